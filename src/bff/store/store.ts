// What outlives a request: rows by key, in a file or in Redis, behind one interface.
// This room knows bytes, keys and times; it knows no session, no grant, no user and no HTTP.

/** How a row is to be kept; each write says it anew. */
export interface Keeping {
  /** Epoch milliseconds after which the row is gone. Without it, it stays until it is removed. */
  expiresAt?: number;
  /** Whom the row belongs to; `removeOwned` removes all rows of one owner at once. */
  owner?: string;
  /**
   * True for what must survive a loss of power (grants, journals): the write is on the disk when it resolves.
   * Removing is always so. In Redis its own settings (`appendfsync`) decide.
   */
  isDurable?: boolean;
}

/**
 * Rows by key. Each operation is atomic, also among several processes on the same store.
 * @throws StoreUnavailable when the store cannot do it now: locked, full, out of reach, read-only.
 */
export interface Store {
  get(key: string): Promise<string | undefined>;
  put(key: string, value: string, keeping?: Keeping): Promise<void>;
  /** Writes only where no living row is; tells whether it did. */
  add(key: string, value: string, keeping?: Keeping): Promise<boolean>;
  /** Writes only where the row still has the expected value; tells whether it did. */
  replace(key: string, expected: string, value: string, keeping?: Keeping): Promise<boolean>;
  /** Reads and removes in one step: of several callers one gets it. */
  take(key: string): Promise<string | undefined>;
  /** Removes the row, or with `expected` only a row of that value; tells whether it did. */
  remove(key: string, expected?: string): Promise<boolean>;
  removeOwned(owner: string): Promise<void>;
  /** Asks the store for a sign of life. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** The store cannot be used right now; asking again soon may go better. Its message names no key and no value. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';

  /** Its message for the log, as far as it is in the words of the stores of this room; else undefined. */
  get reason(): string | undefined {
    return /^(?:The store says SQLITE_[A-Z_]+|Redis: (?:[A-Z]+|no answer|no connection(?: \([A-Z_]+\))?))\.$/.exec(
      this.message,
    )?.[0];
  }
}

/** The store cannot be used at all, and waiting will not change that; the message says what to do. */
export class StoreRefused extends Error {
  override readonly name = 'StoreRefused';
}
