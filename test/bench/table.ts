export type Cell = string | number | undefined;

export interface Table {
  title: string;
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
  /** What somebody has to know to read the figures. */
  notes?: readonly string[];
}

const written = (cell: Cell) => (cell === undefined ? '-' : String(cell));

/** Prints one topic of the bench: what was measured to the left, its figures in columns. */
export function printTable({ title, columns, rows, notes = [] }: Table): void {
  const texts = rows.map((row) => row.map(written));
  const widths = columns.map((name, at) =>
    Math.max(name.length, ...texts.map((row) => (row[at] ?? '').length)),
  );
  const lineOf = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ');
  console.log(`\n${title}`);
  for (const line of [columns, ...texts].map(lineOf)) console.log(`  ${line.trimEnd()}`);
  for (const note of notes) console.log(`  (${note})`);
}
