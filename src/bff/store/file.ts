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

/** Removes the damaged file from the way, with its log; gives the new path, or undefined if another process did it. */
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

async function connect({ file, maxPages }: FileDeps): Promise<Database.Database> {
  if (sizeOf(file) === 0 && sizeOf(`${file}-wal`) > 0) throw new Damage();
  const db = new Database(file);
  try {
    if (!(await patiently(() => isSound(db)))) throw new Damage();
    if (file !== ':memory:') await patiently(() => db.exec('PRAGMA journal_mode = WAL'));
    db.exec('PRAGMA secure_delete = ON');
    if (maxPages !== undefined) db.exec(`PRAGMA max_page_count = ${maxPages}`);
    await patiently(() => migrate(db));
    if (!(await patiently(() => isUsable(db)))) throw new Damage();
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/**
 * Opens the database, new, checked and in the newest version. A damaged one is put aside with its log.
 * @throws StoreRefused for a file that cannot be used; StoreUnavailable when it stays locked for 2 s.
 */
export async function openFile(deps: FileDeps): Promise<Database.Database> {
  const { file, now, onQuarantine } = deps;
  const isFile = file !== ':memory:';
  for (let attempt = 1; ; attempt += 1) {
    if (isFile) make(file);
    const seen = isFile ? statSync(file).ino : 0;
    try {
      return await connect(deps);
    } catch (error) {
      if (error instanceof StoreRefused) throw error;
      if (isLocked(error))
        throw new StoreUnavailable(`The store's file ${file} is locked by another program.`);
      if (!(error instanceof Damage || isDamage(error)) || attempt > 2) throw refusal(file, nameOf(error));
    }
    const aside = putAside(file, seen, now());
    if (aside !== undefined) onQuarantine?.(aside);
  }
}
