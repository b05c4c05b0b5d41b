import * as v from 'valibot';
import { ImportId, ImportReport, importStates, StartImport } from '../../contract/imports';
import { problemCodes } from '../../contract/problem';
import { OrgId } from '../webex/ids';

/** What is known of an import as a whole; times in epoch milliseconds. Its lines are rows of their own. */
export const headSchema = v.object({
  id: ImportId,
  /** As much of an identity as finds the user's grant, also when nobody has a session. */
  owner: v.object({ key: v.string(), issuer: v.string(), userId: v.string(), orgId: OrgId }),
  name: v.string(),
  rows: v.number(),
  createdAt: v.number(),
  state: v.picklist(importStates),
  /** Numbers of the parts that have come. */
  received: v.array(v.number()),
  counts: ImportReport.entries.counts,
  matched: v.number(),
  repeated: v.number(),
  /** Contacts that were at Webex when the lines were matched. */
  contacts: v.optional(v.number()),
  start: v.optional(StartImport),
  hold: v.optional(v.object({ code: v.picklist(problemCodes), until: v.optional(v.number()) })),
  /** Which process works on it, and until when it may be thought alive without a word. */
  lease: v.optional(v.object({ holder: v.string(), until: v.number() })),
});
export type Head = v.InferOutput<typeof headSchema>;

const ended: readonly Head['state'][] = ['done', 'cancelled'];

export const isEnded = ({ state }: Head): boolean => ended.includes(state);

/** Whether there is something to do: one that was cancelled still looks what became of the lines it had sent. */
export function isWorking({ state, counts, hold }: Head): boolean {
  if (state === 'cancelled') {
    return counts.unsure > 0 && hold?.code !== 'not_connected' && hold?.code !== 'forbidden';
  }
  return state === 'matching' || state === 'running';
}

/** Whether it is worked on, or is to be, or nobody knows yet what has become of lines that it has sent. */
export const isBusy = (head: Head, now: number): boolean =>
  isWorking(head) || head.counts.unsure > 0 || (head.lease !== undefined && head.lease.until > now);

/** Whether it sends, is about to, or has a request on its way. */
export const isSending = (head: Head, now: number): boolean =>
  (head.start !== undefined && isWorking(head)) ||
  (head.counts.unsure > 0 && head.lease !== undefined && head.lease.until > now);

const toIso = (at: number) => new Date(at).toISOString();

/** An import as its owner may see it. */
export function toReport({ id, name, state, createdAt, rows, ...head }: Head): ImportReport {
  const { counts, matched, repeated, hold } = head;
  return {
    ...{ id, name, state, rows, counts, matched, repeated },
    createdAt: toIso(createdAt),
    ...(hold && {
      hold: { code: hold.code, ...(hold.until !== undefined && { until: toIso(hold.until) }) },
    }),
  };
}
