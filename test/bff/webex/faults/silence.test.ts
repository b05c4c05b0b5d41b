import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { second } from '../../support/clock';
import { operations, reads, writes } from '../../support/operations';
import type { Asked } from '../../support/upstream';
import { createTestWebex, failing, goodAnswer, settled, useVirtualTime } from '../../support/webex';

beforeEach(useVirtualTime);
afterEach(() => {
  vi.useRealTimers();
});

const unavailable = failing({ kind: 'unavailable' });

/** How Node's and undici's fetch fail. */
const lost = (code: string) =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });

/** A body that goes on after its first piece as told; it ends with the request, as a socket does. */
function bodyOf(start: string, { signal }: Asked, goOn: (stream: ReadableStreamDefaultController) => void) {
  return new ReadableStream({
    start(stream) {
      stream.enqueue(Buffer.from(start));
      signal.addEventListener('abort', () => stream.error(signal.reason));
      goOn(stream);
    },
  });
}

/** One letter a second, for ever. */
const slowly = (stream: ReadableStreamDefaultController) => {
  const next = () => {
    try {
      stream.enqueue(Buffer.from(' '));
      setTimeout(next, second);
    } catch {
      // The reader has left.
    }
  };
  next();
};

const cutOff = (stream: ReadableStreamDefaultController) => {
  setTimeout(() => {
    try {
      stream.error(new TypeError('terminated'));
    } catch {
      // The reader has left.
    }
  }, 1);
};

describe.each(operations)('$name without an answer (F06, F07)', (operation) => {
  const silences: [string, (asked: Asked) => Response | Promise<Response>][] = [
    ['no headers', () => new Promise(() => {})],
    ['headers and no body', (asked) => new Response(bodyOf('', asked, () => {}))],
    ['a body that never ends', (asked) => new Response(bodyOf('{', asked, slowly))],
    ['a refusal that never ends', (asked) => new Response(bodyOf('{', asked, slowly), { status: 500 })],
  ];

  it.each(silences)('is over at its deadline: %s', async (what, answer) => {
    const { asked, run } = createTestWebex(answer);
    const began = Date.now();
    const kind = what.startsWith('a refusal') ? 'unavailable' : 'deadline';
    expect(await run(operation)).toMatchObject(failing({ kind }));
    expect(Date.now() - began).toBe(8 * second);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.signal.aborted).toBe(true);
  });

  it('is over soon after its deadline even when the network takes no notice', async () => {
    const began = Date.now();
    const deaf = createTestWebex(
      () => new Response(new ReadableStream({ pull: () => new Promise(() => {}) })),
    );
    expect(await deaf.run(operation)).toMatchObject(failing({ kind: 'deadline' }));
    expect(Date.now() - began).toBeLessThanOrEqual(8 * second + 200);
  });

  it('leaves nothing ticking behind when it has its answer', async () => {
    const { run } = createTestWebex(() => goodAnswer(operation));
    expect(await run(operation)).toMatchObject({ ok: true });
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a connection that breaks (F08)', () => {
  const breaks: [string, (asked: Asked) => Response][] = [
    [
      'before the answer',
      () => {
        throw lost('ECONNRESET');
      },
    ],
    [
      'kept alive too long',
      () => {
        throw lost('UND_ERR_SOCKET');
      },
    ],
    ['in mid-body', (asked) => new Response(bodyOf('{"items":[{"i', asked, cutOff))],
  ];

  describe.each(breaks)('%s', (_when, broken) => {
    it.each(reads)('is made good by another try: $name', async (operation) => {
      const { asked, run } = createTestWebex((request, index) =>
        index === 0 ? broken(request) : goodAnswer(operation),
      );
      expect(await run(operation)).toMatchObject({ ok: true });
      expect(asked).toHaveLength(2);
    });

    it.each(reads)('is tried three times at most: $name', async (operation) => {
      const { asked, run } = createTestWebex(broken);
      expect(await run(operation)).toMatchObject(unavailable);
      expect(asked).toHaveLength(3);
    });

    it.each(writes)('never sends a write again: $name', async (operation) => {
      const { asked, run } = createTestWebex(broken);
      const answer = await run(operation);
      expect(answer).toMatchObject(failing({ kind: 'unavailable', isUnsent: false }));
      expect(asked).toHaveLength(1);
    });
  });
});

describe('a connection that never stood (F08, F14)', () => {
  describe.each(operations)('$name', (operation) => {
    it.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'])(
      'is tried again, as nothing was sent: %s',
      async (code) => {
        const { asked, run } = createTestWebex((_asked, index) => {
          if (index < 2) throw lost(code);
          return goodAnswer(operation);
        });
        const began = Date.now();
        expect(await run(operation)).toMatchObject({ ok: true });
        expect(asked).toHaveLength(3);
        expect(Date.now() - began).toBeLessThan(second);
      },
    );

    it('fails within a second when nobody is there, and recovers by itself', async () => {
      let isThere = false;
      const { asked, run } = createTestWebex(() => {
        if (!isThere) throw lost('ENOTFOUND');
        return goodAnswer(operation);
      });
      const began = Date.now();
      expect(await run(operation)).toMatchObject(failing({ kind: 'unavailable', isUnsent: true }));
      expect(Date.now() - began).toBeLessThan(second);
      expect(asked).toHaveLength(3);
      isThere = true;
      expect(await run(operation)).toMatchObject({ ok: true });
    });

    it.each(['CERT_HAS_EXPIRED', 'ERR_TLS_CERT_ALTNAME_INVALID', 'DEPTH_ZERO_SELF_SIGNED_CERT'])(
      'is unavailable to a host that cannot prove who it is: %s',
      async (code) => {
        const { run } = createTestWebex(() => {
          throw lost(code);
        });
        expect(await run(operation)).toMatchObject(unavailable);
      },
    );
  });
});

describe('a user who leaves', () => {
  it.each(operations)('ends the request at Webex: $name', async (operation) => {
    const { asked, start } = createTestWebex(() => new Promise<Response>(() => {}));
    const leaving = new AbortController();
    const answer = start(operation, undefined, leaving.signal);
    leaving.abort();
    expect(await settled(answer)).toMatchObject(failing({ kind: 'aborted' }));
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([true]);
  });
});
