import { toCsvLine } from '../../contract/cells';
import { columnNames, columns } from '../../contract/columns';
import type { ContactFilter, ExportFormat } from '../../contract/contact-list';
import type { Contact } from '../../contract/contacts';
import type { ContactId } from '../../contract/ids';
import { toValues } from '../../contract/rows';
import { toVCard } from '../../contract/vcards';
import type { Contacts } from '../webex/contacts/client';
import type { Answer } from '../webex/failure';
import type { OrgId } from '../webex/ids';
import type { Caller } from '../webex/webex';
import { patiently, type Sleep } from './patience';
import { createSeam } from './seam';

/** Contacts to be written to a file: those that match, or those chosen. */
export type Exported = { filter: ContactFilter } | { ids: readonly ContactId[] };

export interface ExportDeps {
  /** With their pictures, wherever these are: a file that is read in again must lose none. */
  contacts: Contacts;
  sleep: Sleep;
}

export interface ExportDesk {
  /** Each call has its own deadline, all of them end with the signal. */
  caller: Caller & { signal: AbortSignal };
  orgId: OrgId;
}

const pageSize = 1000;
/** Milliseconds between two pages: of what Webex allows the user, most is left to their searching. */
const pace = 500;
/** Contacts that are written without a pause. */
const atOnce = 100;
/** So many are read one by one; more are picked out of all. */
const few = 20;

type Pages = AsyncGenerator<Answer<Contact[]>, void>;

/** Everybody who matches, a page at a time; only one page is held. */
async function* pagesOf(
  { contacts, sleep }: ExportDeps,
  { caller, orgId }: ExportDesk,
  filter: ContactFilter,
): Pages {
  const { q: keyword = '', source, group } = filter;
  const wanted = { orgId, keyword, source, groupIds: group ? [group] : undefined, limit: pageSize };
  const seam = createSeam<Contact>();
  for (;;) {
    const start = seam.start();
    const page = await patiently(() => contacts.search(caller, wanted, start), sleep, caller.signal);
    if (!page.ok) return yield page;
    const joined = seam.join(page.value);
    // Better no whole file than one that lacks somebody and looks whole.
    if (joined === 'torn') return yield { ok: false, failure: { kind: 'bad_payload' } };
    if (joined !== 'again') yield { ok: true, value: joined };
    if (joined !== 'again' && page.value.isComplete) return;
    await sleep(pace, caller.signal);
  }
}

/** Those of the ids that there are. */
async function* chosen(deps: ExportDeps, desk: ExportDesk, ids: readonly ContactId[]): Pages {
  const { caller, orgId } = desk;
  const left = new Set(ids);
  if (left.size <= few) {
    for (const id of left) {
      const ask = () => deps.contacts.get(caller, orgId, id);
      const found = await patiently(ask, deps.sleep, caller.signal);
      if (found.ok) yield { ok: true, value: [found.value] };
      else if (found.failure.kind !== 'not_found') return yield found;
    }
    return;
  }
  for await (const page of pagesOf(deps, desk, {})) {
    yield page.ok ? { ok: true, value: page.value.filter(({ id }) => left.delete(id)) } : page;
    if (left.size === 0) return;
  }
}

function toLine(contact: Contact): string {
  const values = toValues(contact);
  return toCsvLine(columns.map((column) => values[column] ?? ''));
}

/** How a file of each kind begins, and what it says of one contact. */
const writers: Record<ExportFormat, { head: string; write: (contact: Contact) => string }> = {
  // Spreadsheets take a file for UTF-8 by its byte order mark.
  csv: { head: `\uFEFF${toCsvLine(columns.map((column) => columnNames[column]))}`, write: toLine },
  vcf: { head: '', write: toVCard },
};

/** A file of contacts piece by piece, at the pace at which it is taken; after a failure it is not whole, and ends. */
export async function* exportOf(
  deps: ExportDeps,
  desk: ExportDesk,
  format: ExportFormat,
  wanted: Exported,
): AsyncGenerator<Answer<string>, void> {
  const { head, write } = writers[format];
  const pages = 'ids' in wanted ? chosen(deps, desk, wanted.ids) : pagesOf(deps, desk, wanted.filter);
  // Not before the first page is there: until then a failure can still be told as one.
  let start = head;
  for await (const page of pages) {
    if (!page.ok) return yield page;
    for (let at = 0; at < page.value.length; at += atOnce) {
      const some = page.value.slice(at, at + atOnce);
      yield { ok: true, value: start + some.map(write).join('') };
      start = '';
      // Others have their turn: to write a whole page takes long enough to be felt.
      await deps.sleep(0, desk.caller.signal);
    }
  }
  if (start) yield { ok: true, value: start };
}
