import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'libsql';
import { describe, expect, it } from 'vitest';
import { migrate, numberIn } from '../../../src/bff/store/schema';
import { StoreRefused } from '../../../src/bff/store/store';
import { createChildren } from './children';
import { collectGarbage, makeFolder, openTestFile } from './places';
import { stepsOf } from './steps';

const start = createChildren();

const versionOf = (db: Database.Database) =>
  numberIn(db, 'SELECT user_version AS n FROM pragma_user_version');
const tablesOf = (db: Database.Database) => numberIn(db, 'SELECT count(*) AS n FROM sqlite_schema');

/** Checks that each step was done whole or not at all; gives how many were. */
function wholeSteps(db: Database.Database): number {
  const version = versionOf(db);
  expect(tablesOf(db)).toBe(version);
  for (let step = 1; step <= version; step += 1) {
    expect(numberIn(db, `SELECT count(*) AS n FROM step${step}`)).toBe(300);
  }
  return version;
}

describe('P29 F30: a migration', () => {
  it('killed anywhere is done up to a whole step, and ends with the next start', {
    timeout: 120_000,
  }, async () => {
    const seen = new Set<number>();
    for (let kill = 0; kill < 20; kill += 1) {
      const file = join(makeFolder(), 'rows.db');
      const child = start('migrate', file);
      await child.line();
      child.ask('go');
      await sleep(kill / 2);
      child.signal('SIGKILL');
      await child.end();
      const db = new Database(file);
      seen.add(wholeSteps(db));
      migrate(db, stepsOf());
      expect(wholeSteps(db)).toBe(3);
      db.close();
    }
    await collectGarbage();
    expect(seen.size).toBeGreaterThan(1);
  });

  it('that fails leaves the file as it was', () => {
    const db = new Database(join(makeFolder(), 'rows.db'));
    const [first = '', second = ''] = stepsOf();
    expect(() => migrate(db, [first, `${second} INSERT INTO nowhere VALUES (1);`])).toThrow(/nowhere/);
    expect(wholeSteps(db)).toBe(1);
    migrate(db, stepsOf());
    expect(wholeSteps(db)).toBe(3);
    migrate(db, stepsOf());
    db.close();
  });

  it('is done once by processes that start together', async () => {
    const file = join(makeFolder(), 'rows.db');
    new Database(file).exec('PRAGMA journal_mode = WAL');
    const children = [1, 2, 3].map(() => start('migrate', file));
    await Promise.all(children.map(({ line }) => line()));
    for (const { ask } of children) ask('go');
    const printed = await Promise.all(children.map(({ end }) => end()));
    expect(printed).toEqual(Array(3).fill(['ready', 'done']));
    const db = new Database(file);
    expect(wholeSteps(db)).toBe(3);
    db.close();
  });

  it('is not done again by one that has looked a moment too early', () => {
    const file = join(makeFolder(), 'rows.db');
    const [db, other] = [new Database(file), new Database(file)];
    const steps = stepsOf();
    const [first = ''] = steps;
    // Reads the first step only after another process has done all of them.
    Object.defineProperty(steps, 0, {
      get() {
        migrate(other, stepsOf());
        return first;
      },
    });
    migrate(db, steps);
    expect(wholeSteps(db)).toBe(3);
  });
});

describe('P29 F30: a file that cannot be used', () => {
  const refused = async (file: string) => {
    const error = await openTestFile({ file }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StoreRefused);
    const { message } = error as StoreRefused; // As the line before has shown.
    expect(message).not.toContain('\n');
    return message;
  };

  it('is refused in one line when a newer Sidecard has written it, and left alone', async () => {
    const { store, file } = await openTestFile();
    await store.put('key', 'value');
    await store.close();
    const db = new Database(file);
    db.exec('PRAGMA user_version = 7');
    expect(await refused(file)).toBe(
      "The store's file has version 7, this Sidecard knows 1: start a newer one.",
    );
    expect(versionOf(db)).toBe(7);
    db.exec('PRAGMA user_version = 1');
    db.close();
    expect(await (await openTestFile({ file })).store.get('key')).toBe('value');
  });

  it('is refused in one line when its folder cannot be made', async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'file'), '');
    expect(await refused(join(folder, 'file/rows.db'))).toMatch(
      /file\/rows\.db cannot be used \((?:ENOTDIR|EEXIST)\)/,
    );
  });

  it('is refused in one line when it is a folder', async () => {
    const file = join(makeFolder(), 'rows.db');
    mkdirSync(file);
    expect(await refused(file)).toMatch(/rows\.db cannot be used \(SQLITE_CANTOPEN\)/);
  });

  it('is refused in one line when nothing can be written to it', async () => {
    const { store, file } = await openTestFile();
    await store.close();
    await collectGarbage();
    // Where SQLite keeps its log, so that even root cannot write.
    mkdirSync(`${file}-wal`, { recursive: true });
    expect(await refused(file)).toMatch(/rows\.db cannot be used \(SQLITE_[A-Z]+\)/);
  });
});
