import { unspaced } from '../../contract/fold';
import type { SearchFrame, SourceReport } from '../../contract/search';
import { toSought } from '../../contract/sought';

const fewestLetters = 2;
const fewestDigits = 3;

const reportsOf = ({ sources }: SearchFrame): SourceReport[] => Object.values(sources);

/** One letter says too little for Webex, and two digits too; but one ideograph or syllable can be a whole name. */
export const isSearchable = (text: string): boolean =>
  toSought(text).kind === 'number'
    ? text.replace(/\D/g, '').length >= fewestDigits
    : text.length >= fewestLetters || unspaced.test(text);

/** Whether looking where Webex itself cannot may bring somebody who is not in this frame yet. */
export const isWideWorth = (text: string, frame: SearchFrame): boolean =>
  toSought(text).kind !== 'email' &&
  reportsOf(frame).some(
    (report) => (report.state === 'ok' && !report.isWide) || report.state === 'not_asked',
  );

/** A frame after which no more will come: what was still pending is not to be had. */
export function interrupted(frame: SearchFrame): SearchFrame {
  const end = (report: SourceReport): SourceReport =>
    report.state === 'pending' ? { state: 'unavailable' } : report;
  const { people, contacts } = frame.sources;
  return { ...frame, sources: { people: end(people), contacts: end(contacts) } };
}

/** Whether Webex has refused the user's token. */
export const isRefused = (frame: SearchFrame): boolean =>
  reportsOf(frame).some(({ state }) => state === 'not_connected');

/** Longer than this nobody waits for a source by itself, in seconds. */
const longestRest = 60;

/** Seconds after which a busy source is to be asked again by itself. */
export function restOf(frame: SearchFrame): number | undefined {
  const rests = reportsOf(frame).flatMap((report) =>
    report.state === 'rate_limited' ? Math.max(1, Math.ceil(report.retryAfter)) : [],
  );
  const rest = rests.length > 0 ? Math.max(...rests) : undefined;
  return rest !== undefined && rest <= longestRest ? rest : undefined;
}
