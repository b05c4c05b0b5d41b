import { columnsOf, labelPairs } from './headers';
import type { Target } from './reading';
import type { TableLine } from './table';

/** Lines whose cells are looked at where the header tells nothing. */
const looked = 50;

const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const number = /^(?=(?:\D*\d){6})\+?[\d\s().\-/]+$/;

const holdsValue = (cells: readonly string[]) => cells.some((cell) => email.test(cell) || number.test(cell));

/** Whether the first line names the columns: it has nothing that only a contact has. */
export const hasHeader = ([first]: readonly TableLine[]): boolean =>
  first !== undefined && !holdsValue(first.cells);

const valuesAt = (lines: readonly TableLine[], at: number) =>
  lines.slice(0, looked).flatMap(({ cells }) => cells[at] || []);

/** The part of the values that a pattern fits, from 0 to 1. */
const shareOf = (values: readonly string[], pattern: RegExp) =>
  values.length === 0 ? 0 : values.filter((value) => pattern.test(value)).length / values.length;

/** Targets by what stands in the columns: addresses, numbers, and the first texts as names. */
function byContent(lines: readonly TableLine[], width: number): Target[] {
  const kinds = Array.from({ length: width }, (_, at) => {
    const values = valuesAt(lines, at);
    if (shareOf(values, email) > 0.5) return 'workEmail';
    if (shareOf(values, number) > 0.5) return 'workPhone';
    return values.length > 0 ? 'text' : undefined;
  });
  const [first = -1, second = -1] = kinds.flatMap((kind, at) => (kind === 'text' ? [at] : []));
  const isWhole = second === -1 || shareOf(valuesAt(lines, first), /\S\s+\S/) > 0.5;
  return kinds.map((kind, at): Target => {
    if (kind !== 'text') return kind;
    if (at === first) return isWhole ? 'displayName' : 'firstName';
    return at === second && !isWhole ? 'lastName' : undefined;
  });
}

/** Where the cells of a table go, as far as its header and else its values tell. */
export function targetsOf(lines: readonly TableLine[], width: number): Target[] {
  const [header] = lines;
  if (!header || !hasHeader(lines)) return byContent(lines, width);
  const names = Array.from({ length: width }, (_, at) => header.cells[at] ?? '');
  const pairs = labelPairs(names);
  const columns = columnsOf(names);
  return names.map((name, at): Target => {
    if (pairs.has(at)) return 'labelled';
    if (columns[at]) return columns[at];
    // Whatever it is called, what holds nothing but addresses is one of them.
    return name && shareOf(valuesAt(lines.slice(1), at), email) === 1 ? 'otherEmail' : undefined;
  });
}
