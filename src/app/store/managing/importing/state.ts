import type {
  ImportReport,
  ReportedRow,
  RowAction,
  rowChoices,
  StartImport,
} from '../../../../contract/imports';
import type { Failure } from '../../../api/failure';
import type { ReadFile, Refusal } from '../../../import/reading';
import type { Part } from '../../state';

/** The lines of an import that somebody should look at, as far as they were asked for. */
export interface LookedAt {
  /** Those that match a contact or repeat a line, before the start; those that did not get in, or all, after it. */
  show: (typeof rowChoices)[number];
  rows: readonly ReportedRow[];
  /** Where the next ones start; absent after the last. */
  next?: number | undefined;
  isLoading: boolean;
  failure?: Failure | undefined;
}

/** How far an import is on its way through the page. */
export type ImportStep =
  /** Earlier imports, and the ways to bring a file. */
  | { step: 'choosing'; refusal?: Refusal | undefined }
  | { step: 'reading'; name: string }
  /** What is wrong with the file, and where its columns go. */
  | { step: 'reviewing'; name: string; file: ReadFile; isReading: boolean }
  | {
      step: 'sending';
      name: string;
      rows: number;
      /** Lines that have arrived. */
      sent: number;
      failure?: Failure | undefined;
      /** With `failure`: as many imports are unfinished as the server keeps. */
      isFull?: boolean | undefined;
      /** Seconds until it goes on by itself. */
      goesOnIn?: number | undefined;
    }
  /** It is at the server, and goes on there whether anybody looks or not. */
  | {
      step: 'watching';
      report: ImportReport;
      looked?: LookedAt | undefined;
      /** Seconds that are left at the pace that was seen. */
      left?: number | undefined;
      /** True while a button's request is under way. */
      isBusy: boolean;
      /** Why the server did not do what a button has asked for. */
      failure?: Failure | undefined;
      /** Why it is not known how far the import is. */
      unseen?: Failure | undefined;
    };

export interface ImportingState {
  now: ImportStep;
  /** Text in the field for it; it stays until it was imported. */
  pasted: string;
  imports: Part<readonly ImportReport[]>;
  /** What is done with lines that match or repeat, where nothing else was said of one. */
  onMatch: RowAction;
  onRepeat: StartImport['onRepeat'];
  choices: ReadonlyMap<number, RowAction>;
  /** Why the file with failures could not be fetched, or an import not be removed. */
  failure?: Failure | undefined;
}

/** What is decided for every import at its beginning: nobody's record is changed or doubled unasked. */
export const undecided = {
  onMatch: 'skip',
  onRepeat: 'skip',
  choices: new Map(),
} as const satisfies Partial<ImportingState>;

export const beginning: ImportingState = {
  now: { step: 'choosing' },
  pasted: '',
  imports: { state: 'loading' },
  ...undecided,
};
