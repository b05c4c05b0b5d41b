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
  const primary = phones.find(({ isPrimary }) => isPrimary);
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

/**
 * One entry per human being: a contact joins the being that has the same e-mail address, else the one with
 * the same E.164 number and the same folded name. Two contacts that share only an address (a team's mailbox)
 * stay apart unless their names agree.
 */
export function merge(people: readonly Person[], contacts: readonly Contact[]): Entry[] {
  const beings = new Map<string, Being>();
  const byKey = new Map<string, Being>();

  for (const person of people) {
    if (beings.has(person.id)) continue;
    const being: Being = { person, contacts: [] };
    beings.set(person.id, being);
    for (const email of person.emails) byKey.set(foldEmail(email), being);
    for (const { value } of person.phones) byKey.set(phoneKey(person.name, value) ?? '', being);
  }
  byKey.delete('');

  for (const contact of contacts) {
    if (beings.has(contact.id)) continue;
    const shared = contact.emails.map(({ value }) => foldEmail(value));
    const own = [
      ...shared.map((email) => `${email} ${fold(contact.name)}`),
      ...contact.phones.flatMap(({ value }) => phoneKey(contact.name, value) ?? []),
    ];
    const known = [...shared, ...own].map((key) => byKey.get(key)).find(Boolean);
    const being = known ?? { contacts: [] };
    being.contacts.push(contact);
    beings.set(contact.id, being);
    for (const key of own) if (!byKey.has(key)) byKey.set(key, being);
  }
  return [...new Set(beings.values())].map(toEntry);
}
