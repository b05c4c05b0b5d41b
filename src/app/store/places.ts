import { isSameBeing } from '../../contract/being';
import type { Entry } from '../../contract/search';

/**
 * A newer list in which the rows that the reader has reached, by key or by finger, stand where they stood: nothing
 * moves away under them. One that the newer list does not have stays, too.
 */
export function withPlaces(
  shown: readonly Entry[],
  newer: readonly Entry[],
  reached: readonly string[],
): Entry[] {
  const held = shown.flatMap((entry, at) => (reached.includes(entry.key) ? [{ entry, at }] : []));
  const others = newer.filter((entry) => !held.some(({ entry: old }) => isSameBeing(entry, old)));
  const list = [...others];
  for (const { entry, at } of held) {
    const same = newer.find((one) => isSameBeing(one, entry)) ?? entry;
    list.splice(Math.min(at, list.length), 0, same);
  }
  return list;
}
