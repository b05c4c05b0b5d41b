import { fold } from './fold';
import { createMatcher } from './match';
import type { Entry } from './search';

/** The same order on every machine, whatever its language. */
const { compare } = new Intl.Collator('en');

/** Webex found it by something that is not shown. */
const unexplained = Number.MAX_SAFE_INTEGER;

/**
 * Entries by how well they match the text, equal ones by how near they are to the reader (the smaller the number,
 * the nearer) and then by name; the same input gives the same order.
 */
export function rank(
  entries: readonly Entry[],
  text: string,
  distanceOf: (entry: Entry) => number = () => 0,
): Entry[] {
  const matches = createMatcher(text);
  return entries
    .map((entry) => ({
      entry,
      match: matches(entry)?.rank ?? unexplained,
      distance: distanceOf(entry),
      name: fold(entry.name),
    }))
    .sort(
      (a, b) =>
        a.match - b.match ||
        a.distance - b.distance ||
        compare(a.name, b.name) ||
        (a.entry.key < b.entry.key ? -1 : 1),
    )
    .map(({ entry }) => entry);
}
