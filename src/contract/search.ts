import * as v from 'valibot';
import { ContactId, PersonId } from './ids';

/** `GET /api/search?q=&limit=&wide=`: every parameter once, nothing else. */
export const SearchQuery = v.strictObject({
  q: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(128)),
  limit: v.optional(
    v.pipe(v.string(), v.regex(/^\d{1,3}$/), v.transform(Number), v.minValue(1), v.maxValue(100)),
    '25',
  ),
  /** Looks also where Webex itself cannot: surnames, numbers, titles, other spellings. Slower the first time. */
  wide: v.optional(v.literal('1')),
});
export type SearchQuery = v.InferOutput<typeof SearchQuery>;

const word = v.pipe(v.string(), v.maxLength(1024));
const words = v.pipe(v.array(word), v.maxLength(50));

/**
 * One human being (or one company's line) in the list, whichever sources know them. Strict and bounded, as pages
 * send entries back to be kept.
 */
export const Entry = v.strictObject({
  /** Unique in a frame; the same being keeps it while its sources stay the same. */
  key: word,
  name: word,
  /** Other names they go by: nickname, first and last name, the names of their other records. */
  aliases: words,
  personId: v.optional(PersonId),
  contactIds: v.pipe(v.array(ContactId), v.maxLength(50)),
  title: v.optional(word),
  department: v.optional(word),
  company: v.optional(word),
  city: v.optional(word),
  manager: v.optional(word),
  /** The best one first. */
  emails: words,
  /** The best one first. */
  phones: words,
  /** IANA name, such as `Europe/Oslo`. */
  timeZone: v.optional(word),
  /** Https, on a host that the page may load pictures from. */
  avatarUrl: v.optional(word),
});
export type Entry = v.InferOutput<typeof Entry>;

/** What became of one source in this search; an error is never "no results". */
export const SourceReport = v.variant('state', [
  v.object({ state: v.literal('pending') }),
  /** `isComplete` is false when there are more matches than the frame holds. */
  v.object({
    state: v.literal('ok'),
    count: v.number(),
    isComplete: v.boolean(),
    /** True when all that the source has was looked through, not only what Webex's own search finds. */
    isWide: v.boolean(),
  }),
  /** Webex cannot search this source by such a text, so it was not asked. */
  v.object({ state: v.literal('not_asked') }),
  /** Webex does not take the user's token (any more). */
  v.object({ state: v.literal('not_connected') }),
  v.object({ state: v.literal('denied') }),
  v.object({ state: v.literal('rate_limited'), retryAfter: v.number() }),
  v.object({ state: v.literal('unavailable') }),
]);
export type SourceReport = v.InferOutput<typeof SourceReport>;

/** One line of the NDJSON answer: the whole merged answer so far. The last one has no pending source. */
export const SearchFrame = v.object({
  entries: v.array(Entry),
  sources: v.object({ people: SourceReport, contacts: SourceReport }),
  /** Names that sound or look like what was typed, when nobody matches. */
  suggestions: v.optional(v.array(v.string())),
});
export type SearchFrame = v.InferOutput<typeof SearchFrame>;
export type SourceName = keyof SearchFrame['sources'];
