import type { Contact } from '../../contract/contacts';
import type { Person } from '../../contract/people';
import type { Entry } from '../../contract/search';
import { fold, foldEmail, toE164 } from './fold';

/** One being, as far as found: at most one colleague's record and any number of contacts. */
interface Being {
  person?: Person;
  contacts: Contact[];
}

const phoneOfAll = ['work', 'mobile', 'home', 'work_extension', 'other'] as const;

function bestPhone(phones: Contact['phones']): string | undefined {
  const primary = phones.find(({ type, isPrimary }) => isPrimary && type !== 'fax' && type !== 'pager');
  const byType = phoneOfAll.map((wanted) => phones.find(({ type }) => type === wanted)).find(Boolean);
  return (primary ?? byType)?.value;
}

function bestEmail(emails: Contact['emails']): string | undefined {
  return (emails.find(({ isPrimary }) => isPrimary) ?? emails[0])?.value;
}

function toEntry({ person, contacts }: Being): Entry {
  const [contact] = contacts;
  return {
    key: person ? `person:${person.id}` : `contact:${contact?.id ?? ''}`,
    name: person?.name || contact?.name || '',
    personId: person?.id,
    contactIds: contacts.map(({ id }) => id),
    title: person?.title ?? contact?.title,
    department: person?.department,
    company: contact?.company,
    email: person?.emails[0] ?? bestEmail(contact?.emails ?? []),
    phone: bestPhone(person?.phones ?? []) ?? bestPhone(contact?.phones ?? []),
  };
}

const phoneKey = (name: string, phone: string) => {
  const number = toE164(phone);
  return number && `${number} ${fold(name)}`;
};

const emailKeys = ({ emails }: Contact) => emails.map(({ value }) => foldEmail(value));

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
    claim(being, person.emails.map(foldEmail));
    claim(
      being,
      person.phones.flatMap(({ value }) => phoneKey(person.name, value) ?? []),
    );
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
