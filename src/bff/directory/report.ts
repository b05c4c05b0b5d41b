import type { SourceReport } from '../../contract/search';
import type { Answer, WebexFailure } from '../webex/failure';
import type { Page } from '../webex/webex';

/** How far one source has come in one search. */
export interface Progress<T> {
  /** What Webex itself has found; `not_asked` when it cannot search by such a text. */
  narrow: Answer<Page<T>> | 'pending' | 'not_asked';
  /** Whether more than Webex finds is looked through; `done` also when that has ended before its time. */
  wide: 'pending' | 'done' | 'not_wanted';
  /** What has ended the wide look. */
  failure?: WebexFailure | undefined;
}

/** Whether Webex does not let this user ask that, and so would not another time. */
export const isRefusal = ({ kind }: WebexFailure): boolean => kind === 'invalid' || kind === 'forbidden';

function toReport(failure: WebexFailure): SourceReport {
  switch (failure.kind) {
    case 'rate_limited':
      return { state: 'rate_limited', retryAfter: failure.retryAfter };
    case 'unauthorised':
      return { state: 'not_connected' };
    case 'forbidden':
      return { state: 'denied' };
    default:
      return { state: 'unavailable' };
  }
}

/** What a source reports that has `count` matches; `isWhole` when all that it has is remembered. */
export function reportOf<T>(progress: Progress<T>, count: number, isWhole: boolean): SourceReport {
  const { narrow, wide, failure } = progress;
  if (narrow === 'pending') return { state: 'pending' };
  if (narrow !== 'not_asked' && !narrow.ok) return toReport(narrow.failure);
  const isAllTold = narrow === 'not_asked' || narrow.value.isComplete;
  if (isWhole) return { state: 'ok', count, isComplete: isAllTold, isWide: true };
  if (wide === 'pending') return { state: 'pending' };
  if (narrow !== 'not_asked') {
    return { state: 'ok', count, isComplete: isAllTold && wide === 'not_wanted', isWide: false };
  }
  // To be refused a look at everybody is no failure of the source: it just cannot be searched by such a text.
  if (failure && !isRefusal(failure)) return toReport(failure);
  return count > 0 ? { state: 'ok', count, isComplete: false, isWide: false } : { state: 'not_asked' };
}
