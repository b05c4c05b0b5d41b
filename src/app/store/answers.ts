import { fold } from '../../contract/fold';
import { matchOf } from '../../contract/match';
import type { SearchFrame } from '../../contract/search';
import { toSought, wordsOf } from '../../contract/sought';

/** Complete answers of the last minute: whoever types on, or back, is answered from them without asking anybody. */
export interface Answers {
  /** Keeps a last frame, if nothing is missing in it. */
  keep(text: string, frame: SearchFrame): void;
  /** What the answer to this text, or to a shorter one that begins it, says about it. */
  find(text: string): SearchFrame | undefined;
  forget(): void;
}

/** Milliseconds after which people may have come or gone. */
const lifetime = 60_000;
const most = 200;

/** Whether all who match are in the frame, so that it also holds all who match a longer text. */
const isWhole = ({ sources }: SearchFrame) =>
  Object.values(sources).every((report) => report.state === 'ok' && report.isComplete);

/**
 * Whether an answer to the beginning of a name holds all that the whole of it would bring. Where everything was
 * looked through, titles and the like count from three letters on only. Numbers and addresses are looked for in
 * another way than their beginnings.
 */
const isTelling = (text: string, { sources }: SearchFrame) =>
  toSought(text).kind === 'name' &&
  (wordsOf(text).every((word) => word.length >= 3) ||
    Object.values(sources).every((report) => report.state === 'ok' && !report.isWide));

export function createAnswers(now: () => number): Answers {
  const kept = new Map<string, { frame: SearchFrame; at: number }>();

  return {
    keep(text, frame) {
      if (!isWhole(frame)) return;
      kept.delete(fold(text));
      kept.set(fold(text), { frame, at: now() });
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
    find(text) {
      const sought = fold(text);
      const { kind } = toSought(sought);
      for (let length = sought.length; length > 0; length -= 1) {
        const { frame, at } = kept.get(sought.slice(0, length)) ?? {};
        if (!frame || at === undefined || now() - at > lifetime) continue;
        if (length === sought.length) return frame;
        if (kind !== 'name' || !isTelling(sought.slice(0, length), frame)) continue;
        return { entries: frame.entries.filter((entry) => matchOf(entry, text)), sources: frame.sources };
      }
      return undefined;
    },
    forget: () => kept.clear(),
  };
}
