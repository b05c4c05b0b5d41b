import { toCsvLine } from '../../../../contract/cells';
import { columnNames, columns } from '../../../../contract/columns';
import type { LineFault, ReadFile } from '../../../import/reading';

/** Columns that an import knows nothing of, and leaves out. */
const notes = ['Line', 'Problem'];

/** The lines with faults as a CSV file that can be mended and imported again; `tell` puts a fault into words. */
export function mendingCsv({ rows, faults }: ReadFile, tell: (fault: LineFault) => string): string {
  const told = new Map<number, string>();
  for (const fault of faults) {
    const before = told.get(fault.line);
    told.set(fault.line, before ? `${before}; ${tell(fault)}` : tell(fault));
  }
  const lines = rows.flatMap(({ line, values }) => {
    const problem = told.get(line);
    return problem ? [[...columns.map((column) => values[column] ?? ''), String(line), problem]] : [];
  });
  const header = [...columns.map((column) => columnNames[column]), ...notes];
  // The mark in front makes spreadsheet programs read it as UTF-8.
  return `\uFEFF${[header, ...lines].map(toCsvLine).join('')}`;
}
