import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  renameSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { isDamage, isLocked, nameOf, patiently } from './fault';
import { isSound, isUsable, migrate } from './schema';
import { StoreRefused, StoreUnavailable } from './store';

export interface FileDeps {
  /** Path of the database, or `:memory:`. */
  file: string;
  /** Epoch milliseconds. */
  now: () => number;
  /** Told loudly: the file was damaged and is kept at this path, and the store begins empty. */
  onQuarantine?: ((path: string) => void) | undefined;
  /** Most pages the file may have, so that a test can fill the disk. */
  maxPages?: number | undefined;
}

class Damage extends Error {}

const memory = ':memory:';

const sizeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : 'no access');

/** Makes folder and file, for this user alone; those that are there keep their modes. */
function make(file: string) {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    // Never opened when it is there: closing it would end the locks SQLite has on it in this process.
    if (!existsSync(file)) closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw refusal(file, codeOf(error));
  }
  try {
    accessSync(file, constants.R_OK | constants.W_OK);
    accessSync(dirname(file), constants.W_OK);
  } catch (error) {
    throw refusal(file, codeOf(error));
  }
}

const refusal = (file: string, why: unknown) =>
  new StoreRefused(`The store's file ${file} cannot be used (${why}): it and its folder must be writable.`);

/** Puts the damaged file out of the way, with its log; gives its new path, or undefined if another process did it. */
function putAside(file: string, seen: number, now: number): string | undefined {
  let at = now;
  while (existsSync(`${file}.corrupt-${at}`)) at += 1;
  const aside = `${file}.corrupt-${at}`;
  if (statSync(file, { throwIfNoEntry: false })?.ino !== seen) return undefined;
  // The log goes last: SQLite drops a log without a database, but would serve a database without its log.
  for (const part of ['', '-wal', '-shm']) {
    if (existsSync(file + part)) renameSync(file + part, aside + part);
  }
  return aside;
}

function connect(file: string): Database.Database {
  try {
    return new Database(file);
  } catch (error) {
    throw refusal(file, nameOf(error));
  }
}

/** Checks and readies a new connection. @throws Damage, StoreRefused, or what SQLite says. */
async function ready(db: Database.Database, { file, maxPages }: FileDeps): Promise<Database.Database> {
  if (!(await patiently(() => isSound(db)))) throw new Damage();
  if (file !== memory) await patiently(() => db.exec('PRAGMA journal_mode = WAL'));
  db.exec('PRAGMA secure_delete = ON');
  if (maxPages !== undefined) db.exec(`PRAGMA max_page_count = ${maxPages}`);
  await patiently(() => migrate(db));
  if (!(await patiently(() => isUsable(db)))) throw new Damage();
  return db;
}

/**
 * Opens the database, new, checked and in the newest version. A damaged one is put aside with its log.
 * @throws StoreRefused for a file that cannot be used; StoreUnavailable when it stays locked for 2 s.
 */
export async function openFile(deps: FileDeps): Promise<Database.Database> {
  const { file, now, onQuarantine } = deps;
  if (file === memory) return ready(new Database(file), deps);
  for (let attempt = 1; ; attempt += 1) {
    make(file);
    const seen = statSync(file).ino;
    const isEmptied = sizeOf(file) === 0 && sizeOf(`${file}-wal`) > 0;
    const db = connect(file);
    try {
      if (isEmptied) throw new Damage();
      return await ready(db, deps);
    } catch (error) {
      const isDamaged = error instanceof Damage || isDamage(error);
      // Before closing, which would write the log into the damaged file.
      const aside = isDamaged && attempt < 3 ? putAside(file, seen, now()) : undefined;
      db.close();
      if (aside !== undefined) onQuarantine?.(aside);
      if (isDamaged && attempt < 3) continue;
      if (error instanceof StoreRefused) throw error;
      if (isLocked(error))
        throw new StoreUnavailable(`The store's file ${file} is locked by another program.`);
      throw refusal(file, nameOf(error));
    }
  }
}
