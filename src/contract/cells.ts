/** Where a spreadsheet takes a cell for a formula (OWASP, CSV injection), in their full-width forms too. */
const dangerous = /^'*(?:[=+\-@＝＋－＠]|\p{Cc})/u;

/** A text as a cell that no spreadsheet computes: behind an apostrophe where it would be a formula. */
export const guarded = (text: string): string => (dangerous.test(text) ? `'${text}` : text);

/** The text of a cell without the apostrophe that `guarded` has put before it, and only that one. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && dangerous.test(cell.slice(1)) ? cell.slice(1) : cell;

/** One line of a CSV file (RFC 4180), every cell quoted and guarded. */
export const toCsvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${guarded(cell).replaceAll('"', '""')}"`).join(',')}\r\n`;

/** Several values as one cell: ` | ` between them, with `\` before what would part a value. */
export const joined = (values: readonly string[]): string =>
  values.map((value) => value.replace(/[\\|]|:(?=::)/g, '\\$&')).join(' | ');

/**
 * The values of a cell as `joined` wrote it, or as people do: on lines of their own, or with Google's `:::`; the
 * first `most` of them, as a cell may hold thousands.
 */
export function parted(cell: string, most: number): string[] {
  const values: string[] = [];
  let value = '';
  const close = () => {
    const trimmed = value.trim();
    if (trimmed) values.push(trimmed);
    value = '';
  };
  for (const [piece] of cell.matchAll(/\\[\\|:]|\||:::|\r?\n|[^\\|:\r\n]+|[\s\S]/g)) {
    if (values.length === most) return values;
    if (piece === '|' || piece === ':::' || piece.endsWith('\n')) close();
    else value += /^\\[\\|:]$/.test(piece) ? piece.slice(1) : piece;
  }
  close();
  return values;
}
