import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { minute, second } from '../../support/clock';
import { type Operation, operations, reads, writes } from '../../support/operations';
import { json } from '../../support/upstream';
import { createTestWebex, failing, goodAnswer, settle, settled, useVirtualTime } from '../../support/webex';

beforeEach(useVirtualTime);
afterEach(() => {
  vi.useRealTimers();
});

const broken = (status = 503) => json({ message: 'Sorry' }, { status });
const unavailable = failing({ kind: 'unavailable' });

/** Fails this share of requests, spread by a small generator (mulberry32) so that every run is the same. */
function createLuck(share: number, seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32 < share;
  };
}

/** A thousand calls of one operation within a minute, while Webex fails this share of what it gets. */
async function storm(operation: Operation, share: number, seed = 1) {
  const isUnlucky = createLuck(share, seed);
  const { asked, start } = createTestWebex(() => (isUnlucky() ? broken() : goodAnswer(operation)));
  const offered = 1000;
  const answers = [];
  for (let call = 0; call < offered; call += 1) {
    answers.push(start(operation));
    await vi.advanceTimersByTimeAsync(minute / offered);
  }
  const ended = await settled(Promise.all(answers));
  return { okShare: ended.filter(({ ok }) => ok).length / offered, ratio: asked.length / offered };
}

/** What may be sent again in a minute beside a tenth: what the bucket holds at first, and its trickle. */
const floor = (2 + 60) / 1000;

describe.each(reads)('$name, a thousand times in a minute (F04, T25)', (operation) => {
  it('nearly always succeeds when a tenth fails at Webex', async () => {
    const { okShare, ratio } = await storm(operation, 0.1);
    expect(okShare).toBeGreaterThanOrEqual(0.99);
    expect(ratio).toBeLessThanOrEqual(1.1 + floor);
  });

  it('is not sent much more often when half fails', async () => {
    const { okShare, ratio } = await storm(operation, 0.5);
    expect(okShare).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThanOrEqual(1.1 + floor);
  });

  it('is hardly sent any more when all fails', async () => {
    const { okShare, ratio } = await storm(operation, 1);
    expect(okShare).toBe(0);
    expect(ratio).toBeLessThan(0.1);
  });
});

describe.each(writes)('$name while Webex is in trouble', (operation) => {
  it.each([500, 502, 503, 504])('is not sent again after %i', async (status) => {
    const { asked, run } = createTestWebex(() => broken(status));
    expect(await run(operation)).toMatchObject(unavailable);
    expect(asked).toHaveLength(1);
  });
});

/** Fails until the breaker is open, and says how many requests that took. */
async function opened(tested: ReturnType<typeof createTestWebex>, operation: Operation) {
  for (let call = 0; call < 12; call += 1) await tested.run(operation);
  return tested.asked.length;
}

describe.each(operations)('$name, when Webex is down', (operation) => {
  it('is refused at once, but for one try a second, until Webex is well again', async () => {
    let isDown = true;
    const tested = createTestWebex(() => (isDown ? broken() : goodAnswer(operation)));
    const before = await opened(tested, operation);
    const began = Date.now();
    for (let call = 0; call < 50; call += 1) expect(await tested.run(operation)).toMatchObject(unavailable);
    expect(Date.now()).toBe(began);
    expect(tested.asked).toHaveLength(before);

    for (let tenths = 0; tenths < 100; tenths += 1) {
      await vi.advanceTimersByTimeAsync(second / 10);
      await tested.run(operation);
    }
    expect(tested.asked.length - before).toBeGreaterThanOrEqual(9);
    expect(tested.asked.length - before).toBeLessThanOrEqual(10);

    isDown = false;
    await vi.advanceTimersByTimeAsync(second);
    expect(await tested.run(operation)).toMatchObject({ ok: true });
    expect(await tested.run(operation)).toMatchObject({ ok: true });
  });

  it('is refused at once while the one try gets no answer', async () => {
    let isSilent = false;
    const tested = createTestWebex(() => (isSilent ? new Promise<Response>(() => {}) : broken()));
    const before = await opened(tested, operation);
    isSilent = true;
    await vi.advanceTimersByTimeAsync(second);
    void tested.start(operation);
    await settle();
    const began = Date.now();
    expect(await tested.run(operation)).toMatchObject(unavailable);
    expect(Date.now()).toBe(began);
    expect(tested.asked).toHaveLength(before + 1);
  });

  it('is not taken to be well again because a user left during the one try', async () => {
    let isSilent = false;
    const tested = createTestWebex(() => (isSilent ? new Promise<Response>(() => {}) : broken()));
    const before = await opened(tested, operation);
    isSilent = true;
    await vi.advanceTimersByTimeAsync(second);
    const leaving = new AbortController();
    const left = tested.start(operation, undefined, leaving.signal);
    await settle();
    leaving.abort();
    expect(await left).toMatchObject(failing({ kind: 'aborted' }));
    expect(await tested.run(operation)).toMatchObject(unavailable);
    expect(tested.asked).toHaveLength(before + 1);
  });

  it('leaves the other API alone', async () => {
    const [other] = operations.filter(({ api, name }) => api !== operation.api && name.endsWith('search'));
    if (!other) throw new Error('no other operation');
    const tested = createTestWebex(({ url }) =>
      url.pathname.includes(`/${operation.api}`) ? broken() : goodAnswer(other),
    );
    await opened(tested, operation);
    expect(await tested.run(other)).toMatchObject({ ok: true });
  });
});

describe('more calls than the client lets through', () => {
  it('are refused at once, and the others end at their deadline', async () => {
    const [operation] = reads;
    if (!operation) throw new Error('no operation');
    const { asked, start } = createTestWebex(() => new Promise<Response>(() => {}));
    const answers = Array.from({ length: 600 }, () => start(operation));
    await settle();
    expect(asked).toHaveLength(100);
    const began = Date.now();
    expect(await answers[599]).toMatchObject(unavailable);
    expect(Date.now()).toBe(began);
    const ended = await settled(Promise.all(answers));
    expect(Date.now() - began).toBeLessThanOrEqual(8 * second + 200);
    expect(ended.filter((answer) => !answer.ok && answer.failure.kind === 'deadline').length).toBeGreaterThan(
      99,
    );
    expect(asked.every(({ signal }) => signal.aborted)).toBe(true);
  });
});
