import * as v from 'valibot';
import { isSameBeing } from '../../contract/being';
import { type Kept, mostFavourites, mostRecents, type Preferences } from '../../contract/kept';
import { Entry } from '../../contract/search';
import { StoreUnavailable } from '../store/store';
import type { Vault } from '../store/vault';
import type { Pictures } from '../webex/pictures';

/** Whose things they are, and whether that user is still there: what is kept must not outlive a sign-out. */
export interface Owner {
  key: string;
  isThere(): Promise<boolean>;
}

/** What is kept after a change; else nothing was changed, as there is no room, or the owner has left meanwhile. */
export type Changed = Kept | 'full' | 'left';

/** What Sidecard keeps for each user. Changes by several panes and processes at once all count. */
export interface Keeper {
  /** What is kept for a user who has come; undefined while the store is out of reach. */
  find(key: string): Promise<Kept | undefined>;
  mark(owner: Owner, entry: Entry, isFavourite: boolean): Promise<Changed>;
  addRecent(owner: Owner, entry: Entry): Promise<Changed>;
  clearRecents(owner: Owner): Promise<Changed>;
  setPreferences(owner: Owner, preferences: Preferences): Promise<Changed>;
  forget(key: string): Promise<void>;
}

export interface KeeperDeps {
  vault: Vault;
  now: () => number;
  /** Which pictures pages may load; the addresses in entries come from a page. */
  pictures: Pictures;
}

/** From the last visit on. Nobody tells Sidecard when people leave, and what they kept must not stay for ever. */
const life = 365 * 24 * 3600 * 1000;

/** A row outlives the version that wrote it: fields and entries that are not understood are left out, the rest stays. */
const looseEntry = v.object(Entry.entries);
const entries = v.pipe(
  v.array(v.unknown()),
  v.transform((rows) =>
    rows.flatMap((one) => {
      const parsed = v.safeParse(looseEntry, one);
      return parsed.success ? [parsed.output] : [];
    }),
  ),
);
const row = v.object({ favourites: entries, recents: entries, hasLetterKeys: v.boolean() });

const nothing: Kept = { favourites: [], recents: [], hasLetterKeys: true };

const without = (list: readonly Entry[], entry: Entry) => list.filter((one) => !isSameBeing(entry, one));

/** The list with an entry in the place of the being it is, which it takes once; the same list if it is not there. */
function refreshed(list: Entry[], entry: Entry): Entry[] {
  const at = list.findIndex((one) => isSameBeing(entry, one));
  return at < 0 ? list : [...list.slice(0, at), entry, ...without(list.slice(at), entry)];
}

function starred(kept: Kept, entry: Entry): Kept | 'full' {
  const favourites = refreshed(kept.favourites, entry);
  if (favourites !== kept.favourites) return { ...kept, favourites };
  return favourites.length < mostFavourites ? { ...kept, favourites: [...favourites, entry] } : 'full';
}

export function createKeeper({ vault, now, pictures }: KeeperDeps): Keeper {
  const box = vault.box('kept', row);
  const keepingOf = (key: string) => ({ owner: key, expiresAt: now() + life, isDurable: true });

  const showable = (entry: Entry): Entry => ({ ...entry, avatarUrl: pictures(entry.avatarUrl) });
  const toKept = (kept: Kept): Kept => ({
    ...kept,
    favourites: kept.favourites.map(showable),
    recents: kept.recents.map(showable),
  });

  async function change({ key, isThere }: Owner, to: (kept: Kept) => Kept | 'full'): Promise<Changed> {
    for (;;) {
      const known = await box.get(key);
      const before = known?.value ?? nothing;
      const after = to(before);
      if (after === 'full') return after;
      if (after === before) return toKept(after);
      if (known) {
        if (await box.replace(key, known.stamp, after, keepingOf(key))) return toKept(after);
      } else if (await box.add(key, after, keepingOf(key))) {
        // A row that was not there may be one that has just been removed, and must not come back.
        if (await isThere()) return toKept(after);
        await box.remove(key);
        return 'left';
      }
    }
  }

  return {
    async find(key) {
      try {
        const known = await box.get(key);
        if (!known) return nothing;
        // Sealed anew with each visit, so that it outlives a change of the key.
        await box.replace(key, known.stamp, known.value, keepingOf(key));
        return toKept(known.value);
      } catch (error) {
        if (error instanceof StoreUnavailable) return undefined;
        throw error;
      }
    },
    mark: (owner, entry, isFavourite) =>
      change(owner, (kept) =>
        isFavourite ? starred(kept, entry) : { ...kept, favourites: without(kept.favourites, entry) },
      ),
    addRecent: (owner, entry) =>
      change(owner, (kept) => ({
        ...kept,
        favourites: refreshed(kept.favourites, entry),
        recents: [entry, ...without(kept.recents, entry)].slice(0, mostRecents),
      })),
    clearRecents: (owner) =>
      change(owner, (kept) => (kept.recents.length > 0 ? { ...kept, recents: [] } : kept)),
    setPreferences: (owner, { hasLetterKeys }) => change(owner, (kept) => ({ ...kept, hasLetterKeys })),
    async forget(key) {
      await box.remove(key);
    },
  };
}
