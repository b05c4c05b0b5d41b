import { phoneTypes, sipTypes } from '../../../contract/fields';
import { type Person, type Presence, personTypes, presenceStatuses } from '../../../contract/people';
import type { Pictures } from '../pictures';
import { toChannels, withoutScheme, wordOf, wordOrOther } from '../wire';
import type { WirePerson } from './wire';

function toPresence({ status, lastActivity }: WirePerson, now: number): Presence | undefined {
  const known = wordOf(presenceStatuses, status);
  return known && { status: known, lastActivity, asOf: now };
}

function toPhones({ phoneNumbers, extension }: WirePerson): Person['phones'] {
  const phones = toChannels(phoneTypes, phoneNumbers);
  const isListed = phones.some(({ value }) => value === extension);
  if (!extension || isListed) return phones;
  return [...phones, { type: 'work_extension', value: extension, isPrimary: false }];
}

/** A Webex person in our words, with a picture if it is one of these; `now` (epoch milliseconds) dates the presence. */
export function toPerson(wire: WirePerson, now: number, pictures: Pictures): Person {
  const fullName = [wire.firstName, wire.lastName].filter(Boolean).join(' ');
  const { manager, managerId } = wire;
  return {
    id: wire.id,
    name: wire.displayName || fullName || wire.emails[0] || '',
    displayName: wire.displayName,
    firstName: wire.firstName,
    lastName: wire.lastName,
    nickName: wire.nickName,
    title: wire.title,
    department: wire.department,
    manager: manager || managerId ? { name: manager, id: managerId } : undefined,
    emails: wire.emails,
    phones: toPhones(wire),
    sipAddresses: toChannels(sipTypes, wire.sipAddresses.map(withoutScheme)),
    addresses: wire.addresses
      .map(({ streetAddress, locality, region, postalCode, country }) => ({
        street: streetAddress,
        city: locality,
        region,
        postalCode,
        country,
      }))
      .filter((parts) => Object.values(parts).some(Boolean)),
    timeZone: wire.timezone,
    avatarUrl: pictures(wire.avatar),
    presence: toPresence(wire, now),
    type: wordOrOther(personTypes, wire.type),
    lastModified: wire.lastModified,
  };
}
