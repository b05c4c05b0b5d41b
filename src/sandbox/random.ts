/** A deterministic stream of choices; the same seed always gives the same stream. */
export interface Random {
  /** A whole number from 0 up to, but not including, `below`. */
  int(below: number): number;
  /** One member of a list; throws a RangeError for an empty one. */
  pick<T>(list: readonly T[]): T;
  /** True in about `share` of all calls, `share` being between 0 and 1. */
  chance(share: number): boolean;
}

// FNV-1a: spreads similar keys ("contact/17", "contact/18") over the whole 32-bit range.
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/**
 * Gives a stream of choices for a key. One stream per record, instead of one for the whole world, keeps
 * each record the same when others are added before it.
 */
export function createRandom(key: string): Random {
  let state = hash(key);
  // Mulberry32: small, fast and good enough for made-up people.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below: number) => Math.floor(next() * below);
  return {
    int,
    pick: (list) => {
      if (list.length === 0) throw new RangeError('Nothing to pick from');
      // The index is in range by construction; a list may hold undefined on purpose, so no other check fits.
      return list[int(list.length)] as (typeof list)[number];
    },
    chance: (share) => next() < share,
  };
}
