import type { Contact } from '../../contract/contacts';
import { fold, foldEmail, toE164 } from '../../contract/fold';
import type { Person } from '../../contract/people';
import type { Entry } from '../../contract/search';
import { digitsOf } from '../../contract/sought';

/** One being, as far as found: at most one colleague's record and any number of contacts. */
export interface Being {
  person?: Person;
  contacts: Contact[];
}

const phoneOfAll: readonly string[] = ['work', 'mobile', 'home', 'work_extension', 'other'];

/** Numbers to call, the best first: the primary one, then by their types. A fax or pager answers nobody. */
const callable = (phones: Contact['phones']): string[] =>
  phones
    .filter(({ type }) => type !== 'fax' && type !== 'pager')
    .map(({ type, value, isPrimary }) => ({
      value,
      place: isPrimary ? -1 : phoneOfAll.indexOf(type),
    }))
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value);

const addresses = (emails: Contact['emails']): string[] =>
  [...emails].sort((a, b) => Number(b.isPrimary) - Number(a.isPrimary)).map(({ value }) => value);

/** Nothing that Webex keeps is longer and still a name; the contract takes no more. */
const longest = 1024;

/** Each once, however it is written, in its order; bounded as the contract is. */
function distinct(values: readonly (string | undefined)[], keyOf: (value: string) => string): string[] {
  const first = new Map<string, string>();
  for (const value of values) {
    if (value && !first.has(keyOf(value))) first.set(keyOf(value), value.slice(0, longest));
  }
  return [...first.values()].slice(0, 50);
}

/** The line of the list that shows a being. */
export function toEntry({ person, contacts }: Being): Entry {
  const [contact] = contacts;
  const name = person?.name || contact?.name || '';
  const records = [...(person ? [person] : []), ...contacts];
  const names = records.flatMap((record) => [
    record.name,
    [record.firstName, record.lastName].filter(Boolean).join(' '),
  ]);
  const aliases = distinct([name, person?.nickName, ...names], fold).slice(name ? 1 : 0);
  const contactPhones = contacts.flatMap(({ phones }) => callable(phones));
  return {
    key: person ? `person:${person.id}` : `contact:${contact?.id ?? ''}`,
    name: name.slice(0, longest),
    aliases,
    personId: person?.id,
    contactIds: contacts.map(({ id }) => id).slice(0, 50),
    title: (person?.title ?? contact?.title)?.slice(0, longest),
    department: person?.department?.slice(0, longest),
    company: contact?.company?.slice(0, longest),
    city: (person?.addresses[0]?.city ?? contact?.address?.city)?.slice(0, longest),
    manager: person?.manager?.name?.slice(0, longest),
    emails: distinct(
      [...(person?.emails ?? []), ...contacts.flatMap(({ emails }) => addresses(emails))],
      foldEmail,
    ),
    phones: distinct([...callable(person?.phones ?? []), ...contactPhones], digitsOf),
    timeZone: person?.timeZone?.slice(0, longest),
    avatarUrl: person?.avatarUrl ?? contact?.avatarUrl,
  };
}

const phoneKey = (name: string, phone: string) => {
  const number = toE164(phone);
  return number && `${number} ${fold(name)}`;
};

const emailKeys = ({ emails }: Contact) => emails.map(({ value }) => foldEmail(value));

/** What a contact and a colleague have in common when they are one being. */
export const contactKeys = (contact: Contact): string[] => [
  ...emailKeys(contact),
  ...contact.phones.flatMap(({ value }) => phoneKey(contact.name, value) ?? []),
];

/** What a colleague and a contact have in common when they are one being. */
export const personKeys = (person: Person): string[] => [
  ...person.emails.map(foldEmail),
  ...person.phones.flatMap(({ value }) => phoneKey(person.name, value) ?? []),
];

/** By these, contacts are the same being as other contacts. */
const ownKeys = (contact: Contact) => [
  ...emailKeys(contact).map((email) => `${email} ${fold(contact.name)}`),
  ...contact.phones.flatMap(({ value }) => phoneKey(contact.name, value) ?? []),
];

const unique = <T extends { id: string }>(items: readonly T[]) =>
  new Map(items.map((item) => [item.id, item])).values();

/**
 * One entry per human being: a contact joins the being that has the same e-mail address, else the one with
 * the same E.164 number and the same folded name. Two contacts that share only an address (a team's mailbox)
 * stay apart unless their names agree. Who is one being does not depend on the order of the contacts.
 */
export function merge(people: readonly Person[], contacts: readonly Contact[]): Entry[] {
  const beings = new Set<Being>();
  const byKey = new Map<string, Being>();

  function claim(being: Being, keys: readonly string[]) {
    for (const key of keys) {
      const owner = byKey.get(key);
      if (!owner || !beings.has(owner)) byKey.set(key, being);
    }
  }
  function join(being: Being, contact: Contact) {
    beings.add(being);
    being.contacts.push(contact);
    claim(being, ownKeys(contact));
  }

  for (const person of unique(people)) {
    const being: Being = { person, contacts: [] };
    beings.add(being);
    claim(being, personKeys(person));
  }

  const others: Contact[] = [];
  for (const contact of unique(contacts)) {
    const known = [...emailKeys(contact), ...ownKeys(contact)].map((key) => byKey.get(key)).find(Boolean);
    if (known) join(known, contact);
    else others.push(contact);
  }
  for (const contact of others) {
    const known = [...new Set(ownKeys(contact).flatMap((key) => byKey.get(key) ?? []))];
    const home = known.find(({ person }) => person) ?? known[0] ?? { contacts: [] };
    join(home, contact);
    // This contact may be what two beings so far had in common.
    for (const other of known) {
      if (other === home || other.person) continue;
      beings.delete(other);
      for (const moved of other.contacts) join(home, moved);
    }
  }
  return [...beings].map(toEntry);
}
