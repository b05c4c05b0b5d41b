import type { Answer, WebexFailure } from '../webex/failure';

/** A write that was done, as far as a fresh read shows. */
export interface Saved<T> {
  record: T;
  /** Names of sent fields that the fresh read gives otherwise. */
  differing: string[];
  /** What Webex complained of although it did the work. */
  warnings: string[];
}

/** What became of a write. A conflict carries the record as it is now, so that people can choose. */
export type Outcome<T> = Answer<Saved<T>> | { ok: false; failure: { kind: 'changed_since'; current: T } };

/** Whether the write may have been done although its answer says otherwise, or never came. */
export const isUncertain = (failure: WebexFailure): boolean =>
  failure.kind === 'deadline' ||
  failure.kind === 'aborted' ||
  failure.kind === 'bad_payload' ||
  (failure.kind === 'unavailable' && !failure.isUnsent);

/** Sentences of Webex that stay worth telling when the work was done all the same. */
export const warningsOf = (failure: WebexFailure): string[] => ('reasons' in failure ? failure.reasons : []);

/** A value without what Webex may write differently and mean the same: order of keys, absent and empty values. */
function plain(value: unknown): unknown {
  if (Array.isArray(value))
    return value
      .map(plain)
      .map((item) => JSON.stringify(item))
      .sort();
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([name, part]) => [name, plain(part)] as const);
  return Object.fromEntries(
    entries.filter(([, part]) => part !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Names of the wanted fields that a record does not hold as wanted. */
export function differingIn(wanted: object, record: object): string[] {
  return Object.entries(wanted)
    .filter(
      ([name, value]) => JSON.stringify(plain(value)) !== JSON.stringify(plain(Reflect.get(record, name))),
    )
    .map(([name]) => name);
}
