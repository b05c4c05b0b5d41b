// Reading a file of contacts: from bytes to lines in the words of the contract, in a worker, under limits.
// This room knows file formats; it knows no store, no server and no word that is shown.
import type { Column } from '../../contract/columns';
import type { ImportRow } from '../../contract/imports';
import type { RowFault } from '../../contract/rows';

/** Why a file cannot be read as a whole. */
export interface Refusal {
  code:
    | 'too_big'
    | 'too_many_rows'
    | 'too_many_columns'
    | 'too_slow'
    | 'spreadsheet'
    | 'archive'
    | 'pdf'
    | 'not_text'
    | 'unclosed_quote'
    | 'empty'
    | 'unreadable';
  /** Where it was found, from 1, if it is at one place. */
  line?: number | undefined;
}

/**
 * Where the cells of a file's column go. `labelled`: each where the column beside it says, as Google puts a label
 * before every address and number. Undefined: nowhere.
 */
export type Target = Column | 'labelled' | undefined;

/** A column as it stands in the file. */
export interface FileColumn {
  /** Of the first line; empty where that is no header, or does not name it. */
  name: string;
  /** The first value in it, shortened. */
  sample: string;
  target: Target;
  /** Whether another column says of which type each of its values is. */
  hasLabels: boolean;
}

/** Something wrong with a line. */
export interface LineFault extends RowFault {
  line: number;
  /** What stands there, shortened. */
  value: string;
}

/** A file that was read, with everything that an import would find wrong with it. */
export interface ReadFile {
  /** In which letters it is written; anything else than Unicode is a guess. */
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** Absent in a file of vCards, which name their fields themselves. */
  columns?: FileColumn[] | undefined;
  /** Whether the first line was taken for the names of the columns; absent as well. */
  hasHeader?: boolean | undefined;
  /** Lines by columns, whether they can be imported or not. */
  rows: ImportRow[];
  faults: LineFault[];
  /** Lines with faults, and of the others those that say again what an earlier one says. */
  refused: number;
  repeated: number;
}

export type Reading = { ok: true; file: ReadFile } | { ok: false; refusal: Refusal };

/** What somebody has said of a table; all else is found out. */
export interface Wish {
  /** Whether the first line holds the names of the columns. */
  hasHeader?: boolean | undefined;
  /** Where the columns go. */
  targets?: readonly Target[] | undefined;
}

export type Reader = (file: Blob, wish?: Wish) => Promise<Reading>;

/** What is wrong with the file is thrown on the way through the formats, and caught in one place. */
export class Unreadable extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** A value as far as it is shown. */
export const shortened = (value: string): string =>
  value.length > 60 ? `${[...value.slice(0, 60)].slice(0, 58).join('')}…` : value;
