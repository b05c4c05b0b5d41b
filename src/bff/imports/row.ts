import * as v from 'valibot';
import { type Contact, contactSources } from '../../contract/contacts';
import { type ImportReport, ReportedRow, type RowState, rowStates } from '../../contract/imports';
import { problemCodes } from '../../contract/problem';

const reported = ReportedRow.entries;

const refusal = v.object({ code: v.picklist(problemCodes), reason: v.optional(v.string()) });
export type Refusal = v.InferOutput<typeof refusal>;

/** What is known of one line; times in epoch milliseconds. */
export const rowSchema = v.object({
  line: reported.line,
  name: reported.name,
  state: reported.state,
  faults: reported.faults,
  repeats: reported.repeats,
  match: v.optional(
    v.object({
      ...reported.match.wrapped.entries,
      source: v.picklist(contactSources),
      /** As it was when the line was matched; who has changed it since then shall not lose that. */
      lastModified: v.optional(v.string()),
    }),
  ),
  /** Contacts of its name that shared a channel with it before it was sent; up to `mostTwins`. */
  twins: v.optional(v.array(reported.match.wrapped.entries.id)),
  code: reported.code,
  reason: reported.reason,
  isChecked: reported.isChecked,
  /** The contact that it has become, or has changed. */
  contactId: v.optional(reported.match.wrapped.entries.id),
  /** How often it was sent and not found afterwards. */
  attempts: v.number(),
  /** With how many others it may be sent at most. */
  size: v.optional(v.number()),
  /** When it may be looked for: before that it may still be on its way. */
  lookAt: v.optional(v.number()),
  /** Webex has refused it; stands if a look finds that nothing was done all the same. */
  refusal: v.optional(refusal),
});
export type Row = v.InferOutput<typeof rowSchema>;

/** With so many a line is never taken for made: nobody can tell any more which contact is its own. */
export const mostTwins = 20;

/** A line whose contact has been seen as it is now: it is changed from there on. */
export const basedOn = (row: Row, { lastModified }: Pick<Contact, 'lastModified'>): Row => ({
  ...row,
  ...(row.match && { match: { ...row.match, lastModified } }),
});

/** A line as its owner may see it. */
export function toReported(row: Row): ReportedRow {
  const { line, name, state, repeats, faults, code, reason, isChecked, match } = row;
  return {
    ...{ line, name, state, repeats, faults, code, reason, isChecked },
    ...(match && { match: { id: match.id, name: match.name, by: match.by } }),
  };
}

/** How many lines there are of each kind. A line that repeats another counts as that, whatever it matches. */
export function tallyOf(rows: readonly Row[]): Pick<ImportReport, 'counts' | 'matched' | 'repeated'> {
  const tally = { counts: emptyCounts(), matched: 0, repeated: 0 };
  for (const { state, match, repeats } of rows) {
    tally.counts[state] += 1;
    if (state !== 'waiting') continue;
    if (repeats !== undefined) tally.repeated += 1;
    else if (match) tally.matched += 1;
  }
  return tally;
}

/** No lines of any kind. */
export const emptyCounts = () =>
  // The keys are those of the list.
  Object.fromEntries(rowStates.map((state) => [state, 0])) as Record<RowState, number>;
