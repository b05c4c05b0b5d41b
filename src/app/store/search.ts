import { matchOf } from '../../contract/match';
import { ranks } from '../../contract/ranks';
import type { Entry, SearchFrame } from '../../contract/search';
import { toSought } from '../../contract/sought';
import type { Remover } from '../host/host';
import { createAnswers } from './answers';
import type { MakerDeps } from './deps';
import type { Known } from './known';
import { interrupted, isRefused, isSearchable, isWideWorth, restOf } from './report';
import { createRows } from './rows';
import { rowsIn, shownIn } from './shown';
import type { SearchState } from './state';

export interface SearchActions {
  type(text: string): void;
  /** Searches the typed text once more. */
  again(): void;
  /** Moves the active row by one; from none it enters the list at that end. */
  move(step: 1 | -1): void;
  /** Puts the list away; what was found stays. */
  close(): void;
  /** Shows it again. */
  show(): void;
  /** Drops what was found and keeps what was typed. */
  forget(): void;
  /** Makes a row the active one, or none. */
  activate(key: string | undefined): void;
  /** The reader's finger or pointer is on a row, or on none. */
  touch(key: string | undefined): void;
}

/** What the search tells the rest of the store. */
export interface SearchEvents {
  /** The entries of every frame that is shown. */
  onEntries(entries: readonly Entry[]): void;
  /** Something else is sought from now on. */
  onType(): void;
  /** Webex does not take the user's token any more. */
  onDoubt(): void;
}

/** The first key after a pause asks at once; within a burst the source is asked at most this often. */
const burst = 80;
/** Who has stopped typing wants to know. */
const restBefore = 400;
/** Who still looks at the rows after so long has not found whom they sought. */
const wideAfter = 2000;

/** Search as you type. Every text replaces the one before it, down to the request: a late answer never wins. */
export function createSearch(
  { api, clock, get, set, known }: MakerDeps & { known: Known },
  { onEntries, onType, onDoubt }: SearchEvents,
): SearchActions {
  const answers = createAnswers(clock.now);
  const rows = createRows(get, known);
  let running = new AbortController();
  let cancelWait: Remover = () => {};
  let askedAt = -Infinity;
  let answeredAt: number | undefined;

  const update = (change: Partial<SearchState>) => set({ search: { ...get().search, ...change } });
  const wait = (milliseconds: number, run: () => void) => {
    cancelWait();
    cancelWait = clock.after(milliseconds, run);
  };

  /** All that was asked for has come; whoever is not among it may be found by looking further. */
  function finish(frame: SearchFrame, isWide: boolean, isDerived = false) {
    const { entries, text } = get().search;
    answers.keep(text.trim(), frame);
    if (isRefused(frame)) onDoubt();
    const canLook = !isWide && isWideWorth(text.trim(), frame);
    const isFound = entries.some(({ personId }) => personId || toSought(text.trim()).kind === 'number');
    if (canLook && !isFound) return void ask(true);
    // That nobody is left of an older answer is true, but only the sources know who may have been meant.
    if (isDerived && entries.length === 0) return wait(restBefore, () => void ask(true));
    const [sole] = entries;
    const isSole = entries.length === 1 && sole && matchOf(sole, text.trim())?.rank === ranks.whole;
    update({ phase: 'done', activeKey: get().search.activeKey ?? (isSole ? sole.key : undefined) });
    const rest = restOf(frame);
    if (rest !== undefined) countDown(rest);
    else if (canLook) wait(wideAfter, () => void ask(true));
  }

  /** Counts the seconds down on screen, and asks again at their end. */
  function countDown(seconds: number) {
    update({ retryIn: seconds });
    wait(1000, () => (seconds > 1 ? countDown(seconds - 1) : void ask(false)));
  }

  async function ask(isWide: boolean) {
    cancelWait();
    running.abort();
    running = new AbortController();
    const { signal } = running;
    askedAt = clock.now();
    update({ phase: 'searching', failure: undefined, retryIn: undefined });
    let latest: SearchFrame | undefined;
    const onFrame = (frame: SearchFrame) => {
      if (signal.aborted) return;
      latest = frame;
      answeredAt = clock.now();
      known.learn(frame.entries);
      update(rows.withFrame(frame));
      onEntries(frame.entries);
    };
    const result = await api.search({ text: get().search.text.trim(), isWide }, onFrame, signal);
    if (signal.aborted) return;
    if (result.ok && latest) return finish(latest, isWide);
    if (!result.ok && result.failure.code === 'not_connected') onDoubt();
    const { sources } = get().search;
    if (latest) update({ phase: 'done', sources: interrupted(latest).sources });
    // What was found without looking further stays true.
    else if (isWide && sources) update({ phase: 'done' });
    else if (!result.ok) {
      // Nobody of an older text stands for this one.
      const age = answeredAt === undefined ? undefined : clock.now() - answeredAt;
      const entries = rows.remembered();
      update({ phase: 'failed', failure: result.failure, sources: undefined, entries, age });
    }
  }

  /** What can be shown at once: what the page remembers, else the older rows until newer ones come. */
  function showRemembered(text: string) {
    const entries = rows.remembered();
    const isKeeping = entries.length === 0 && isSearchable(text);
    update({
      entries: isKeeping ? get().search.entries : entries,
      sources: undefined,
      suggestions: undefined,
      failure: undefined,
      retryIn: undefined,
    });
  }

  function askSoon() {
    const { session, search } = get();
    const text = search.text.trim();
    running.abort();
    cancelWait();
    showRemembered(text);
    if (!isSearchable(text)) return update({ phase: text ? 'short' : 'empty' });
    if (session.phase !== 'open' || session.me.connection !== 'connected')
      return update({ phase: 'waiting' });
    const answer = answers.find(text);
    if (answer) {
      update(rows.withFrame(answer));
      const isWide = Object.values(answer.sources).every((report) => 'isWide' in report && report.isWide);
      return finish(answer, isWide, true);
    }
    update({ phase: 'searching' });
    const left = askedAt + burst - clock.now();
    if (left <= 0) void ask(false);
    else wait(left, () => void ask(false));
  }

  return {
    type(text) {
      const isSameSearch = text.trim() === get().search.text.trim();
      onType();
      update({ text, activeKey: undefined, touchedKey: undefined, isClosed: undefined });
      if (!isSameSearch) askSoon();
    },
    again: () => askSoon(),
    move(step) {
      update({ isClosed: undefined });
      const entries = rowsIn(shownIn(get()));
      const at = entries.findIndex(({ key }) => key === get().search.activeKey);
      const next = at < 0 ? (step > 0 ? 0 : entries.length - 1) : at + step;
      update({ activeKey: entries[next]?.key });
    },
    close: () => update({ isClosed: true, activeKey: undefined }),
    show: () => update({ isClosed: undefined }),
    forget() {
      running.abort();
      cancelWait();
      answers.forget();
      const { text, phase } = get().search;
      set({
        search: { text, entries: [], phase: phase === 'empty' || phase === 'short' ? phase : 'waiting' },
      });
    },
    activate: (activeKey) => update({ activeKey }),
    touch: (touchedKey) => update({ touchedKey }),
  };
}
