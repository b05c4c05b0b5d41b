import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCaller } from '../../../src/app/host/call';
import type { Outcome } from '../../../src/app/host/host';

/** A call of a method that a test settles by hand. */
function createMethod(call = createCaller()) {
  const open: { resolve(value: unknown): void; reject(reason?: unknown): void }[] = [];
  const send = vi.fn(() => new Promise((resolve, reject) => open.push({ resolve, reject })));
  const read = (answer: unknown): Outcome<string> =>
    typeof answer === 'string' ? { ok: true, value: answer } : { ok: false, reason: 'failed' };
  const ask = (name = 'method', signal?: AbortSignal) => call(name, { within: 1000, signal, send, read });
  return { ask, send, open };
}

const turns = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('P27 F41: a call of the SDK', () => {
  it('answers what the host said', async () => {
    const { ask, open } = createMethod();
    const outcome = ask();
    await turns();
    open[0]?.resolve('code');
    expect(await outcome).toEqual({ ok: true, value: 'code' });
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    [6, 'unsupported'],
    [8, 'denied'],
    [9, 'timed_out'],
    [1, 'failed'],
    [2, 'failed'],
    [5, 'failed'],
    [7, 'failed'],
    [undefined, 'failed'],
    ['8', 'failed'],
    [new Error('bridge'), 'failed'],
  ])('that rejects with %s is %s', async (rejection, reason) => {
    const { ask, open } = createMethod();
    const outcome = ask();
    await turns();
    open[0]?.reject(rejection);
    expect(await outcome).toEqual({ ok: false, reason });
  });

  it('that resolves with nothing, as without a host, has failed', async () => {
    const { ask, open } = createMethod();
    const outcome = ask();
    await turns();
    open[0]?.resolve(undefined);
    expect(await outcome).toEqual({ ok: false, reason: 'failed' });
  });

  it('that throws has failed', async () => {
    const outcome = createCaller()('method', {
      within: 1000,
      send: () => {
        throw new ReferenceError('android is not defined');
      },
      read: () => ({ ok: true, value: undefined }),
    });
    expect(await outcome).toEqual({ ok: false, reason: 'failed' });
  });

  it('that is never answered ends in time, and its late answer is dropped', async () => {
    const { ask, open } = createMethod();
    const settled = vi.fn();
    const outcome = ask();
    void outcome.then(settled);
    await vi.advanceTimersByTimeAsync(999);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    open[0]?.reject(1);
    expect(await outcome).toEqual({ ok: false, reason: 'timed_out' });
  });

  it('waits for the one before it of the same name, and for no other', async () => {
    const { ask, open, send } = createMethod();
    const [first, second] = [ask(), ask()];
    await turns();
    expect(send).toHaveBeenCalledTimes(1);
    const other = ask('other');
    await turns();
    expect(send).toHaveBeenCalledTimes(2);

    open[0]?.reject(8);
    await turns();
    expect(send).toHaveBeenCalledTimes(3);
    open[1]?.resolve('of the other');
    open[2]?.resolve('its own');
    expect([await first, await second, await other]).toEqual([
      { ok: false, reason: 'denied' },
      { ok: true, value: 'its own' },
      { ok: true, value: 'of the other' },
    ]);
  });

  it('is not made any more once it has ended waiting', async () => {
    const { ask, open, send } = createMethod();
    const first = ask();
    await vi.advanceTimersByTimeAsync(500);
    const giveUp = new AbortController();
    const [second, third] = [ask('method', giveUp.signal), ask()];
    giveUp.abort();
    expect(await second).toEqual({ ok: false, reason: 'abandoned' });
    await turns();
    // The first is still under way, so the third has no turn yet.
    expect(send).toHaveBeenCalledTimes(1);
    open[0]?.resolve('first');
    await turns();
    expect(send).toHaveBeenCalledTimes(2);
    open[1]?.resolve('third');
    expect([await first, await third]).toMatchObject([{ value: 'first' }, { value: 'third' }]);
  });

  it('that is abandoned ends at once and lets the next one go', async () => {
    const { ask, open } = createMethod();
    const giveUp = new AbortController();
    const first = ask('method', giveUp.signal);
    await turns();
    giveUp.abort();
    const second = ask();
    await turns();
    open[0]?.resolve('of the first');
    open[1]?.resolve('of the second');
    expect([await first, await second]).toEqual([
      { ok: false, reason: 'abandoned' },
      { ok: true, value: 'of the second' },
    ]);
  });

  it('with a signal aborted before is not made', async () => {
    const { ask, send } = createMethod();
    expect(await ask('method', AbortSignal.abort())).toEqual({ ok: false, reason: 'abandoned' });
    await turns();
    expect(send).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
