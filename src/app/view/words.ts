import type { SearchFrame, SourceName, SourceReport } from '../../contract/search';
import type { State } from '../store/state';
import type { Advice } from '../text/advice';
import type { Text } from '../text/en/en';

const names: readonly SourceName[] = ['people', 'contacts'];

const isFailed = ({ state }: SourceReport) => state !== 'ok' && state !== 'not_asked' && state !== 'pending';

type Sources = SearchFrame['sources'];

/** What asking again may change. */
const isPassing = ({ state }: SourceReport) => state === 'rate_limited' || state === 'unavailable';

/** What stands where the list would be when no source had anybody: nobody is there, or nobody could say. */
export function adviceFor(sources: Sources, sought: string, text: Text, retryIn?: number): Advice {
  const looked = names.filter((name) => sources[name].state === 'ok');
  const failed = names.map((name) => sources[name]).filter(isFailed);
  const [first] = failed;
  if (!first) {
    const { people } = sources;
    const isWhole = people.state === 'ok' && people.isWide;
    const more = [text.lookedIn(looked), isWhole ? '' : text.lookedByStart].filter(Boolean).join(' ');
    return { ...text.nobody(sought), more };
  }
  if (looked.length > 0) return text.nobodySoFar(sought, looked);
  if (failed.some(({ state }) => state !== first.state))
    return text.failure({ code: 'upstream_unavailable' });
  switch (first.state) {
    case 'rate_limited':
      return text.failure({ code: 'rate_limited', retryAfter: retryIn ?? first.retryAfter });
    case 'denied':
      return text.failure({ code: 'forbidden' });
    case 'not_connected':
      return text.failure({ code: 'not_connected' });
    default:
      return text.failure({ code: 'upstream_unavailable' });
  }
}

/** What one source has to say besides its entries, if anything. */
function lineOf(
  name: SourceName,
  report: SourceReport,
  { sources }: Text,
  retryIn: number | undefined,
): string | undefined {
  switch (report.state) {
    case 'ok':
      return undefined;
    case 'rate_limited':
      return retryIn === undefined
        ? sources.rate_limited(name, report.retryAfter)
        : sources.retrying(name, retryIn);
    case 'not_asked':
      return sources.not_asked;
    default:
      return sources[report.state](name);
  }
}

/**
 * What the sources have to say besides the entries, a line each, and whether trying again can help. `retryIn` counts
 * the seconds until that is done anyway.
 */
export function linesFor(sources: Sources | undefined, text: Text, retryIn?: number) {
  if (!sources) return { lines: [], canTryAgain: false };
  const reports = names.map((name) => sources[name]);
  const hasMore = reports.some((report) => report.state === 'ok' && !report.isComplete);
  const lines = names
    .map((name) => lineOf(name, sources[name], text, retryIn))
    .filter((line) => line !== undefined);
  return { lines: hasMore ? [text.sources.more, ...lines] : lines, canTryAgain: reports.some(isPassing) };
}

const spoken = ({ title, advice, more }: Advice) => [title, advice, more].filter(Boolean).join(' ');

/** What a screen reader is told of the page as it stands: the very words on screen, or how many were found. */
export function announcementOf({ session, search, pasted }: State, count: number, text: Text): string {
  if (session.phase === 'silent') return spoken(text.silent);
  if (session.phase === 'failed') return spoken(text.failure(session.failure));
  if (session.phase === 'signed_out') return spoken(text.signedOut);
  if (session.phase === 'open' && session.me.connection !== 'connected') {
    // The sign-in speaks for itself: each of its steps takes the focus to its title.
    return session.me.hasSignIn ? '' : spoken(text.failure({ code: session.me.connection }));
  }
  if (pasted) {
    const isLooking = pasted.lines.some(({ state }) => state === 'waiting');
    return isLooking ? text.pasted.title(pasted.lines.length) : text.pasted.found(count);
  }
  if (search.failure) return spoken(text.failure(search.failure));
  const { phase, sources, suggestions = [], isClosed } = search;
  if (phase !== 'done' || !sources || isClosed) return '';
  const verdict = count > 0 ? text.found(count) : spoken(adviceFor(sources, search.text.trim(), text));
  const meant = count === 0 && suggestions.length > 0 ? [text.didYouMean, suggestions.join(', ')] : [];
  // Without the seconds that are counted down on screen: nobody wants to hear each.
  return [verdict, ...meant, ...linesFor(sources, text).lines].join(' ');
}
