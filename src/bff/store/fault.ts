import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'libsql';
import { StoreUnavailable } from './store';

/** SQLite's primary result codes that decide what happens next (sqlite.org/rescode.html). */
const locked = [5, 6];
const damaged = [11, 26];
const misunderstood = 1;

const codeOf = (error: unknown) =>
  error instanceof Database.SqliteError ? (error.rawCode ?? 0) & 0xff : undefined;

/** Whether another connection is writing: the same question may be answered in a moment. */
export const isLocked = (error: unknown): boolean => locked.includes(codeOf(error) ?? 0);

/** Whether SQLite found that the file is no database, or a broken one. */
export const isDamage = (error: unknown): boolean => damaged.includes(codeOf(error) ?? 0);

/** Whether SQLite could make nothing of a question. */
export const isMisunderstood = (error: unknown): boolean => codeOf(error) === misunderstood;

/** SQLite's name of an error, such as `SQLITE_FULL`; its message is left out, as it may quote the file. */
export const nameOf = (error: unknown): string =>
  error instanceof Database.SqliteError ? error.code : 'SQLITE_CANTOPEN';

/** What the database says is that the store cannot be used now; anything else is a mistake of ours and stays. */
export const toUnavailable = (error: unknown): unknown =>
  error instanceof Database.SqliteError ? new StoreUnavailable(`The store says ${error.code}.`) : error;

const patience = 2000;

/**
 * Asks again and again while the database is locked, at most 2 s. SQLite's own `busy_timeout` would
 * stop the whole process meanwhile. Throws what `ask` throws.
 */
export async function patiently<T>(ask: () => T): Promise<T> {
  const endsAt = performance.now() + patience;
  for (;;) {
    try {
      return ask();
    } catch (error) {
      if (!isLocked(error) || performance.now() >= endsAt) throw error;
    }
    await sleep(5 + Math.random() * 20);
  }
}
