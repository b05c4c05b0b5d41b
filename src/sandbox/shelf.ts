import type { Contact } from './contact';
import { driftedContacts } from './drifted-contacts';

/** A contact as it is kept: beside it what a search needs, made once instead of at every keystroke. */
export interface ShelvedContact {
  readonly contact: Contact;
  /** What a keyword is looked for in, in lower case. */
  readonly text: string;
  /** How long a keyword must be to be looked for here at all. */
  readonly leastLetters: number;
}

const driftedIds = new Set(Object.values(driftedContacts).map((contact) => contact.contactId));

/**
 * Makes a contact ready to be kept. Webex says only that a keyword may be a display name, first name, last
 * name or e-mail address; so these are what it is looked for in.
 *
 * A drifted contact (see drifted-contacts.ts) answers only to five or more letters of its own name.
 */
export function shelve(contact: Contact): ShelvedContact {
  const { displayName = '', firstName = '', lastName = '', emails = [] } = contact;
  if (driftedIds.has(contact.contactId)) return { contact, text: displayName.toLowerCase(), leastLetters: 5 };
  const words = [displayName, firstName, lastName, ...emails.map((email) => email.value)];
  return { contact, text: words.join('\n').toLowerCase(), leastLetters: 0 };
}
