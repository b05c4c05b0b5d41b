import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createSealer } from '../../../src/bff/store/seal';
import { openSqlStore } from '../../../src/bff/store/sql';
import type { Store } from '../../../src/bff/store/store';
import { createVault } from '../../../src/bff/store/vault';
import { createClock, minute } from '../support/clock';
import { collectGarbage, createDice, makeFolder, openTestFile } from './places';

const { now } = createClock();
const sealer = createSealer({ current: Buffer.alloc(32, 1) });
const rows = 100;

/** What was written as row `row` in one of two rounds. */
const textOf = (row: number, round: number) => `text ${row} of round ${round} `.repeat(5 + (row % 9));

function boxIn(store: Store) {
  const unreadable: string[] = [];
  const vault = createVault({ store, sealer, now, onUnreadable: (name) => unreadable.push(name) });
  return { box: vault.box('text', v.string()), unreadable };
}

/** A database as a process leaves it that is killed: with rows in its log. And the same one after it was closed. */
async function makeOriginals() {
  const { store, file } = await openTestFile();
  const { box } = boxIn(store);
  for (const round of [1, 2]) {
    if (round === 2) await (await openSqlStore({ file, now })).close();
    for (let row = 0; row < rows; row += round) {
      await box.put(String(row), textOf(row, round), {
        owner: `owner ${row % 5}`,
        expiresAt: now() + minute,
      });
    }
  }
  const [copy, closed] = [join(makeFolder(), 'killed.db'), join(makeFolder(), 'closed.db')];
  for (const part of ['', '-wal']) {
    copyFileSync(file + part, copy + part);
    copyFileSync(file + part, closed + part);
  }
  await (await openSqlStore({ file: closed, now })).close();
  return {
    killed: { '': readFileSync(copy), '-wal': readFileSync(`${copy}-wal`) },
    closed: { '': readFileSync(closed), '-wal': Buffer.alloc(0) },
  };
}

type Parts = Awaited<ReturnType<typeof makeOriginals>>['killed'];

/** Damages one of the two files in one of six ways. */
function damage(parts: Parts, dice: (limit: number) => number): Parts {
  const copy: Parts = { '': Buffer.from(parts['']), '-wal': Buffer.from(parts['-wal']) };
  const part = dice(3) || parts['-wal'].length === 0 ? '' : '-wal';
  const bytes = copy[part];
  const at = dice(3) ? dice(bytes.length) : dice(120);
  const end = Math.min(bytes.length, at + 1 + dice(dice(2) ? 5000 : 30));
  switch (dice(6)) {
    case 0:
      copy[part] = bytes.subarray(0, dice(bytes.length));
      break;
    case 1:
      copy[part] = bytes.subarray(0, 0);
      break;
    case 2:
      bytes.fill(dice(256), at, end);
      break;
    case 3:
      for (let byte = at; byte < end; byte += 1) bytes[byte] = dice(256);
      break;
    case 4:
      for (let count = 0; count < 40; count += 1) bytes[dice(bytes.length)] = dice(256);
      break;
    default:
      bytes.copy(bytes, dice(bytes.length >> 12) << 12, dice(bytes.length >> 12) << 12, at & ~4095);
  }
  return copy;
}

describe('P29 F29: a damaged file', () => {
  it('gives right values only, or is put aside for an empty one, in 200 ways', {
    timeout: 120_000,
  }, async () => {
    const { killed, closed } = await makeOriginals();
    const dice = createDice(2029);
    const outcomes = { whole: 0, unreadable: 0, older: 0, aside: 0 };
    for (let run = 0; run < 200; run += 1) {
      const file = join(makeFolder(), 'rows.db');
      const damaged = damage(run % 2 ? killed : closed, dice);
      for (const part of ['', '-wal'] as const) writeFileSync(file + part, damaged[part]);
      // Nobody can tell such a file from a new one.
      const isEmpty = damaged[''].length === 0 && damaged['-wal'].length === 0;
      const aside: string[] = [];
      const open = () => openSqlStore({ file, now, onQuarantine: (path) => aside.push(path) });

      const store = await open();
      const { box, unreadable } = boxIn(store);
      const found = { newer: 0, older: 0 };
      for (let row = 0; row < rows; row += 1) {
        const text = (await box.get(String(row)))?.value;
        if (text === textOf(row, row % 2 ? 1 : 2)) found.newer += 1;
        else if (text === textOf(row, 1)) found.older += 1;
        else expect(text, `run ${run}, row ${row}`).toBeUndefined();
      }
      const total = found.newer + found.older + unreadable.length;
      // All rows or none; only those whose own bytes are damaged may be missing alone.
      expect(total, `run ${run}`).toBe(aside.length > 0 || isEmpty ? 0 : rows);
      if (aside.length > 0) expect(readFileSync(aside[0] ?? '').equals(damaged[''])).toBe(true);

      await box.put('new', 'written after the damage');
      await store.close();
      const later = await open();
      expect((await boxIn(later).box.get('new'))?.value).toBe('written after the damage');
      await later.close();
      expect(aside.length, `run ${run}`).toBeLessThan(2);
      if (aside.length > 0) outcomes.aside += 1;
      else if (unreadable.length > 0) outcomes.unreadable += 1;
      else if (found.older > 0) outcomes.older += 1;
      else outcomes.whole += 1;
      if (run % 20 === 0) await collectGarbage();
    }
    for (const [outcome, count] of Object.entries(outcomes)) expect(count, outcome).toBeGreaterThan(5);
  });

  it.each([
    ['a text', Buffer.from('this is no database '.repeat(400))],
    ['zeros', Buffer.alloc(8192)],
    ['another database', Buffer.from('SQLite format 3\0'.padEnd(100, '\0'))],
  ])('is put aside with its log and told of: %s', async (_what, bytes) => {
    const file = join(makeFolder(), 'rows.db');
    writeFileSync(file, bytes);
    writeFileSync(`${file}-wal`, 'log');
    const { store, quarantined } = await openTestFile({ file });
    expect(quarantined).toEqual([`${file}.corrupt-${now()}`]);
    expect(readFileSync(quarantined[0] ?? '').equals(bytes)).toBe(true);
    expect(existsSync(`${quarantined[0]}-wal`)).toBe(true);
    expect(await store.get('key')).toBeUndefined();
    expect(await store.add('key', 'value')).toBe(true);
  });

  it('does not take the place of an earlier one that was put aside', async () => {
    const file = join(makeFolder(), 'rows.db');
    for (const [round, byte] of ['1', '2', '3'].entries()) {
      writeFileSync(file, byte.repeat(9999));
      const { quarantined, store } = await openTestFile({ file });
      await store.close();
      expect(quarantined).toEqual([`${file}.corrupt-${now() + round}`]);
      rmSync(file);
    }
    expect(readdirSync(dirname(file)).filter((name) => /corrupt-\d+$/.test(name))).toHaveLength(3);
  });

  it('is noticed when it was emptied beside its log', async () => {
    const { killed } = await makeOriginals();
    const file = join(makeFolder(), 'rows.db');
    writeFileSync(file, '');
    writeFileSync(`${file}-wal`, killed['-wal']);
    const { quarantined } = await openTestFile({ file });
    expect(quarantined).toHaveLength(1);
    expect(statSync(`${quarantined[0]}-wal`).size).toBe(killed['-wal'].length);
  });

  it('is none when it is new and empty', async () => {
    const file = join(makeFolder(), 'rows.db');
    writeFileSync(file, '');
    const { quarantined, store } = await openTestFile({ file });
    await store.put('key', 'value');
    expect(quarantined).toEqual([]);
  });
});
