import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { openSqlStore } from '../../../src/bff/store/sql';
import { createClock, minute } from '../support/clock';
import { createChildren } from './children';
import { canary, collectGarbage, makeFolder, openTestFile } from './places';

const start = createChildren();

/** How many rows the file has, living or not. */
function rowsIn(file: string): unknown {
  const db = new Database(file);
  const [row] = db.prepare('SELECT count(*) AS n FROM rows').all();
  db.close();
  return row;
}

describe('a store in a file', () => {
  it('is there again after a restart, with its times and owners', async () => {
    const { store, clock, again } = await openTestFile();
    await store.put('key', 'value', { isDurable: true });
    await store.put('short', 'value', { expiresAt: clock.now() + minute, owner: 'me' });
    await store.put('mine', 'value', { owner: 'me' });
    await store.close();
    const later = await again();
    expect(await later.get('short')).toBe('value');
    clock.pass(minute);
    expect([await later.get('key'), await later.get('short'), await later.get('mine')]).toEqual([
      'value',
      undefined,
      'value',
    ]);
    await later.removeOwned('me');
    expect(await later.get('mine')).toBeUndefined();
  });

  it('is for its user alone', async () => {
    const file = join(makeFolder(), 'new/deep/rows.db');
    const { store } = await openTestFile({ file });
    await store.put('key', 'value');
    expect(statSync(dirname(file)).mode & 0o777).toBe(0o700);
    for (const part of ['', '-wal', '-shm']) expect(statSync(file + part).mode & 0o777).toBe(0o600);
  });

  it('shows two that share a file what the other has just written', async () => {
    const { store, again } = await openTestFile();
    const other = await again();
    for (let round = 0; round < 20; round += 1) {
      await store.put('key', `value ${round}`);
      expect(await other.get('key')).toBe(`value ${round}`);
      expect(await other.replace('key', `value ${round}`, 'taken')).toBe(true);
      expect(await store.get('key')).toBe('taken');
    }
  });

  it('P30: drops rows that are over at most once a minute, a part at a time', async () => {
    const { store, clock, file } = await openTestFile();
    const until = { expiresAt: clock.now() + minute / 2 };
    for (let row = 0; row < 700; row += 1) await store.put(`row ${row}`, 'value', until);
    clock.pass(minute - 1);
    await store.put('key', 'value');
    expect(rowsIn(file)).toEqual({ n: 701 });
    clock.pass(1);
    await store.put('key', 'value');
    expect(rowsIn(file)).toEqual({ n: 201 });
    await store.put('key', 'value');
    expect(rowsIn(file)).toEqual({ n: 1 });
  });

  it('P30 T27: keeps nothing of a removed row in its files for longer than a minute', async () => {
    const { store, clock, file } = await openTestFile();
    const secrets = Array.from({ length: 50 }, (_, row) => canary(`row ${row}`));
    for (const [row, secret] of secrets.entries()) await store.put(`key ${row}`, secret.repeat(20));
    clock.pass(minute);
    await store.put('other', 'value');
    for (const row of secrets.keys()) await store.remove(`key ${row}`);
    clock.pass(minute);
    await store.put('other', 'value');
    // Another process looks: reading the file here would end SQLite's locks on it.
    const { stdout } = await import('node:child_process').then(({ spawnSync }) =>
      spawnSync('grep', ['-c', '-a', 'canary', file, `${file}-wal`], { encoding: 'utf8' }),
    );
    expect(stdout.trim().split('\n')).toEqual([`${file}:0`, `${file}-wal:0`]);
  });

  it('leaves everything in the one file when it is closed', async () => {
    const { store, file } = await openTestFile();
    await store.put('key', 'a value to be found');
    await store.close();
    expect(statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0).toBe(0);
    await collectGarbage();
    expect(readFileSync(file).includes('a value to be found')).toBe(true);
  });

  it('in memory is its own and needs no file', async () => {
    const open = () => openSqlStore({ file: ':memory:', now: createClock().now });
    const [one, other] = [await open(), await open()];
    await one.put('key', 'value');
    expect(await one.get('key')).toBe('value');
    expect(await other.get('key')).toBeUndefined();
    await Promise.all([one.close(), other.close()]);
  });

  it('can be begun by several processes at once', async () => {
    const file = join(makeFolder(), 'rows.db');
    const children = Array.from({ length: 4 }, () => start('open', file));
    const printed = await Promise.all(children.map(({ end }) => end()));
    expect(printed).toEqual(Array(4).fill(['done']));
    expect(rowsIn(file)).toEqual({ n: 4 });
  });
});
