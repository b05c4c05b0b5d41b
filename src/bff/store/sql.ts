import type Database from 'libsql';
import { patiently, toUnavailable } from './fault';
import { type FileDeps, openFile } from './file';
import { type Keeping, type Store, StoreUnavailable } from './store';

interface Values {
  key?: Buffer;
  value?: Buffer;
  /** The value a row must have; undefined is any. */
  expected?: Buffer | undefined;
  owner?: Buffer | undefined;
  expiresAt?: number | undefined;
  now?: number;
}

const isAlive = '(expires_at IS NULL OR expires_at > :now)';
const put = `INSERT INTO rows (key, value, owner, expires_at) VALUES (:key, :value, :owner, :expiresAt)
  ON CONFLICT (key) DO UPDATE SET value = excluded.value, owner = excluded.owner, expires_at = excluded.expires_at`;

/** Each operation is one statement, and so whole or not at all. Values are cast as libsql trusts the type in the file. */
const statements = {
  put,
  get: `SELECT CAST(value AS BLOB) AS value FROM rows WHERE key = :key AND ${isAlive}`,
  add: `${put} WHERE rows.expires_at <= :now`,
  replace: `UPDATE rows SET value = :value, owner = :owner, expires_at = :expiresAt
    WHERE key = :key AND value = :expected AND ${isAlive}`,
  take: `DELETE FROM rows WHERE key = :key AND ${isAlive} RETURNING CAST(value AS BLOB) AS value`,
  remove: `DELETE FROM rows WHERE key = :key AND (:expected IS NULL OR value = :expected) AND ${isAlive}`,
  removeOwned: 'DELETE FROM rows WHERE owner = :owner',
  sweep: 'DELETE FROM rows WHERE rowid IN (SELECT rowid FROM rows WHERE expires_at <= :now LIMIT 500)',
};

const minute = 60_000;
const batch = 500;
const checkpoint = 'PRAGMA wal_checkpoint(TRUNCATE)';

const bytes = (text: string) => Buffer.from(text);

/** The value of the row found. Always by `all`: after `get` libsql stays in its read transaction and sees nothing new. */
function valueIn([row]: unknown[]): string | undefined {
  const value = typeof row === 'object' && row !== null && 'value' in row ? row.value : undefined;
  return value instanceof ArrayBuffer ? Buffer.from(value).toString() : undefined;
}

/**
 * A store in one file, or in memory with `:memory:`; several processes may share the file. Nothing waits inside
 * SQLite: while another process writes, reads go on and writes are tried for 2 s.
 * @throws StoreRefused, StoreUnavailable; see `openFile`.
 */
export async function openSqlStore(deps: FileDeps): Promise<Store> {
  const { now } = deps;
  const db = await openFile(deps);
  const prepared = new Map<string, Database.Statement<[Values]>>();
  let isOpen = true;
  let level = '';
  let sweptAt = now();

  function prepare(name: keyof typeof statements) {
    const statement = prepared.get(name) ?? db.prepare<Values>(statements[name]);
    prepared.set(name, statement);
    return statement;
  }

  async function ask<T>(question: () => T): Promise<T> {
    try {
      return await patiently(() => {
        if (!isOpen) throw new StoreUnavailable('The store is closed.');
        return question();
      });
    } catch (error) {
      throw toUnavailable(error);
    }
  }

  /** Drops what is over, a part at a time, and what was removed from the log as well. */
  function sweep() {
    if (now() - sweptAt < minute) return;
    try {
      const { changes } = prepare('sweep').run({ now: now() });
      if (changes < batch) sweptAt = now();
      db.exec(checkpoint);
    } catch {
      // The write before it has worked; the next one tries again.
    }
  }

  /** One connection with a switch, not two: calls are synchronous, so nothing comes between switch and write. */
  const write = <T>(isDurable: boolean | undefined, question: () => T) =>
    ask(() => {
      const wanted = isDurable ? 'FULL' : 'NORMAL';
      if (level !== wanted) db.exec(`PRAGMA synchronous = ${wanted}`);
      level = wanted;
      const answer = question();
      sweep();
      return answer;
    });

  const toRow = (key: string, value: string, { owner, expiresAt }: Keeping): Values => ({
    key: bytes(key),
    value: bytes(value),
    owner: owner === undefined ? undefined : bytes(owner),
    expiresAt: expiresAt === undefined ? undefined : Math.floor(expiresAt),
    now: now(),
  });

  const get = (key: string) => ask(() => valueIn(prepare('get').all({ key: bytes(key), now: now() })));

  return {
    get,
    put: (key, value, keeping = {}) =>
      write(keeping.isDurable, () => {
        prepare('put').run(toRow(key, value, keeping));
      }),
    add: (key, value, keeping = {}) =>
      write(keeping.isDurable, () => prepare('add').run(toRow(key, value, keeping)).changes > 0),
    replace: (key, expected, value, keeping = {}) =>
      write(keeping.isDurable, () => {
        const row = { ...toRow(key, value, keeping), expected: bytes(expected) };
        return prepare('replace').run(row).changes > 0;
      }),
    // What was removed must not come back after a loss of power, so removing is always durable.
    take: (key) => write(true, () => valueIn(prepare('take').all({ key: bytes(key), now: now() }))),
    remove: (key, expected) =>
      write(true, () => {
        const row = {
          key: bytes(key),
          now: now(),
          expected: expected === undefined ? undefined : bytes(expected),
        };
        return prepare('remove').run(row).changes > 0;
      }),
    removeOwned: (owner) =>
      write(true, () => {
        prepare('removeOwned').run({ owner: bytes(owner) });
      }),
    async check() {
      await get('');
    },
    async close() {
      if (!isOpen) return;
      isOpen = false;
      try {
        db.exec(checkpoint);
      } catch {
        // Somebody else has the file open; their checkpoint will do.
      }
      // Libsql lets go of the file when the last statement is collected.
      prepared.clear();
      db.close();
    },
  };
}
