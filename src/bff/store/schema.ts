import type Database from 'libsql';
import * as v from 'valibot';
import { isDamage, isMisunderstood } from './fault';
import { StoreRefused } from './store';

/**
 * Each step leads from the version of its place to the next; what has been released is never changed.
 * Texts are kept as BLOB: libsql ends the process over a TEXT that is not UTF-8, and cuts one at a NUL.
 */
export const migrations: readonly string[] = [
  `CREATE TABLE rows (
     key BLOB NOT NULL PRIMARY KEY, value BLOB NOT NULL, owner BLOB, expires_at INTEGER
   ) STRICT;
   CREATE INDEX rows_owner ON rows (owner);
   CREATE INDEX rows_expires_at ON rows (expires_at);`,
];

/** No Sidecard will ever have so many versions: a file that says so is damaged, not newer. */
const absurd = 1000;

const answer = v.object({ n: v.number() });

/** The number that a query calls `n`. */
export const numberIn = (db: Database.Database, query: string): number =>
  v.parse(answer, db.prepare(query).all()[0]).n;

const versionOf = (db: Database.Database) =>
  numberIn(db, 'SELECT user_version AS n FROM pragma_user_version');

/**
 * Whether everything in the file is as it must be. The full check, as only that compares each row with its
 * indexes, so that no row is lost to its owner; values prove themselves by their seal. About 2 ms for 1 MB.
 */
export function isSound(db: Database.Database): boolean {
  const faults = "SELECT count(*) AS n FROM pragma_integrity_check(1) WHERE integrity_check <> 'ok'";
  try {
    const version = versionOf(db);
    const tables = numberIn(db, 'SELECT count(*) AS n FROM sqlite_schema');
    const isPlausible = version === 0 ? tables === 0 : version > 0 && version < absurd;
    return isPlausible && numberIn(db, faults) === 0;
  } catch (error) {
    // The questions are right, so the file's description of itself is not.
    if (isDamage(error) || isMisunderstood(error)) return false;
    throw error;
  }
}

/** Whether rows can be written as this version does; changes none. @throws what says that nothing can be written. */
export function isUsable(db: Database.Database): boolean {
  try {
    db.exec('UPDATE rows SET value = value, owner = owner, expires_at = expires_at WHERE key IS NULL');
    return true;
  } catch (error) {
    if (isDamage(error) || isMisunderstood(error)) return false;
    throw error;
  }
}

/**
 * Brings the file to the newest version, each step whole or not at all. Several processes may try at once.
 * @throws StoreRefused for a file that a newer Sidecard has written.
 */
export function migrate(db: Database.Database, steps: readonly string[] = migrations): void {
  for (;;) {
    const version = versionOf(db);
    if (version > steps.length) {
      throw new StoreRefused(
        `The store's file has version ${version}, this Sidecard knows ${steps.length}: start a newer one.`,
      );
    }
    const step = steps[version];
    if (step === undefined) return;
    db.exec('BEGIN IMMEDIATE');
    try {
      // Another process may have been faster.
      if (versionOf(db) === version) db.exec(`${step}; PRAGMA user_version = ${version + 1}`);
      db.exec('COMMIT');
    } catch (error) {
      if (db.inTransaction) db.exec('ROLLBACK');
      throw error;
    }
  }
}
