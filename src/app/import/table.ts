import Papa from 'papaparse';
import { unguarded } from '../../contract/cells';
import { importLimits } from '../../contract/imports';
import { Unreadable } from './reading';

/** A line of a table: its number as a spreadsheet shows it, from 1, and its cells. */
export interface TableLine {
  line: number;
  cells: string[];
}

/** Cells of one line beyond which nothing more is looked at, empty ones included. */
const widest = 1000;

/** Before all else where two are as frequent: whoever separates by tabs or semicolons has commas in the values. */
const separators = ['\t', ';', '|', ','];

/** How the lines end and what stands between the cells, as the first line outside quotes shows it. */
function shapeOf(text: string): { newline: '\n' | '\r'; delimiter: string } {
  const counts = new Map(separators.map((separator) => [separator, 0]));
  let isQuoted = false;
  let newline: '\n' | '\r' = '\n';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[at + 1] !== '\n') newline = '\r';
      // Blank lines before the first one show nothing.
      if (text.slice(0, at).trim()) break;
    } else if (counts.has(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  const [delimiter = ','] = [...counts].find(([, count]) => count === most && most > 0) ?? [];
  return { newline, delimiter };
}

/** Excel's own first line that names the separator; a spreadsheet does not show it. */
function withoutSeparatorLine(text: string): { rest: string; separator?: string } {
  const [line, separator] = /^"?sep=([,;\t|])"?[^\S\r\n]*(?:\r\n|\r|\n|$)/i.exec(text) ?? [];
  return line && separator ? { rest: text.slice(line.length), separator } : { rest: text };
}

/** The lines of a CSV text (RFC 4180, and as spreadsheets write it); blank ones are left out. @throws Unreadable */
export function linesOf(text: string): TableLine[] {
  const { rest, separator } = withoutSeparatorLine(text);
  const { newline, delimiter } = shapeOf(rest);
  const lines: TableLine[] = [];
  let line = 0;
  Papa.parse<string[]>(rest, {
    newline,
    delimiter: separator ?? delimiter,
    step({ data: cells, errors }) {
      line += 1;
      // A quote that does not end takes the next lines in, up to another one or to the end of the file.
      const isOpen = errors.some(
        ({ code }) =>
          code === 'MissingQuotes' || (code === 'InvalidQuotes' && cells.some((cell) => /[\r\n]/.test(cell))),
      );
      if (isOpen) throw new Unreadable({ code: 'unclosed_quote', line });
      if (cells.length > widest) throw new Unreadable({ code: 'too_many_columns', line });
      if (cells.every((cell) => cell.trim() === '')) return;
      // One more for the header.
      if (lines.length > importLimits.rows) throw new Unreadable({ code: 'too_many_rows', line });
      lines.push({ line, cells: cells.map((cell) => unguarded(cell.trim())) });
    },
  });
  return lines;
}
