import type { Reader, Target, Wish } from '../../../import/reading';
import type { ImportingState } from './state';

/** A file or text that was brought, and what was said of its columns. */
interface Brought {
  name: string;
  content: Blob;
  /** Tells it from others, as far as a page is told. */
  mark: string;
  wish: Wish;
}

interface ReviewingDeps {
  get(): ImportingState;
  set(partial: Partial<ImportingState>): void;
  read: Reader;
}

/** Reading what was brought, as often as something else is said of its columns. */
export function createReviewing({ get, set, read }: ReviewingDeps) {
  /** Stays when the reader goes back, so that the same file comes with what was said of it. */
  let brought: Brought | undefined;
  /** Counts what was begun, so that a late answer to something else is dropped. */
  let turn = 0;

  async function look() {
    if (!brought) return;
    const { name, content, wish } = brought;
    const { now } = get();
    turn += 1;
    const own = turn;
    set({ now: now.step === 'reviewing' ? { ...now, isReading: true } : { step: 'reading', name } });
    const reading = await read(content, wish);
    if (own !== turn) return;
    if (!reading.ok) brought = undefined;
    set({
      now: reading.ok
        ? { step: 'reviewing', name, file: reading.file, isReading: false }
        : { step: 'choosing', refusal: reading.refusal },
    });
  }

  function bring(name: string, content: Blob, mark: string) {
    const wish = brought?.mark === mark ? brought.wish : {};
    brought = { name: name.slice(0, 200), content, mark, wish };
    void look();
  }

  return {
    choose(file: File) {
      const { name, size, lastModified } = file;
      bring(name, file, JSON.stringify([name, size, lastModified]));
    },
    paste(text: string) {
      bring('', new Blob([text]), text);
    },
    /** Sends a column elsewhere. */
    map(column: number, target: Target) {
      const { now } = get();
      if (!brought || now.step !== 'reviewing' || !now.file.columns) return;
      // Shown at once, so that the next choice is made on top of this one.
      const columns = now.file.columns.map((one, at) => (at === column ? { ...one, target } : one));
      set({ now: { ...now, file: { ...now.file, columns } } });
      brought.wish = { hasHeader: now.file.hasHeader, targets: columns.map((one) => one.target) };
      void look();
    },
    /** Takes the first line for names of columns or for a contact; where the columns go is found out anew. */
    head(hasHeader: boolean) {
      const { now } = get();
      if (!brought || now.step !== 'reviewing') return;
      set({ now: { ...now, file: { ...now.file, hasHeader } } });
      brought.wish = { hasHeader };
      void look();
    },
    /** Drops what is being read. */
    stop() {
      turn += 1;
    },
    /** Drops all of it. */
    letGo() {
      turn += 1;
      brought = undefined;
    },
  };
}
