import type { Kept } from '../../contract/kept';
import type { Entry } from '../../contract/search';
import type { Result } from '../api/failure';
import { isSameBeing } from './being';
import type { MakerDeps } from './deps';

export interface KeptActions {
  /** Stars an entry, or unstars it; on screen at once, and taken back should it fail. */
  star(entry: Entry, isFavourite: boolean): Promise<void>;
  /** Remembers that the entry's card was opened. */
  remember(entry: Entry): Promise<void>;
  clearRecents(): Promise<void>;
  setLetterKeys(hasLetterKeys: boolean): Promise<void>;
}

/** Whether an entry is among the favourites, by any of its records. */
export const isStarred = (kept: Kept | undefined, entry: Entry): boolean =>
  kept?.favourites.some((favourite) => isSameBeing(favourite, entry)) ?? false;

/** What Sidecard keeps for the reader between two visits; it lives at the server, never in the browser. */
export function createKept({ api, get, set }: MakerDeps): KeptActions {
  /** Changes are sent one after the other, so that the answers come in their order. */
  let turn: Promise<unknown> = Promise.resolve();

  /** Shows what a change will lead to, sends it, and shows what it led to. */
  async function change(guess: (kept: Kept) => Kept, send: () => Promise<Result<Kept>>) {
    const before = get().kept;
    if (!before) return;
    set({ kept: guess(before), keptFailure: undefined });
    const sent = turn.then(send);
    turn = sent;
    const result = await sent;
    // Somebody else may be looking by now.
    if (!get().kept) return;
    if (result.ok) set({ kept: result.value });
    else set({ kept: before, keptFailure: result.failure });
  }

  const without = (entries: readonly Entry[], entry: Entry) =>
    entries.filter((other) => !isSameBeing(other, entry));

  return {
    star: (entry, isFavourite) =>
      change(
        (kept) => {
          const others = without(kept.favourites, entry);
          return { ...kept, favourites: isFavourite ? [...others, entry] : others };
        },
        () => api.markFavourite({ entry, isFavourite }),
      ),
    async remember(entry) {
      if (!get().kept) return;
      const sent = turn.then(() => api.addRecent({ entry }));
      turn = sent;
      const result = await sent;
      // That a card was opened is no news to whoever opened it, nor is it that this could not be written down.
      if (result.ok && get().kept) set({ kept: result.value });
    },
    clearRecents: () =>
      change(
        (kept) => ({ ...kept, recents: [] }),
        () => api.clearRecents(),
      ),
    setLetterKeys: (hasLetterKeys) =>
      change(
        (kept) => ({ ...kept, hasLetterKeys }),
        () => api.setPreferences({ hasLetterKeys }),
      ),
  };
}
