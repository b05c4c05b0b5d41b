import { columns } from '../../contract/columns';
import type { ContactId } from '../../contract/ids';
import type { ImportRow } from '../../contract/imports';
import { keysOf, type Likeness } from '../../contract/likeness';
import { type ReadRow, readRow } from '../../contract/rows';
import { type LineFault, type ReadFile, shortened } from './reading';

/** Tells of each line whether an earlier one says the same; one with an ID of its own repeats only that ID. */
function createRepeats() {
  const seen = new Set<string>();
  return (likeness: Likeness, contactId: ContactId | undefined): boolean => {
    const { email, phone } = keysOf(likeness);
    const alike = [...email, ...phone];
    const own = contactId && `id ${contactId}`;
    const isRepeated = own ? seen.has(own) : alike.some((key) => seen.has(key));
    for (const key of own ? [own, ...alike] : alike) seen.add(key);
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
    const { emails = [], phones = [], sipAddresses = [], ...named } = read.draft;
    const { displayName, firstName = '', lastName = '', company = '' } = named;
    const name = displayName ?? (`${firstName} ${lastName}`.trim() || company);
    if (isRepeated({ name, emails, phones, sipAddresses }, read.contactId)) repeated += 1;
  }
  faults.sort(
    (a, b) =>
      a.line - b.line || (a.column && b.column ? columns.indexOf(a.column) - columns.indexOf(b.column) : 0),
  );
  return { faults, refused, repeated };
}
