import type { Entry, SearchFrame, SourceReport } from '../../contract/search';
import type { Remover } from '../host/host';
import { isSameBeing } from './being';
import type { MakerDeps } from './deps';
import type { SearchState } from './state';

export interface SearchActions {
  type(text: string): void;
  /** Searches the typed text once more. */
  again(): void;
  /** Moves the active row by one; from none it enters the list at that end. */
  move(step: 1 | -1): void;
  /** Drops what was found and keeps what was typed. */
  forget(): void;
  /** Makes a row the active one, or none. */
  activate(key: string | undefined): void;
}

/** The first key after a pause asks at once; within a burst the source is asked at most this often. */
const burst = 80;

/** One letter says too little for Webex, but one ideograph or syllable can be a whole name. */
const isSearchable = (text: string) =>
  text.length >= 2 || /[\p{Script=Han}\p{Script=Kana}\p{Script=Hangul}]/u.test(text);

const reachedIn = ({ frame, activeKey }: SearchState) => frame?.entries.find(({ key }) => key === activeKey);

/** The newer frame with the row that the reader has reached since they typed, also when it would be crowded out. */
function keepReached(search: SearchState, frame: SearchFrame): SearchFrame {
  const reached = reachedIn(search);
  const isThere = !reached || frame.entries.some((entry) => isSameBeing(entry, reached));
  return isThere ? frame : { ...frame, entries: [...frame.entries, reached] };
}

/** The row that shows in a newer frame whom the reader had reached in the older one. */
function followKey(search: SearchState, frame: SearchFrame): string | undefined {
  const reached = reachedIn(search);
  return reached && frame.entries.find((entry) => isSameBeing(entry, reached))?.key;
}

/** A frame after which no more will come: what was still pending is not to be had. */
function interrupted(frame: SearchFrame): SearchFrame {
  const end = (report: SourceReport): SourceReport =>
    report.state === 'pending' ? { state: 'unavailable' } : report;
  const { people, contacts } = frame.sources;
  return { ...frame, sources: { people: end(people), contacts: end(contacts) } };
}

/** What the search tells the rest of the store. */
export interface SearchEvents {
  /** The entries of every frame that is shown. */
  onEntries(entries: readonly Entry[]): void;
  /** Webex does not take the user's token any more. */
  onDoubt(): void;
}

const isRefused = ({ sources }: SearchFrame) =>
  Object.values(sources).some(({ state }) => state === 'not_connected');

/** Search as you type. Every text replaces the one before it, down to the request: a late answer never wins. */
export function createSearch(
  { api, clock, get, set }: MakerDeps,
  { onEntries, onDoubt }: SearchEvents,
): SearchActions {
  let running = new AbortController();
  let cancelWait: Remover = () => {};
  let askedAt = -Infinity;

  const update = (change: Partial<SearchState>) => set({ search: { ...get().search, ...change } });

  async function ask() {
    cancelWait();
    running.abort();
    running = new AbortController();
    const { signal } = running;
    askedAt = clock.now();
    update({ phase: 'searching', failure: undefined });
    let latest: SearchFrame | undefined;
    const onFrame = (frame: SearchFrame) => {
      if (signal.aborted) return;
      const shown = keepReached(get().search, frame);
      latest = shown;
      update({ frame: shown, activeKey: followKey(get().search, shown) });
      onEntries(shown.entries);
    };
    const result = await api.search(get().search.text.trim(), onFrame, signal);
    if (signal.aborted) return;
    if (result.ok ? latest && isRefused(latest) : result.failure.code === 'not_connected') onDoubt();
    if (result.ok) update({ phase: 'done' });
    else if (latest) update({ phase: 'done', frame: interrupted(latest) });
    else update({ phase: 'failed', failure: result.failure, frame: undefined, activeKey: undefined });
  }

  function askSoon() {
    const { session, search } = get();
    const text = search.text.trim();
    running.abort();
    cancelWait();
    if (!isSearchable(text)) {
      return update({
        phase: text ? 'short' : 'empty',
        frame: undefined,
        failure: undefined,
        activeKey: undefined,
      });
    }
    if (session.phase !== 'open' || session.me.connection !== 'connected')
      return update({ phase: 'waiting' });
    update({ phase: 'searching' });
    const wait = askedAt + burst - clock.now();
    if (wait <= 0) void ask();
    else cancelWait = clock.after(wait, () => void ask());
  }

  return {
    type(text) {
      const isSameSearch = text.trim() === get().search.text.trim();
      update({ text, activeKey: undefined });
      if (!isSameSearch) askSoon();
    },
    again: askSoon,
    move(step) {
      const { frame, activeKey } = get().search;
      const entries = frame?.entries ?? [];
      const at = entries.findIndex(({ key }) => key === activeKey);
      const next = at < 0 ? (step > 0 ? 0 : entries.length - 1) : at + step;
      update({ activeKey: entries[next]?.key });
    },
    forget() {
      running.abort();
      cancelWait();
      const { text, phase } = get().search;
      set({ search: { text, phase: phase === 'empty' || phase === 'short' ? phase : 'waiting' } });
    },
    activate: (activeKey) => update({ activeKey }),
  };
}
