import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { withLock } from '../../../src/bff/store/lock';
import { type Store, StoreUnavailable } from '../../../src/bff/store/store';
import { createDeferred } from '../support/deferred';
import { createChildren } from './children';
import { makeFolder, openTestFile, realClock } from './places';
import { prepareStores } from './stores';

const start = createChildren();
const lock = { key: 'lock', now: Date.now, waitMs: 0 };

describe.each(prepareStores())('T26: a lock in $name', ({ open, url }) => {
  it('is held by one of 50 callers in two processes at a time', async () => {
    await open(realClock);
    const file = join(makeFolder(), 'number');
    writeFileSync(file, '0');
    const counting = [1, 2].map(() => start('count', url(), file, '25').end());
    expect((await Promise.all(counting)).flat()).toEqual(Array(50).fill('counted'));
    expect(readFileSync(file, 'utf8')).toBe('50');
  });

  it('is free again when its holder has crashed, and not before', async () => {
    const { store } = await open(realClock);
    const child = start('keep', url(), '1000');
    expect(await child.line()).toBe('locked');
    // Longer than the lease: a living holder renews it.
    expect(await withLock(store, { ...lock, waitMs: 1500 }, async () => 1)).toEqual({
      ok: false,
      reason: 'busy',
    });
    child.signal('SIGKILL');
    await child.end();
    const won = await withLock(store, { ...lock, waitMs: 30_000 }, async () => 1);
    expect(won).toEqual({ ok: true, value: 1 });
  });

  it('is not held any more by a process that stood still for too long', async () => {
    const { store } = await open(realClock);
    const child = start('keep', url(), '1000');
    await child.line();
    child.ask('held?');
    expect(await child.line()).toBe('true');
    child.signal('SIGSTOP');
    const won = await withLock(store, { ...lock, waitMs: 30_000 }, async ({ isHeld }) => {
      child.signal('SIGCONT');
      child.ask('held?');
      return [await child.line(), await isHeld()];
    });
    expect(won).toEqual({ ok: true, value: ['false', true] });
  });
});

describe('a lock', () => {
  it('gives the value, or the error, of what was run, and is free afterwards', async () => {
    const { store } = await openTestFile();
    expect(await withLock(store, lock, async () => 'value')).toEqual({ ok: true, value: 'value' });
    await expect(withLock(store, lock, () => Promise.reject(new Error('mine')))).rejects.toThrow('mine');
    expect(await withLock(store, lock, async () => 'value')).toEqual({ ok: true, value: 'value' });
    expect(await store.get('lock')).toBeUndefined();
  });

  it('is not waited for any longer when the caller leaves', async () => {
    const { store } = await openTestFile();
    const end = createDeferred<void>();
    const holding = withLock(store, lock, () => end.promise);
    const leaving = new AbortController();
    const run = () => Promise.reject(new Error('never run'));
    const waiting = withLock(store, { ...lock, waitMs: 60_000, signal: leaving.signal }, run);
    leaving.abort();
    expect(await waiting).toEqual({ ok: false, reason: 'aborted' });
    end.resolve();
    await holding;
    expect(await withLock(store, { ...lock, signal: leaving.signal }, run)).toEqual({
      ok: false,
      reason: 'aborted',
    });
  });

  it('is lost to nobody and for good once its lease is over', async () => {
    const { store, clock } = await openTestFile();
    await withLock(store, { ...lock, now: clock.now }, async ({ isHeld }) => {
      clock.pass(9999);
      expect(await isHeld()).toBe(true);
      clock.pass(10_000);
      expect(await isHeld()).toBe(false);
      expect(await isHeld()).toBe(false);
    });
  });

  it('of another holder is not released', async () => {
    const { store, clock } = await openTestFile();
    const end = createDeferred<void>();
    const first = withLock(store, { ...lock, now: clock.now }, () => end.promise);
    await sleep(1);
    clock.pass(10_000);
    const second = withLock(store, { ...lock, now: clock.now }, async ({ isHeld }) => {
      end.resolve();
      await first;
      return isHeld();
    });
    expect(await second).toEqual({ ok: true, value: true });
  });

  it('whose answer was lost is given back', async () => {
    const { store } = await openTestFile();
    const losing: Store = {
      ...store,
      async add(...row) {
        await store.add(...row);
        throw new StoreUnavailable('no answer');
      },
    };
    await expect(withLock(losing, lock, async () => 1)).rejects.toBeInstanceOf(StoreUnavailable);
    expect(await withLock(store, { ...lock, waitMs: 5000 }, async () => 1)).toEqual({ ok: true, value: 1 });
  });

  it('outlives a store that is away for a moment', async () => {
    const { store } = await openTestFile();
    let isAway = false;
    const away = () => Promise.reject(new StoreUnavailable('away'));
    const flaky: Store = { ...store, replace: (...row) => (isAway ? away() : store.replace(...row)) };
    const held = withLock(flaky, { ...lock, leaseMs: 1500 }, async ({ isHeld }) => {
      isAway = true;
      await expect(isHeld()).rejects.toBeInstanceOf(StoreUnavailable);
      await sleep(700);
      isAway = false;
      return isHeld();
    });
    expect(await held).toEqual({ ok: true, value: true });
  });
});
