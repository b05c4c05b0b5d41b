import type { Entry } from '../../contract/search';

/** A record and the line that would show it alone, by which it is found. */
export interface Known<T> {
  record: T;
  entry: Entry;
}

/** Records of one source, each once, found again by what they have in common with those of the other. */
export interface Shelf<T> {
  /** In the order in which they came; it only grows. */
  readonly known: readonly Known<T>[];
  /** Adds those that are new, as far as there is room. */
  put(records: readonly T[]): void;
  isFull(): boolean;
  /** Those that have one of these keys. */
  having(keys: readonly string[]): T[];
}

/** Records of one source that are remembered for one user, at most. */
export const mostOnShelf = 10_000;

/** An empty shelf. `keysOf` tells by what a record is found from the other source, `toEntry` how it is shown. */
export function createShelf<T extends { id: string }>(
  toEntry: (record: T) => Entry,
  keysOf: (record: T) => string[],
): Shelf<T> {
  const known: Known<T>[] = [];
  const ids = new Set<string>();
  const byKey = new Map<string, T[]>();

  const isFull = () => known.length >= mostOnShelf;
  return {
    known,
    isFull,
    put(records) {
      for (const record of records) {
        if (isFull()) return;
        if (ids.has(record.id)) continue;
        ids.add(record.id);
        known.push({ record, entry: toEntry(record) });
        for (const key of keysOf(record)) {
          const same = byKey.get(key);
          if (same) same.push(record);
          else byKey.set(key, [record]);
        }
      }
    },
    having: (keys) => keys.flatMap((key) => byKey.get(key) ?? []),
  };
}
