import { columns } from '../../contract/columns';
import { fold } from '../../contract/fold';
import type { ImportRow } from '../../contract/imports';
import { keysOf } from '../../contract/likeness';
import { type ReadRow, readRow } from '../../contract/rows';
import { type LineFault, type ReadFile, shortened } from './reading';

/**
 * Tells of each line whether an earlier one says the same, by the rule of `likeBy`, in a time that grows with the
 * lines and not with their square.
 */
function createRepeats() {
  const emails = new Set<string>();
  const phones = new Set<string>();
  const phonesWithoutEmail = new Set<string>();
  const phonesOfNames = new Set<string>();
  return (name: string, { emails: mails, phones: numbers }: ReturnType<typeof keysOf>): boolean => {
    const named = numbers.map((key) => `${key} ${fold(name)}`);
    const isRepeated =
      mails.some((key) => emails.has(key)) ||
      numbers.some((key) => phonesWithoutEmail.has(key) || (mails.length === 0 && phones.has(key))) ||
      named.some((key) => phonesOfNames.has(key));
    for (const key of mails) emails.add(key);
    for (const key of numbers) phones.add(key);
    for (const key of mails.length === 0 ? numbers : []) phonesWithoutEmail.add(key);
    for (const key of named) phonesOfNames.add(key);
    return isRepeated;
  };
}

const unreadable: ReadRow = { ok: false, faults: [{ problem: 'not_text' }] };

/**
 * What an import would find wrong with its lines, and how many say again what an earlier one says. `unread` are the
 * numbers of lines that were no lines at all.
 */
export function dryRun(
  rows: readonly ImportRow[],
  unread: ReadonlySet<number> = new Set(),
): Pick<ReadFile, 'faults' | 'refused' | 'repeated'> {
  const isRepeated = createRepeats();
  const faults: LineFault[] = [];
  let refused = 0;
  let repeated = 0;
  for (const { line, values } of rows) {
    const read = unread.has(line) ? unreadable : readRow(values);
    if (!read.ok) {
      refused += 1;
      for (const fault of read.faults)
        faults.push({ ...fault, line, value: shortened((fault.column && values[fault.column]) ?? '') });
      continue;
    }
    const { emails = [], phones = [], displayName, firstName = '', lastName = '', company = '' } = read.draft;
    const name = displayName ?? (`${firstName} ${lastName}`.trim() || company);
    if (isRepeated(name, keysOf({ emails, phones }))) repeated += 1;
  }
  faults.sort(
    (a, b) =>
      a.line - b.line || (a.column && b.column ? columns.indexOf(a.column) - columns.indexOf(b.column) : 0),
  );
  return { faults, refused, repeated };
}
