import { matchOf } from '../../contract/match';
import { ranks } from '../../contract/ranks';
import type { Entry } from '../../contract/search';
import type { MakerDeps } from './deps';
import type { Known } from './known';
import { linesIn } from './lines';
import type { PastedLine } from './state';

export interface Pasting {
  /** Looks each line up; tells how many there are, 0 when it is no list of people. */
  take(text: string): number;
  clear(): void;
}

/** Requests at a time; a whole list must not use up what the reader may ask Webex. */
const lanes = 2;

/** Who a line turned out to be: the only one of exactly that name, number or address. */
function verdictOf(text: string, entries: readonly Entry[]): Partial<PastedLine> {
  const [entry, ...others] = entries.filter((one) => matchOf(one, text)?.rank === ranks.whole);
  if (entry) return others.length === 0 ? { state: 'found', entry } : { state: 'several' };
  return { state: entries.length > 0 ? 'several' : 'nobody' };
}

/** A mail header, an address list or a signature, pasted into the search box: every line becomes a row. */
export function createPasting({ api, clock, get, set, known }: MakerDeps & { known: Known }): Pasting {
  let running = new AbortController();

  function put(at: number, change: Partial<PastedLine>) {
    const { pasted } = get();
    if (!pasted) return;
    set({
      pasted: { ...pasted, lines: pasted.lines.map((line, i) => (i === at ? { ...line, ...change } : line)) },
    });
  }

  /** Looks one line up; a busy source is waited for, as the list is worth it. */
  async function lookUp(at: number, text: string, signal: AbortSignal): Promise<void> {
    let entries: readonly Entry[] = [];
    let isTrue = true;
    let rest: number | undefined;
    const result = await api.search(
      { text, isWide: false },
      (frame) => {
        entries = frame.entries;
        const reports = Object.values(frame.sources);
        isTrue = reports.every(({ state }) => state === 'ok' || state === 'not_asked');
        rest = reports
          .map((report) => (report.state === 'rate_limited' ? report.retryAfter : undefined))
          .find(Boolean);
      },
      signal,
    );
    if (signal.aborted) return;
    if (!result.ok && result.failure.code === 'rate_limited') rest = result.failure.retryAfter ?? 5;
    if (rest !== undefined && rest <= 60) {
      await new Promise<void>((go) => clock.after((rest ?? 0) * 1000, go));
      return signal.aborted ? undefined : lookUp(at, text, signal);
    }
    known.learn(entries);
    const verdict = verdictOf(text, entries);
    // Whoever could not be asked may know them.
    const isOpen = !result.ok || (!isTrue && verdict.state === 'nobody');
    put(at, isOpen ? { state: 'failed' } : verdict);
  }

  return {
    take(text) {
      const { lines, left } = linesIn(text);
      const sought = lines.filter(({ isSought }) => isSought);
      if (lines.length < 2 || sought.length === 0) return 0;
      running.abort();
      running = new AbortController();
      const { signal } = running;
      set({
        pasted: {
          lines: lines.map(({ text: line, isSought }) => ({
            text: line,
            state: isSought ? 'waiting' : 'nobody',
          })),
          left,
        },
      });
      const queue = lines.flatMap(({ text: line, isSought }, at) => (isSought ? { line, at } : []));
      const work = async () => {
        for (let next = queue.shift(); next && !signal.aborted; next = queue.shift())
          await lookUp(next.at, next.line, signal);
      };
      for (let lane = 0; lane < lanes; lane += 1) void work();
      return lines.length;
    },
    clear() {
      running.abort();
      set({ pasted: undefined });
    },
  };
}
