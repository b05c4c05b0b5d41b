import type { Contact, contactMethods } from '../../../contract/contacts';
import type { Im, Phone, Sip } from '../../../contract/fields';
import type { PersonId } from '../../../contract/ids';
import type { Person } from '../../../contract/people';
import type { Entry } from '../../../contract/search';
import { lineOf } from './address';

/** What a value is. */
export type Kind =
  | { kind: 'phone'; type: Phone['type'] }
  | { kind: 'email' }
  | { kind: 'sip'; type: Sip['type'] }
  | { kind: 'im'; type: Im['type'] }
  | { kind: 'title' | 'department' | 'company' | 'nickName' | 'address' | 'timeZone' }
  | { kind: 'manager'; id?: PersonId | undefined };

/** One value as one record tells it; `isPreferred` where that record prefers to be reached by it. */
export type Told = Kind & { value: string; isPreferred?: boolean };

type Single = 'title' | 'department' | 'company' | 'nickName' | 'timeZone';

const single = (kind: Single, value: string | undefined): Told[] => (value ? [{ kind, value }] : []);

/** The primary ones first, the rest as Webex has them. */
const primaryFirst = <T extends { isPrimary: boolean }>(channels: readonly T[]): T[] =>
  [...channels].sort((a, b) => Number(b.isPrimary) - Number(a.isPrimary));

const phone = ({ type, value }: Phone): Told => ({ kind: 'phone', type, value });
const sip = ({ type, value }: Sip): Told => ({ kind: 'sip', type, value });

/** What the People API tells of a colleague. */
export function toldByPerson(person: Person): Told[] {
  const { manager } = person;
  return [
    ...primaryFirst(person.phones).map(phone),
    ...person.emails.map((value): Told => ({ kind: 'email', value })),
    ...primaryFirst(person.sipAddresses).map(sip),
    ...single('title', person.title),
    ...single('department', person.department),
    ...(manager?.name || manager?.id
      ? [{ kind: 'manager', id: manager.id, value: manager.name ?? '' } as const]
      : []),
    ...single('nickName', person.nickName),
    ...person.addresses.map((address): Told => ({ kind: 'address', value: lineOf(address) })),
    ...single('timeZone', person.timeZone),
  ];
}

/** What Organization Contacts tells; the preferred method marks its best value. */
export function toldByContact(contact: Contact): Told[] {
  const { preferredMethod, address } = contact;
  const channels = (method: (typeof contactMethods)[number], told: Told[]) =>
    told.map(
      (one, at): Told => (at === 0 && preferredMethod === method ? { ...one, isPreferred: true } : one),
    );
  return [
    ...channels('PHONE', primaryFirst(contact.phones).map(phone)),
    ...channels(
      'EMAIL',
      primaryFirst(contact.emails).map(({ value }): Told => ({ kind: 'email', value })),
    ),
    ...channels('SIPADDRESS', primaryFirst(contact.sipAddresses).map(sip)),
    ...channels(
      'IMS',
      primaryFirst(contact.ims).map(({ type, value }): Told => ({ kind: 'im', type, value })),
    ),
    ...single('title', contact.title),
    ...single('company', contact.company),
    ...(address ? [{ kind: 'address', value: lineOf(address) } as const] : []),
  ];
}

/** What the list knew before any record came. */
export function toldByEntry(entry: Entry): Told[] {
  const { manager, city } = entry;
  return [
    ...entry.phones.map((value): Told => ({ kind: 'phone', type: 'other', value })),
    ...entry.emails.map((value): Told => ({ kind: 'email', value })),
    ...single('title', entry.title),
    ...single('department', entry.department),
    ...single('company', entry.company),
    ...(manager ? [{ kind: 'manager', value: manager } as const] : []),
    ...(city ? [{ kind: 'address', value: city } as const] : []),
    ...single('timeZone', entry.timeZone),
  ];
}
