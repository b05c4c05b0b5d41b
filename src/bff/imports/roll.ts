import type { Contact } from '../../contract/contacts';
import { createSeam } from '../directory/seam';
import type { Contacts } from '../webex/contacts/client';
import type { Desk } from './desk';

/** Whether all were shown, or Webex did not let on what follows. */
export type Roll = 'whole' | 'part';

/** As many as Webex gives at once. */
export const pageLimit = 1000;
const mostPages = 1000;

/**
 * Shows all contacts that match, page by page and none of them kept; `undefined` when the work is to stop. Webex
 * documents no paging: pages that do not join, or lead in a circle, end it as `part`.
 */
export async function readRoll(
  desk: Desk,
  contacts: Pick<Contacts, 'search'>,
  keyword: string,
  see: (contact: Contact) => void,
): Promise<Roll | undefined> {
  const seam = createSeam<Contact>();
  for (let pages = 0; pages < mostPages; pages += 1) {
    const start = seam.start();
    const page = await desk.read(({ caller, orgId }) =>
      contacts.search(caller, { orgId, keyword, limit: pageLimit }, start),
    );
    if (!page) return undefined;
    if (!page.ok) return 'part';
    const joined = seam.join(page.value);
    if (joined === 'again') continue;
    if (joined === 'torn') return 'part';
    for (const contact of joined) see(contact);
    if (page.value.isComplete) return 'whole';
  }
  return 'part';
}
