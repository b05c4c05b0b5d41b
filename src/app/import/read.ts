import { columns, type RowValues } from '../../contract/columns';
import { importLimits } from '../../contract/imports';
import { cardRowsOf, holdsCards } from './cards';
import { dryRun } from './dry-run';
import { textOf } from './encoding';
import { labelPairs } from './headers';
import { type FileColumn, type Reader, type ReadFile, shortened, Unreadable, type Wish } from './reading';
import { hasHeader, targetsOf } from './recognise';
import { linesOf, type TableLine } from './table';
import { valuesWith } from './values';

/** How many columns there are, empty ones at the end left out. @throws Unreadable where too many hold something. */
function widthOf(lines: readonly TableLine[]): number {
  const filled = new Set<number>();
  for (const { cells } of lines) {
    cells.forEach((cell, at) => {
      if (cell) filled.add(at);
    });
  }
  return Math.max(-1, ...filled) + 1;
}

/** Rows as they come from any format. */
interface Rows extends Pick<ReadFile, 'rows'> {
  /** Columns as they stand in the file, if it has any. */
  named?: ReadFile['columns'];
  hasHeader?: boolean;
  /** Numbers of lines that could not be read at all. */
  unread?: ReadonlySet<number>;
}

function readTable(text: string, wish: Wish = {}): Rows {
  const all = linesOf(text);
  const isNamed = wish.hasHeader ?? hasHeader(all[0]?.cells ?? []);
  const lines = isNamed ? all.slice(1) : all;
  if (lines.length > importLimits.rows) throw new Unreadable({ code: 'too_many_rows' });
  const width = widthOf(all);
  const names = Array.from({ length: width }, (_, at) => (isNamed ? (all[0]?.cells[at] ?? '') : ''));
  const targets = wish.targets?.length === width ? wish.targets : targetsOf(names, lines);
  const pairs = labelPairs(names);
  const samples = names.map((_, at) => lines.find(({ cells }) => cells[at])?.cells[at] ?? '');
  // Outlook names 90 columns, most of which hold nothing.
  if (samples.filter(Boolean).length > importLimits.columns)
    throw new Unreadable({ code: 'too_many_columns' });
  const toValues = valuesWith(names, targets);
  return {
    hasHeader: isNamed,
    named: names.map(
      (name, at): FileColumn => ({
        name: shortened(name),
        sample: shortened(samples[at] ?? ''),
        target: targets[at],
        hasLabels: pairs.has(at),
      }),
    ),
    rows: lines.map((line) => ({ line: line.line, values: toValues(line) })),
  };
}

/** No value is this long; of a longer one so much is kept that no rule takes it for a value. */
function bounded(values: RowValues): RowValues {
  for (const column of columns) {
    const value = values[column];
    if (value && value.length > importLimits.cell)
      values[column] = value.replace(/[\s|:;,\\]+/g, '').slice(0, 300);
  }
  return values;
}

/** Reads a file here and now; in the page it is asked for in the worker. */
export const read: Reader = async (file, wish) => {
  try {
    if (file.size > importLimits.bytes) throw new Unreadable({ code: 'too_big' });
    const { text, encoding } = textOf(new Uint8Array(await file.arrayBuffer()));
    const found: Rows = holdsCards(text) ? cardRowsOf(text) : readTable(text, wish);
    const rows = found.rows.map(({ line, values }) => ({ line, values: bounded(values) }));
    if (rows.length === 0) throw new Unreadable({ code: 'empty' });
    const { named: columns, hasHeader, unread } = found;
    return { ok: true, file: { encoding, columns, hasHeader, rows, ...dryRun(rows, unread) } };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, refusal: error.refusal };
    // The file has gone or changed since it was chosen (File API, "read operation").
    if (error instanceof DOMException) return { ok: false, refusal: { code: 'unreadable' } };
    throw error;
  }
};
