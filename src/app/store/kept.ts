import { isSameBeing } from '../../contract/being';
import type { Kept } from '../../contract/kept';
import type { Entry } from '../../contract/search';
import type { Result } from '../api/failure';
import type { MakerDeps } from './deps';

export interface KeptActions {
  /** Stars an entry, or unstars it; on screen at once, and taken back should it fail. */
  star(entry: Entry, isFavourite: boolean): Promise<void>;
  clearRecents(): Promise<void>;
  setLetterKeys(hasLetterKeys: boolean): Promise<void>;
}

export interface Keeping extends KeptActions {
  /** Takes over what the server says is kept. */
  take(kept: Kept): void;
  /** Remembers that the entry's card was opened. */
  remember(entry: Entry): Promise<void>;
  /** Somebody else is looking, or nobody: what was still to be sent is not sent for them. */
  forget(): void;
}

/** Whether an entry is among the favourites, by any of its records. */
export const isStarred = (kept: Kept | undefined, entry: Entry): boolean =>
  kept?.favourites.some((favourite) => isSameBeing(favourite, entry)) ?? false;

const without = (entries: readonly Entry[], entry: Entry) =>
  entries.filter((other) => !isSameBeing(other, entry));

type Change = (kept: Kept) => Kept;

/** What Sidecard keeps for the reader between two visits; it lives at the server, never in the browser. */
export function createKept({ api, set }: MakerDeps): Keeping {
  /** As the server last said, and the changes that are under way to it. */
  let told: Kept | undefined;
  let changes: readonly Change[] = [];
  /** Changes are sent one after the other, so that the answers come in their order. */
  let turn: Promise<unknown> = Promise.resolve();
  let reader = {};

  const show = () => set({ kept: told && changes.reduce((kept, change) => change(kept), told) });

  /** Sends a change in its turn; gives why it failed. */
  async function make(change: Change, send: () => Promise<Result<Kept>>) {
    if (!told) return undefined;
    const mine = reader;
    changes = [...changes, change];
    show();
    const sent = turn.then(() => (mine === reader ? send() : undefined));
    turn = sent;
    const result = await sent;
    if (mine !== reader || !result) return undefined;
    changes = changes.filter((other) => other !== change);
    if (result.ok) told = result.value;
    show();
    return result.ok ? undefined : result.failure;
  }

  async function change(guess: Change, send: () => Promise<Result<Kept>>) {
    set({ keptFailure: undefined });
    const failure = await make(guess, send);
    if (failure) set({ keptFailure: failure });
  }

  return {
    take(kept) {
      told = kept;
      show();
    },
    star: (entry, isFavourite) =>
      change(
        (kept) => {
          const others = without(kept.favourites, entry);
          return { ...kept, favourites: isFavourite ? [...others, entry] : others };
        },
        () => api.markFavourite({ entry, isFavourite }),
      ),
    async remember(entry) {
      // That it could not be written down is no news to whoever opened a card.
      await make(
        (kept) => kept,
        () => api.addRecent({ entry }),
      );
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
    forget() {
      reader = {};
      told = undefined;
      changes = [];
      turn = Promise.resolve();
      set({ kept: undefined, keptFailure: undefined });
    },
  };
}
