import type { Contact } from '../../contract/contacts';
import type { Contacts } from '../webex/contacts/client';
import type { Desk } from './desk';

/** Whether all were shown, or Webex did not let on what follows. */
export type Roll = 'whole' | 'part';

/** As many as Webex gives at once. */
export const pageLimit = 1000;
const mostPages = 1000;

/**
 * Shows all contacts that match, page by page and none of them kept; `undefined` when the work is to stop. Webex
 * documents no paging: pages that lead in a circle end it as `part`.
 */
export async function readRoll(
  desk: Desk,
  contacts: Pick<Contacts, 'search'>,
  keyword: string,
  see: (contact: Contact) => void,
): Promise<Roll | undefined> {
  const firsts = new Set<unknown>();
  let start: number | undefined;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const page = await desk.read(({ caller, orgId }) =>
      contacts.search(caller, { orgId, keyword, limit: pageLimit }, start),
    );
    if (!page) return undefined;
    if (!page.ok) return 'part';
    const { items, isComplete, next } = page.value;
    const first = items[0]?.id;
    if (first !== undefined && firsts.has(first)) return 'part';
    firsts.add(first);
    for (const contact of items) see(contact);
    if (isComplete) return 'whole';
    if (next === undefined || next === start || items.length === 0) return 'part';
    start = next;
  }
  return 'part';
}
