import { isSameBeing } from '../../contract/being';
import type { Kept } from '../../contract/kept';
import type { Entry } from '../../contract/search';
import type { State } from './state';

/** The rows on screen, in their order, by what they are: at most one of the three kinds has a name above it. */
export interface Shown {
  favourites: readonly Entry[];
  recents: readonly Entry[];
  found: readonly Entry[];
}

const none: readonly Entry[] = [];

/** Each being once, by its first row. */
const distinct = (entries: readonly Entry[]) =>
  entries.filter((entry, at) => entries.findIndex((other) => isSameBeing(entry, other)) === at);

/** What was found, or pasted; before anything is typed what is kept, favourites not among the recents again. */
export function shownIn({ session, search, kept, pasted }: State): Shown {
  const found = { favourites: none, recents: none };
  // Where nobody can be looked up, the page says so in the list's place.
  if (session.phase !== 'open' || session.me.connection !== 'connected') return { ...found, found: none };
  if (pasted) return { ...found, found: distinct(pasted.lines.flatMap(({ entry }) => entry ?? [])) };
  if (search.phase !== 'empty') return { ...found, found: search.isClosed ? none : search.entries };
  const { favourites = none, recents = none } = kept ?? {};
  const others = recents.filter((recent) => !favourites.some((favourite) => isSameBeing(favourite, recent)));
  return { favourites, recents: others, found: none };
}

export const rowsIn = ({ favourites, recents, found }: Shown): readonly Entry[] => [
  ...favourites,
  ...recents,
  ...found,
];

/** How near an entry is to the reader: favourites first, then the newest recents, then everybody else. */
export function distanceIn(kept: Kept | undefined): (entry: Entry) => number {
  if (!kept) return () => 0;
  return (entry) => {
    if (kept.favourites.some((favourite) => isSameBeing(favourite, entry))) return 0;
    const at = kept.recents.findIndex((recent) => isSameBeing(recent, entry));
    return at < 0 ? kept.recents.length + 1 : at + 1;
  };
}
