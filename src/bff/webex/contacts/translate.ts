import { type Contact, contactMethods, contactSources } from '../../../contract/contacts';
import { type Address, emailTypes, imTypes, phoneTypes, sipTypes } from '../../../contract/fields';
import type { Pictures } from '../pictures';
import { toChannels, withoutScheme, wordOf, wordOrOther } from '../wire';
import { parseAddress, type WireContact } from './wire';

const hasParts = (parts: object) => Object.values(parts).some(Boolean);

function toAddress(wire: WireContact): Address | undefined {
  const { address = '', addressInfo } = wire;
  const parts = addressInfo && hasParts(addressInfo) ? addressInfo : parseAddress(address);
  if (!parts) return address ? { street: address } : undefined;
  if (!hasParts(parts)) return undefined;
  return {
    street: parts.street,
    city: parts.city,
    region: parts.state,
    postalCode: parts.zipCode,
    country: parts.country,
  };
}

/** A Webex contact in our words, with a picture if it is one of these. */
export function toContact(wire: WireContact, pictures: Pictures): Contact {
  const emails = toChannels(emailTypes, wire.emails);
  const phones = toChannels(phoneTypes, wire.phoneNumbers);
  const fullName = [wire.firstName, wire.lastName].filter(Boolean).join(' ');
  const sipAddresses = toChannels(sipTypes, wire.sipAddresses.map(withoutScheme));
  const [name = ''] = [
    wire.displayName,
    fullName,
    wire.companyName,
    ...[emails, phones, sipAddresses].map(([first]) => first?.value),
  ].filter(Boolean);
  return {
    id: wire.contactId,
    name,
    displayName: wire.displayName,
    firstName: wire.firstName,
    lastName: wire.lastName,
    company: wire.companyName,
    title: wire.title,
    address: toAddress(wire),
    emails,
    phones,
    sipAddresses,
    ims: toChannels(imTypes, wire.ims),
    preferredMethod: wordOf(contactMethods, wire.primaryContactMethod),
    source: wordOrOther(contactSources, wire.source),
    groupIds: wire.groupIds,
    avatarUrl: pictures(wire.avatarURL),
    created: wire.meta?.created,
    lastModified: wire.meta?.lastModified,
  };
}
