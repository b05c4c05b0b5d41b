import * as v from 'valibot';
import { ContactId, PersonId } from '../../src/contract/ids';
import type { Entry, SearchFrame } from '../../src/contract/search';

const nothing = { aliases: [], contactIds: [], emails: [], phones: [] };

/** An entry known to the People API by a made-up id. */
export const colleague = (name: string, more: Partial<Entry> = {}): Entry => {
  const personId = v.parse(PersonId, `person-${name.replace(/\W/g, '')}`);
  return { ...nothing, key: `person:${personId}`, name, personId, ...more };
};

/** An entry known to Organization Contacts by a made-up id. */
export const contact = (name: string, more: Partial<Entry> = {}): Entry => {
  const contactId = v.parse(ContactId, `contact-${name.replace(/\W/g, '')}`);
  return { ...nothing, key: `contact:${contactId}`, name, contactIds: [contactId], ...more };
};

/** A frame of a search in which both sources have told all they know, wherever it could be looked for. */
export const frameOf = (...entries: Entry[]): SearchFrame => ({
  entries,
  sources: {
    people: { state: 'ok', count: entries.length, isComplete: true, isWide: true },
    contacts: { state: 'ok', count: 0, isComplete: true, isWide: true },
  },
});
