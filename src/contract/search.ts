import * as v from 'valibot';
import { ContactId, PersonId } from './ids';

/** `GET /api/search?q=&limit=`: every parameter once, nothing else. */
export const SearchQuery = v.strictObject({
  q: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(128)),
  limit: v.optional(
    v.pipe(v.string(), v.regex(/^\d{1,3}$/), v.transform(Number), v.minValue(1), v.maxValue(100)),
    '25',
  ),
});
export type SearchQuery = v.InferOutput<typeof SearchQuery>;

/** One human being (or one company's line) in the list, whichever sources know them. */
export const Entry = v.object({
  /** Unique in a frame; the same being keeps it while its sources stay the same. */
  key: v.string(),
  name: v.string(),
  personId: v.optional(PersonId),
  contactIds: v.array(ContactId),
  title: v.optional(v.string()),
  department: v.optional(v.string()),
  company: v.optional(v.string()),
  email: v.optional(v.string()),
  phone: v.optional(v.string()),
});
export type Entry = v.InferOutput<typeof Entry>;

/** What became of one source in this search; an error is never "no results". */
export const SourceReport = v.variant('state', [
  v.object({ state: v.literal('pending') }),
  /** `isComplete` is false when there are more matches than the frame holds. */
  v.object({ state: v.literal('ok'), count: v.number(), isComplete: v.boolean() }),
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
});
export type SearchFrame = v.InferOutput<typeof SearchFrame>;
export type SourceName = keyof SearchFrame['sources'];
