import type { Answer, WebexFailure } from '../webex/failure';
import type { Caller } from '../webex/webex';

/** A write that was done, wholly or in part, as a fresh read shows. */
export interface Saved<T> {
  record: T;
  /** Names of sent fields that the fresh read gives otherwise. */
  differing: string[];
  /** What Webex complained of although it did the work. */
  warnings: string[];
}

/** What became of a change. A conflict carries the record as it is now, so that people can choose. */
export type Outcome<T> = Answer<Saved<T>> | { ok: false; failure: { kind: 'changed_since'; current: T } };

/** Whether the write may have been done although its answer says otherwise, or never came. */
export const isUncertain = (failure: WebexFailure): boolean =>
  failure.kind === 'deadline' ||
  failure.kind === 'aborted' ||
  failure.kind === 'bad_payload' ||
  (failure.kind === 'unavailable' && !failure.isUnsent);

/** A create that failed and yet may have made something: Webex documents errors after the work was done. */
export const mayHaveCreated = (failure: WebexFailure): boolean =>
  isUncertain(failure) || failure.kind === 'invalid' || failure.kind === 'conflict';

/** Sentences of Webex that stay worth telling when the work was done all the same. */
export const warningsOf = (failure: WebexFailure): string[] => ('reasons' in failure ? failure.reasons : []);

/** Clocks of Webex and of this machine may be this far apart, in milliseconds. */
const skew = 60_000;

export const isSince = (moment: unknown, since: number): boolean =>
  Date.parse(String(moment)) >= since - skew;

/** So long before the end of the request a write has to be over, so that there is time to look what became of it. */
const reserve = 2500;

/** The caller for the write itself, which leaves time for a read after it. */
export const forWrite = (caller: Caller): Caller =>
  caller.endsAt === undefined ? caller : { ...caller, endsAt: caller.endsAt - reserve };

/** A delete whose answer says nothing is done when the record is gone, or was gone since an earlier try. */
export async function removed(
  removing: Promise<Answer<void>>,
  read: () => Promise<Answer<unknown>>,
  since: number | undefined,
): Promise<Answer<void>> {
  const answer = await removing;
  const done = { ok: true, value: undefined } as const;
  if (answer.ok) return answer;
  if (answer.failure.kind === 'not_found' && since !== undefined) return done;
  if (!isUncertain(answer.failure)) return answer;
  const after = await read();
  return !after.ok && after.failure.kind === 'not_found' ? done : answer;
}
