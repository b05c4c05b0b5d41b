/** As much of a page of a list as tells where the next one begins. */
export interface SeamedPage<Item> {
  items: readonly Item[];
  isComplete: boolean;
  /** Where the items after the last one begin, if that can be told. */
  next?: number | undefined;
}

/** So many items before the end of a page the next one begins, and further back the more often it did not join. */
const overlaps = [10, 100, 1000];

/**
 * Joins pages of a list that moves while it is read: each must begin within the one before, else somebody has moved
 * across the seam and would be left out.
 */
export function createSeam<Item extends { id: string }>() {
  let before: ReadonlySet<string> = new Set();
  let end: number | undefined;
  let misses = 0;
  return {
    /** Where the next page is to begin; undefined at the beginning of the list. */
    start: (): number | undefined => end && end - Math.min(overlaps[misses] ?? 0, before.size - 1),

    /**
     * The items that are new with a page. `again` when it does not join and is to be asked for anew, from where `start`
     * then says; `torn` when it will not join, or the list does not go on.
     */
    join({ items, isComplete, next }: SeamedPage<Item>): Item[] | 'again' | 'torn' {
      if (end !== undefined && !items.some(({ id }) => before.has(id))) {
        misses += 1;
        return misses < overlaps.length ? 'again' : 'torn';
      }
      const fresh = items.filter(({ id }) => !before.has(id));
      if (!isComplete && (fresh.length === 0 || next === undefined)) return 'torn';
      before = new Set(items.map(({ id }) => id));
      end = next;
      misses = 0;
      return fresh;
    },
  };
}
