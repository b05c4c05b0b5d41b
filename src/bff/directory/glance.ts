import type { Match } from '../../contract/match';
import type { Entry } from '../../contract/search';
import type { Known, Shelf } from './shelf';

/** What of a shelf matches one text. */
export interface Glance<T> {
  /** How many match, by now. */
  count(): number;
  has(record: T): boolean;
  /** The best of them. */
  best(): T[];
}

interface Found<T> extends Known<T> {
  rank: number;
}

function isBetter<T>(one: Found<T>, other: Found<T>): boolean {
  if (one.rank !== other.rank) return one.rank < other.rank;
  if (one.entry.name !== other.entry.name) return one.entry.name < other.entry.name;
  return one.entry.key < other.entry.key;
}

/**
 * Looks through a shelf for one text, at each record once however often it is asked while the shelf grows. Of
 * those who match the best `most` are at hand.
 */
export function createGlance<T extends { id: string }>(
  shelf: Shelf<T> | undefined,
  matches: (entry: Entry) => Match | undefined,
  most: number,
): Glance<T> {
  const ids = new Set<string>();
  const best: Found<T>[] = [];
  let seen = 0;

  function place(found: Found<T>) {
    const last = best.at(-1);
    if (last && best.length >= most && !isBetter(found, last)) return;
    let [from, to] = [0, best.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      const other = best[middle];
      if (other && isBetter(found, other)) to = middle;
      else from = middle + 1;
    }
    best.splice(from, 0, found);
    if (best.length > most) best.pop();
  }
  function look() {
    for (; shelf && seen < shelf.known.length; seen += 1) {
      const known = shelf.known[seen];
      const match = known && matches(known.entry);
      if (!match) continue;
      ids.add(known.record.id);
      place({ ...known, rank: match.rank });
    }
  }

  return {
    count() {
      look();
      return ids.size;
    },
    has: ({ id }) => ids.has(id),
    best() {
      look();
      return best.map(({ record }) => record);
    },
  };
}
