import type { Contact } from '../../contract/contacts';
import type { Phone } from '../../contract/fields';
import type { ContactId, PersonId } from '../../contract/ids';
import type { Person, Presence } from '../../contract/people';
import type { Entry } from '../../contract/search';
import { moment } from '../moment';

/** A number of a type. */
export const phone = (type: Phone['type'], value: string, isPrimary = false): Phone => ({
  type,
  value,
  isPrimary,
});

/** A presence as asked just now. */
export const presence = (status: Presence['status'], lastActivity?: string): Presence =>
  lastActivity === undefined ? { status, asOf: moment } : { status, lastActivity, asOf: moment };

export const personId = (slug: string): PersonId => `person-${slug}` as PersonId;

const mailOf = (slug: string, domain: string) => `${slug.replaceAll('-', '.')}@${domain}`;

/** A colleague's whole record. */
export const colleague = (slug: string, name: string, more: Partial<Person> = {}): Person => ({
  id: personId(slug),
  name,
  displayName: name,
  emails: [mailOf(slug, 'example.com')],
  phones: [],
  sipAddresses: [],
  addresses: [],
  type: 'person',
  ...more,
});

/** An organization contact's whole record. */
export const external = (slug: string, name: string, more: Partial<Contact> = {}): Contact => ({
  id: `contact-${slug}` as ContactId,
  name,
  displayName: name,
  emails: [],
  phones: [],
  sipAddresses: [],
  ims: [],
  source: 'CH',
  groupIds: [],
  ...more,
});

const valuesOf = (channels: readonly { value: string }[]) => channels.map(({ value }) => value);

/** A contact as the search knows them. */
export const entryOfContact = ({ id, name, title, company, address, emails, phones }: Contact): Entry => ({
  key: `contact:${id}`,
  name,
  aliases: [],
  contactIds: [id],
  title,
  company,
  city: address?.city,
  emails: valuesOf(emails),
  phones: valuesOf(phones),
});

/** A colleague as the search knows them, perhaps with the contacts that are the same human being. */
export const entryOf = (person: Person, ...contacts: readonly Contact[]): Entry => ({
  key: `person:${person.id}`,
  name: person.name,
  aliases: person.nickName ? [person.nickName] : [],
  personId: person.id,
  contactIds: contacts.map(({ id }) => id),
  title: person.title,
  department: person.department,
  city: person.addresses[0]?.city,
  manager: person.manager?.name,
  emails: person.emails,
  phones: valuesOf(person.phones),
  timeZone: person.timeZone,
  avatarUrl: person.avatarUrl,
});
