import type { Entry } from '../../contract/search';
import { fold } from './fold';

/** How well a name matches, best first: the whole name, its start, the start of one of its words, or else. */
function matchOf({ name, email }: Entry, sought: string): number {
  const folded = fold(name);
  if (folded === sought || email?.toLowerCase() === sought) return 0;
  if (folded.startsWith(sought)) return 1;
  if (folded.split(/[\s\-'’.,(]+/).some((word) => word.startsWith(sought)) || folded.includes(` ${sought}`)) {
    return 2;
  }
  return 3;
}

/** The same order on every machine, whatever its language. */
const { compare } = new Intl.Collator('en');

/** Entries by how well they match the text, equal ones by name; the same input gives the same order. */
export function rank(entries: readonly Entry[], text: string): Entry[] {
  const sought = fold(text);
  return entries
    .map((entry) => ({ entry, match: matchOf(entry, sought), name: fold(entry.name) }))
    .sort((a, b) => a.match - b.match || compare(a.name, b.name) || (a.entry.key < b.entry.key ? -1 : 1))
    .map(({ entry }) => entry);
}
