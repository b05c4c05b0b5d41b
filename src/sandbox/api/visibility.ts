import type { Contact } from '../contact';
import { driftedContacts } from '../drifted-contacts';
import type { Persona } from '../personas';

const driftedIds = new Set(Object.values(driftedContacts).map((contact) => contact.contactId));

// Lower-cased once per contact: at 200,000 contacts doing it per keystroke would be the whole cost of a search.
const texts = new WeakMap<Contact, string>();

function textOf(contact: Contact): string {
  const known = texts.get(contact);
  if (known !== undefined) return known;
  const { displayName = '', firstName = '', lastName = '', emails = [] } = contact;
  const text = [displayName, firstName, lastName, ...emails.map((email) => email.value)]
    .join('\n')
    .toLowerCase();
  texts.set(contact, text);
  return text;
}

/**
 * Tells whether a caller may know of a contact: its source must be one they are entitled to, and a contact
 * in groups is for members of those groups (platform facts §6.2). That admins see it too is our reading:
 * they are the ones who put it into the group.
 */
export function maySee(caller: Persona, contact: Contact): boolean {
  const groups = contact.groupIds ?? [];
  return (
    caller.sources.includes(contact.source) &&
    (groups.length === 0 || caller.role !== 'member' || groups.some((id) => caller.groupIds.includes(id)))
  );
}

/**
 * Gives the test that a keyword means. Webex says only that the keyword may be a display name, first
 * name, last name or e-mail address; that it matches anywhere in them, whatever the case and with accents
 * kept apart, is our assumption. An empty keyword asks for all.
 *
 * A drifted contact (see drifted-contacts.ts) answers only to five or more letters of its own name.
 */
export function asksFor(keyword: string): (contact: Contact) => boolean {
  const text = keyword.toLowerCase();
  return (contact) =>
    driftedIds.has(contact.contactId)
      ? text.length >= 5 && (contact.displayName ?? '').toLowerCase().includes(text)
      : textOf(contact).includes(text);
}
