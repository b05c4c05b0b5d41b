import { createStore as createZustand, type StoreApi } from 'zustand/vanilla';
import type { ImportId, ImportReport, RowAction, StartImport } from '../../../contract/imports';
import type { LineFault, Reader, Target } from '../../import/reading';
import { mendingCsv } from './importing/mending';
import { createReviewing } from './importing/reviewing';
import { type Shipment, send } from './importing/sending';
import { beginning, type ImportingState, type LookedAt } from './importing/state';
import { createWatching } from './importing/watching';
import type { ManagingDeps } from './managing';

export interface Importing extends Pick<StoreApi<ImportingState>, 'getState' | 'subscribe'> {
  /** To be called while the screen is open; what it returns, when it closes. */
  open(): () => void;
  /** Keeps what is in the field for text. */
  type(text: string): void;
  /** Reads a file, or what is in the field for text. */
  choose(file: File): void;
  paste(): void;
  /** Sends a column of the file elsewhere. */
  map(column: number, target: Target): void;
  /** Takes the first line of the file for names of its columns, or for a contact. */
  head(hasHeader: boolean): void;
  /** The lines with faults as a CSV file, each fault in the reader's words. */
  mending(tell: (fault: LineFault) => string): string;
  /** Hands the lines to the server, or goes on where that stopped. */
  send(): void;
  /** Goes to an import that the server has. */
  watch(report: ImportReport): void;
  /** Shows other lines of it, and the next ones of those. */
  show(lines: LookedAt['show']): void;
  more(): void;
  decide(wish: Partial<Pick<ImportingState, 'onMatch' | 'onRepeat'>>): void;
  /** Treats one line otherwise; undefined as the others again. */
  decideFor(line: number, action: RowAction | undefined): void;
  start(): void;
  pause(): void;
  resume(): void;
  cancel(): void;
  /** The CSV file of what did not get in; undefined if it could not be fetched, which the state tells. */
  failures(): Promise<string | undefined>;
  /** Removes an import from the server's records. */
  remove(id: ImportId): void;
  /** Back to the list of imports; what is on its way at the server goes on. */
  leave(): void;
  /** Drops everything that was read or typed. */
  letGo(): void;
}

/** The way of a file into the directory; all of it stays while the screen is closed. */
export function createImporting(deps: ManagingDeps, read: Reader): Importing {
  const { api, newKey } = deps;
  const { getState: get, setState: set, subscribe } = createZustand<ImportingState>(() => beginning);
  const watching = createWatching({ ...deps, get, set });
  const reviewing = createReviewing({ get, set, read });
  let shipment: Shipment | undefined;
  /** Counts what was sent, so that a late answer to something else is dropped. */
  let turn = 0;

  async function list() {
    const listed = await api.imports();
    set({
      imports: listed.ok
        ? { state: 'ready', value: listed.value.imports }
        : { state: 'failed', failure: listed.failure },
    });
  }

  async function ship(sent: Shipment) {
    turn += 1;
    const own = turn;
    const { name, rows } = sent;
    const tell = (partial: object) => {
      const { now } = get();
      if (now.step === 'sending')
        set({ now: { ...now, failure: undefined, goesOnIn: undefined, ...partial } });
    };
    const before = get().now;
    if (before.step !== 'sending') set({ now: { step: 'sending', name, rows: rows.length, sent: 0 } });
    else tell({});
    await send(deps, sent, {
      isWanted: () => own === turn,
      onSent: (lines) => tell({ sent: lines }),
      onWait: (goesOnIn) => tell({ goesOnIn }),
      onFailure(failure) {
        tell({ failure, isFull: failure.code === 'conflict' && sent.arrived === undefined });
      },
      onArrived(report) {
        shipment = undefined;
        reviewing.letGo();
        set({ pasted: '' });
        watching.watch(report);
      },
    });
  }

  function leave() {
    turn += 1;
    reviewing.stop();
    shipment = undefined;
    set({ now: { step: 'choosing' }, failure: undefined });
    void list();
  }

  return {
    getState: get,
    subscribe,
    open() {
      watching.see(true);
      void list();
      return () => watching.see(false);
    },
    type: (pasted) => set({ pasted }),
    choose: reviewing.choose,
    paste: () => reviewing.paste(get().pasted),
    map: reviewing.map,
    head: reviewing.head,
    mending(tell) {
      const { now } = get();
      return now.step === 'reviewing' ? mendingCsv(now.file, tell) : '';
    },
    send() {
      const { now } = get();
      if (now.step === 'reviewing' && !now.isReading)
        // A fresh UUID is an id that no import has.
        shipment = { id: newKey() as ImportId, name: now.name, rows: now.file.rows };
      if (shipment) void ship(shipment);
    },
    watch: (report) => watching.watch(report),
    show(lines) {
      const { now } = get();
      if (now.step === 'watching') watching.show(now.report.id, lines);
    },
    more() {
      const { now } = get();
      if (now.step === 'watching') void watching.more(now.report.id);
    },
    decide: (wish) => set(wish),
    decideFor(line, action) {
      const choices = new Map(get().choices);
      if (action) choices.set(line, action);
      else choices.delete(line);
      set({ choices });
    },
    start() {
      const { now, onMatch, onRepeat, choices } = get();
      const hasMatches = now.step === 'watching' && now.report.matched > 0;
      const start: StartImport = {
        // The lines are matched anew before they are sent, and nobody has been shown what matches only then.
        onMatch: hasMatches ? onMatch : 'skip',
        onRepeat,
        choices: [...choices].map(([line, action]) => ({ line, action })),
      };
      void watching.start(start);
    },
    pause: () => void watching.pause(),
    resume: () => void watching.resume(),
    cancel: () => void watching.cancel(),
    async failures() {
      const { now } = get();
      if (now.step !== 'watching') return undefined;
      const fetched = await api.importFailures(now.report.id);
      set({ failure: fetched.ok ? undefined : fetched.failure });
      // Reading a text takes the mark in front away, which tells spreadsheet programs that it is UTF-8.
      return fetched.ok ? `\uFEFF${await fetched.value.text()}` : undefined;
    },
    async remove(id) {
      const removed = await api.forgetImport(id);
      set({ failure: removed.ok ? undefined : removed.failure });
      await list();
    },
    leave,
    letGo() {
      turn += 1;
      reviewing.letGo();
      shipment = undefined;
      set(beginning, true);
    },
  };
}
