import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { operations } from '../../support/operations';
import { json } from '../../support/upstream';
import { createTestWebex, failing, goodAnswer, useVirtualTime } from '../../support/webex';

beforeEach(useVirtualTime);
afterEach(() => {
  vi.useRealTimers();
});

const page = '<!doctype html><title>Sign in</title><p>canary-page</p>';
const html = (status: number) => new Response(page, { status, headers: { 'content-type': 'text/html' } });
const badPayload = failing({ kind: 'bad_payload' });

/** Blanks without end; `sent` counts the bytes that were wanted. */
function createFlood() {
  const flood = { sent: 0, isCancelled: false };
  const body = new ReadableStream({
    pull(stream) {
      flood.sent += 65_536;
      stream.enqueue(Buffer.alloc(65_536, ' '));
    },
    cancel() {
      flood.isCancelled = true;
    },
  });
  return { flood, body };
}

describe.each(operations)('$name, answered with something else than JSON (F05, F09)', (operation) => {
  it.each([
    [200, 'unavailable'],
    [400, 'invalid'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [502, 'unavailable'],
    [504, 'unavailable'],
  ])('passes nothing on of a web page with %i', async (status, kind) => {
    const answer = await createTestWebex(() => html(status)).run(operation);
    // Where nothing but an id was sent, a bad one looks like one that names nothing.
    const isIdAlone = /\.(?:get|getWhole|remove)$/.test(operation.name);
    expect(answer).toMatchObject(failing({ kind: status === 400 && isIdAlone ? 'not_found' : kind }));
    expect(JSON.stringify(answer)).not.toMatch(/<|canary/);
  });

  it.each([
    ['blanks of a read, or half an object', operation.isRead ? ' \n' : '{'],
    ['NaN', '{"a":NaN}'],
    ['an object cut off', '{"items":[{"id":'],
    ['two objects', '{}{}'],
    ['bytes that are no text', '\xff\xfe\0'],
    ['nesting without an end', '['.repeat(100_000)],
  ])('fails by a bad payload, asked once: %s', async (_what, text) => {
    const { asked, run } = createTestWebex(() => new Response(text));
    expect(await run(operation)).toMatchObject(badPayload);
    expect(asked).toHaveLength(1);
  });

  it('reads through a byte order mark, and whatever type the body says it has', async () => {
    const { run } = createTestWebex(() => {
      if (operation.good === undefined) return new Response('\ufeff');
      return new Response(`\ufeff${JSON.stringify(operation.good)}`, {
        headers: { 'content-type': 'text/html' },
      });
    });
    expect(await run(operation)).toMatchObject({ ok: true });
  });

  it.each([200, 404, 503])('takes no more than the limit of a flood with %i', async (status) => {
    const floods: ReturnType<typeof createFlood>['flood'][] = [];
    const { run } = createTestWebex(() => {
      const { flood, body } = createFlood();
      floods.push(flood);
      return new Response(body, { status });
    });
    expect(await run(operation)).toMatchObject({ ok: false });
    for (const { sent, isCancelled } of floods) {
      expect(isCancelled).toBe(true);
      expect(sent).toBeLessThan(status === 200 ? 8_300_000 : 300_000);
    }
  });
});

describe.each(operations)('$name, sent elsewhere (F10, T09)', (operation) => {
  it.each([301, 302, 303, 307, 308])('follows no redirect: %i', async (status) => {
    const location = 'https://evil.example/v1/people';
    const { asked, run } = createTestWebex(() => new Response(page, { status, headers: { location } }));
    expect(await run(operation)).toMatchObject(badPayload);
    expect(asked.map(({ url, redirect }) => [url.origin, redirect])).toEqual([
      ['https://api.example', 'manual'],
    ]);
  });
});

describe.each(operations)('$name, refused', (operation) => {
  const canaries = {
    'www-authenticate': 'Bearer realm="canary-realm", error_description="canary-words"',
    'set-cookie': 'canary-cookie',
    trackingid: 'ROUTER_1',
  };
  const body = {
    message: 'No.',
    trackingId: 'canary-id',
    errors: [{ code: 'canary-code' }],
    token: 'canary',
  };

  it.each([
    300, 400, 401, 403, 404, 405, 409, 410, 415, 423, 428, 429, 431, 451, 499, 500, 502, 503, 504, 599,
  ])('keeps nothing of what came with %i but reasons and the id to trace it', async (status) => {
    const answer = await createTestWebex(() => json(body, { status, headers: canaries })).run(operation);
    expect(answer).toMatchObject(failing({ trackingId: 'ROUTER_1' }));
    expect(JSON.stringify(answer)).not.toContain('canary');
  });

  it.each([
    [{ 'www-authenticate': 'Bearer error="insufficient_scope", scope="identity:contacts_rw"' }, {}],
    [{}, { message: 'The access token lacks the required scopes: [identity:contacts_rw]' }],
    [{}, { message: 'Forbidden', errors: [{ description: 'Missing scope identity:contacts_rw.' }] }],
  ])('names the scope that is missing: %j %j', async (headers, told) => {
    const answer = await createTestWebex(() => json(told, { status: 403, headers })).run(operation);
    expect(answer).toEqual(failing({ kind: 'forbidden', missingScope: 'identity:contacts_rw' }));
  });

  it('gives no more and no longer reasons than a form can show', async () => {
    const errors = Array.from({ length: 20 }, (_, row) => ({
      description: `${'x'.repeat(row)} ${'👩'.repeat(400)}`,
    }));
    const headers = {
      trackingid: 'x'.repeat(9000),
      'www-authenticate': `Bearer scope="a:${'b'.repeat(9000)}"`,
    };
    const refusing = (status: number) =>
      createTestWebex(() => json({ message: '', errors: [null, ...errors] }, { status, headers })).run(
        operation,
      );
    for (const status of [400, 403, 409]) {
      const text = JSON.stringify(await refusing(status));
      expect(text.length).toBeLessThan(4000);
      expect(text).not.toMatch(/\\ud[89a-f]/);
    }
    expect(await refusing(400)).toMatchObject(failing({ reasons: { length: 10 } }));
  });

  it('is told apart from an answer', async () => {
    const { asked, run } = createTestWebex(() => goodAnswer(operation));
    expect(await run(operation)).toMatchObject({ ok: true });
    expect(asked.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer canary-access-token']);
  });
});
