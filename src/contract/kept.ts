import * as v from 'valibot';
import { Entry } from './search';

/** At most so many are kept; of recents the oldest go first. */
export const mostFavourites = 100;
export const mostRecents = 20;

/** What Sidecard keeps for a user between two visits, on any of their devices. */
export const Kept = v.object({
  /** In the order in which they were starred. */
  favourites: v.array(Entry),
  /** Whose card was opened, the newest first. */
  recents: v.array(Entry),
  /** Whether single letters work on the card (WCAG 2.2, 2.1.4: they can be switched off). */
  hasLetterKeys: v.boolean(),
});
export type Kept = v.InferOutput<typeof Kept>;

/**
 * `PUT /api/favourites`: stars or unstars a being, by any of its records; `refused` where there are as many as are
 * kept. Answer: `Kept`, as of all writes here.
 */
export const MarkFavourite = v.strictObject({ entry: Entry, isFavourite: v.boolean() });
export type MarkFavourite = v.InferOutput<typeof MarkFavourite>;

/** `POST /api/recents`: a card was opened. `DELETE /api/recents` clears them all. */
export const AddRecent = v.strictObject({ entry: Entry });
export type AddRecent = v.InferOutput<typeof AddRecent>;

/** `PUT /api/preferences`. */
export const Preferences = v.strictObject({ hasLetterKeys: v.boolean() });
export type Preferences = v.InferOutput<typeof Preferences>;
