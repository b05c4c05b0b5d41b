import { createStore as createZustand, type StoreApi } from 'zustand/vanilla';
import type { ImportId, ImportReport, RowAction, StartImport } from '../../../contract/imports';
import type { LineFault, Reader, Target } from '../../import/reading';
import { mendingCsv } from './importing/mending';
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
  let chosen: { name: string; file: Blob } | undefined;
  let shipment: Shipment | undefined;
  /** Counts what was begun, so that a late answer to something else is dropped. */
  let turn = 0;

  async function list() {
    const listed = await api.imports();
    set({
      imports: listed.ok
        ? { state: 'ready', value: listed.value.imports }
        : { state: 'failed', failure: listed.failure },
    });
  }

  async function readChosen(targets?: readonly Target[]) {
    if (!chosen) return;
    const { name, file } = chosen;
    const { now } = get();
    turn += 1;
    const own = turn;
    set({ now: now.step === 'reviewing' ? { ...now, isReading: true } : { step: 'reading', name } });
    const reading = await read(file, targets);
    if (own !== turn) return;
    set({
      now: reading.ok
        ? { step: 'reviewing', name, file: reading.file, isReading: false }
        : { step: 'choosing', refusal: reading.refusal },
    });
  }

  function bring(name: string, file: Blob) {
    chosen = { name: name.slice(0, 200), file };
    void readChosen();
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
      onFailure: (failure) => tell({ failure }),
      onArrived(report) {
        shipment = undefined;
        chosen = undefined;
        set({ pasted: '' });
        watching.watch(report);
      },
    });
  }

  function leave() {
    turn += 1;
    chosen = undefined;
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
    choose: (file) => bring(file.name, file),
    paste: () => bring('', new Blob([get().pasted])),
    map(column, target) {
      const { now } = get();
      if (now.step !== 'reviewing' || !now.file.columns) return;
      // Shown at once, so that the next choice is made on top of this one.
      const columns = now.file.columns.map((one, at) => (at === column ? { ...one, target } : one));
      set({ now: { ...now, file: { ...now.file, columns } } });
      void readChosen(columns.map((one) => one.target));
    },
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
      const { onMatch, onRepeat, choices } = get();
      const start: StartImport = {
        onMatch,
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
      chosen = undefined;
      shipment = undefined;
      set(beginning, true);
    },
  };
}
