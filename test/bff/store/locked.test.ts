import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'libsql';
import { describe, expect, it, onTestFinished } from 'vitest';
import { StoreUnavailable } from '../../../src/bff/store/store';
import { createChildren } from './children';
import { openTestFile } from './places';

const start = createChildren();

/** Counts how often a timer of 20 ms comes. */
function startTicking() {
  const state = { ticks: 0 };
  const timer = setInterval(() => {
    state.ticks += 1;
  }, 20);
  onTestFinished(() => clearInterval(timer));
  return state;
}

describe('P29 F27: a file that another process keeps locked', () => {
  it('is read on, holds nobody up, and takes no writes until it is free', async () => {
    const { store, file } = await openTestFile();
    await store.put('key', 'old');
    const child = start('hold', file, '3000');
    expect(await child.line()).toBe('held');

    const ticking = startTicking();
    const began = performance.now();
    const refused = store.put('key', 'new').catch((error: unknown) => error);
    const reading = (async () => {
      while (performance.now() - began < 1500) {
        expect(await store.get('key')).toBe('old');
        await sleep(10);
      }
    })();
    expect(await refused).toBeInstanceOf(StoreUnavailable);
    expect(performance.now() - began).toBeGreaterThan(1900);
    await reading;
    // 100 without any delay; none if the process stood still meanwhile.
    expect(ticking.ticks).toBeGreaterThan(30);

    // The lock ends within the two seconds of this one.
    await store.put('key', 'newest');
    expect(await store.get('key')).toBe('newest');
    await child.end();
  });

  it('refuses each kind of write alike, naming neither key nor value', async () => {
    const { store, file } = await openTestFile();
    const db = new Database(file);
    db.exec('BEGIN IMMEDIATE');
    const refusals = await Promise.allSettled([
      store.put('canary', 'canary'),
      store.add('canary', 'canary', { owner: 'canary', isDurable: true }),
      store.replace('canary', 'canary', 'canary'),
      store.take('canary'),
      store.remove('canary'),
      store.removeOwned('canary'),
    ]);
    for (const refusal of refusals) {
      expect(refusal).toMatchObject({ status: 'rejected', reason: expect.any(StoreUnavailable) });
      expect(String('reason' in refusal && refusal.reason)).toBe(
        'StoreUnavailable: The store says SQLITE_BUSY.',
      );
    }
    await store.check();
    db.exec('ROLLBACK');
    expect(await store.add('canary', 'canary')).toBe(true);
  });

  it('is not opened, and says so', async () => {
    const { store, file, again } = await openTestFile();
    await store.close();
    const db = new Database(file);
    db.exec('BEGIN IMMEDIATE');
    await expect(again()).rejects.toThrow(/locked by another program/);
    db.exec('ROLLBACK');
    await (await again()).check();
  });

  it('closes in the middle of waiting', async () => {
    const { store, file } = await openTestFile();
    const db = new Database(file);
    db.exec('BEGIN IMMEDIATE');
    const waiting = expect(store.put('key', 'value')).rejects.toBeInstanceOf(StoreUnavailable);
    await store.close();
    await waiting;
    db.close();
  });
});

describe('P29 F28: a full disk', () => {
  it('takes nothing new, loses nothing old, and works again when there is space', async () => {
    const { store, again, quarantined } = await openTestFile({ maxPages: 20 });
    let kept = 0;
    const fill = async () => {
      for (; ; kept += 1)
        await store.put(`key ${kept}`, `${kept} `.repeat(200), { owner: `owner ${kept % 2}` });
    };
    await expect(fill()).rejects.toThrow(new StoreUnavailable('The store says SQLITE_FULL.'));
    await expect(store.put('one', 'x'.repeat(50_000))).rejects.toBeInstanceOf(StoreUnavailable);
    expect(kept).toBeGreaterThan(10);
    await store.check();
    for (let row = 0; row < kept; row += 1) expect(await store.get(`key ${row}`)).toBe(`${row} `.repeat(200));

    await store.removeOwned('owner 0');
    await store.put('key', 'value');
    expect(await store.get('key')).toBe('value');
    expect(await store.get('key 1')).toBe('1 '.repeat(200));
    await store.close();
    expect(await (await again()).get('key')).toBe('value');
    expect(quarantined).toEqual([]);
  });
});
