import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { onTestFinished, vi } from 'vitest';
import { openSqlStore } from '../../../src/bff/store/sql';
import { type Clock, createClock } from '../support/clock';

/** The time of this machine, which other processes share. */
export const realClock: Clock = { now: Date.now, pass() {} };

// A busy machine may take its time; no test waits for a limit.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

/** A folder that goes with the test. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidecard-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A store in a file of its own, with a clock that stands still; `again` opens the same file once more. */
export async function openTestFile(given: { file?: string; maxPages?: number; clock?: Clock } = {}) {
  const { clock = createClock(), ...options } = given;
  const file = options.file ?? join(makeFolder(), 'rows.db');
  const quarantined: string[] = [];
  const again = async () => {
    const store = await openSqlStore({
      ...options,
      file,
      now: clock.now,
      onQuarantine: (path) => quarantined.push(path),
    });
    onTestFinished(() => store.close());
    return store;
  };
  return { store: await again(), clock, file, again, quarantined };
}

/** Libsql lets go of a closed file when its statements are collected. */
export async function collectGarbage() {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  await sleep(1);
}

/** Numbers below a limit, the same ones in every run. */
export function createDice(seed: number) {
  let state = seed;
  return (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** What nobody may find in a file. */
export const canary = (name: string) => `canary-${name}-${randomInt(1e9)}`;
