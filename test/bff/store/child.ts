// What runs in another process: see `children.ts`. Prints one line for each thing that has happened.
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'libsql';
import { patiently } from '../../../src/bff/store/fault';
import { withLock } from '../../../src/bff/store/lock';
import { openStore } from '../../../src/bff/store/open';
import { migrate } from '../../../src/bff/store/schema';
import { openSqlStore } from '../../../src/bff/store/sql';
import { stepsOf } from './steps';

const say = (line: unknown) => process.stdout.write(`${line}\n`);

/** Redis connects in the background. */
async function openReady(url: string) {
  const { store } = await openStore({ url, now: Date.now });
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await store.check().then(
        () => true,
        () => false,
      )
    )
      return store;
    await sleep(50);
  }
  throw new Error('no store');
}

const commands: Record<string, (...given: string[]) => Promise<void>> = {
  /** Keeps a file from being written. */
  async hold(file = '', milliseconds = '') {
    const db = new Database(file);
    db.exec('BEGIN IMMEDIATE');
    say('held');
    await sleep(Number(milliseconds));
    db.exec('COMMIT');
  },
  async migrate(file = '') {
    const db = new Database(file);
    db.exec('PRAGMA journal_mode = WAL');
    say('ready');
    await once(process.stdin, 'data');
    await patiently(() => migrate(db, stepsOf()));
    say('done');
    process.stdin.destroy();
  },
  async open(file = '') {
    const store = await openSqlStore({ file, now: Date.now, onQuarantine: () => say('quarantined') });
    await store.put(`by ${process.pid}`, 'here', { isDurable: true });
    await store.close();
    say('done');
  },
  /** Some callers at once, each of which adds one to the number in a file. */
  async count(url = '', file = '', callers = '') {
    const store = await openReady(url);
    const inside = `${file}.inside`;
    async function add() {
      if (existsSync(inside)) say('overlap');
      writeFileSync(inside, '');
      const number = Number(readFileSync(file, 'utf8'));
      await sleep(Math.random() * 5);
      writeFileSync(file, String(number + 1));
      rmSync(inside);
    }
    const waiting = Array.from({ length: Number(callers) }, () =>
      withLock(store, { key: 'lock', now: Date.now, waitMs: 60_000 }, add),
    );
    for (const { ok } of await Promise.all(waiting)) say(ok ? 'counted' : 'gave up');
    await store.close();
  },
  /** Takes the lock and keeps it; tells on each line of input whether it still has it. */
  async keep(url = '', leaseMs = '') {
    const store = await openReady(url);
    await withLock(
      store,
      { key: 'lock', now: Date.now, waitMs: 0, leaseMs: Number(leaseMs) },
      async (lock) => {
        say('locked');
        for await (const _line of process.stdin) say(await lock.isHeld());
      },
    );
    await store.close();
  },
};

const [, , name = '', ...given] = process.argv;
await commands[name]?.(...given);
