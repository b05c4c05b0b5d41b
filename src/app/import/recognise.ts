import { columnsOf, isColumnName, labelPairs } from './headers';
import type { Target } from './reading';
import type { TableLine } from './table';

/** Lines whose cells are looked at where the header tells nothing. */
const looked = 50;

type Test = (cell: string) => boolean;

// No address is longer (RFC 5321), and on a long cell the pattern takes its time.
const isEmail: Test = (cell) => cell.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell);
const isNumber: Test = (cell) => /^(?=(?:\D*\d){6})\+?[\d\s().\-/]+$/.test(cell);
const isSeveralWords: Test = (cell) => /\S\s+\S/.test(cell);

/** Whether the first line names the columns: it has a name that we know, and nothing that only a contact has. */
export const hasHeader = (first: readonly string[]): boolean =>
  first.some(isColumnName) && !first.some((cell) => isEmail(cell) || isNumber(cell));

const valuesAt = (lines: readonly TableLine[], at: number) =>
  lines.slice(0, looked).flatMap(({ cells }) => cells[at] || []);

/** The part of the values that pass a test, from 0 to 1. */
const shareOf = (values: readonly string[], test: Test) =>
  values.length === 0 ? 0 : values.filter(test).length / values.length;

/** Targets by what stands in the columns: addresses, numbers, and the first texts as names. */
function byContent(lines: readonly TableLine[], width: number): Target[] {
  const kinds = Array.from({ length: width }, (_, at) => {
    const values = valuesAt(lines, at);
    if (shareOf(values, isEmail) > 0.5) return 'workEmail';
    if (shareOf(values, isNumber) > 0.5) return 'workPhone';
    return values.length > 0 ? 'text' : undefined;
  });
  const [first = -1, second = -1] = kinds.flatMap((kind, at) => (kind === 'text' ? [at] : []));
  const isWhole = second === -1 || shareOf(valuesAt(lines, first), isSeveralWords) > 0.5;
  return kinds.map((kind, at): Target => {
    if (kind !== 'text') return kind;
    if (at === first) return isWhole ? 'displayName' : 'firstName';
    return at === second && !isWhole ? 'lastName' : undefined;
  });
}

/** Where the cells of a table go, as far as the names of its columns tell, and where none is known its values. */
export function targetsOf(names: readonly string[], lines: readonly TableLine[]): Target[] {
  if (!names.some(isColumnName)) return byContent(lines, names.length);
  const pairs = labelPairs(names);
  const columns = columnsOf(names);
  return names.map((name, at): Target => {
    if (pairs.has(at)) return 'labelled';
    if (columns[at]) return columns[at];
    // Whatever it is called, what holds nothing but addresses is one of them.
    return name && shareOf(valuesAt(lines, at), isEmail) === 1 ? 'otherEmail' : undefined;
  });
}
