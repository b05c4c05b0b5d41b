import { isSameBeing } from '../../contract/being';
import { rank } from '../../contract/rank';
import type { Entry, SearchFrame } from '../../contract/search';
import type { Known } from './known';
import { withPlaces } from './places';
import { distanceIn } from './shown';
import type { SearchState, State } from './state';

/** More rows than anybody reads. */
const most = 50;

/** The rows for the typed text, of what the page remembers and what the sources tell. */
export function createRows(get: () => State, known: Known) {
  /** Whom the page itself remembers of those who match. */
  function remembered(): Entry[] {
    const { search, kept } = get();
    const text = search.text.trim();
    return text ? known.find(text, distanceIn(kept)).slice(0, most) : [];
  }

  /** A frame with what the page itself remembers, and with the rows that the reader has reached where they were. */
  function withFrame(frame: SearchFrame): Partial<SearchState> {
    const { search, kept } = get();
    const text = search.text.trim();
    const distanceOf = distanceIn(kept);
    const isFound = (entry: Entry) => frame.entries.some((found) => isSameBeing(found, entry));
    const others = remembered().filter((entry) => !isFound(entry));
    // Where everything was looked through, who is not found is not there any more.
    const isWhole = Object.values(frame.sources).every(
      (report) => report.state === 'ok' && report.isWide && report.isComplete,
    );
    if (isWhole) for (const entry of others.splice(0)) known.forget(entry);
    const ranked = rank([...frame.entries, ...others], text, distanceOf);
    const reached = [search.activeKey, search.touchedKey].filter((key) => key !== undefined);
    const entries = withPlaces(search.entries, ranked, reached).slice(0, most);
    const active = search.entries.find(({ key }) => key === search.activeKey);
    return {
      entries,
      sources: frame.sources,
      suggestions: frame.suggestions,
      activeKey: active && entries.find((entry) => isSameBeing(entry, active))?.key,
    };
  }

  return { remembered, withFrame };
}
