import { type Contact, contactMethods, contactSources } from '../../../contract/contacts';
import { type Address, emailTypes, imTypes, phoneTypes, sipTypes } from '../../../contract/fields';
import { toChannels, wordOf, wordOrOther } from '../wire';
import { parseAddress, type WireContact } from './wire';

function toAddress(wire: WireContact): Address | undefined {
  const parts = wire.addressInfo ?? (wire.address ? parseAddress(wire.address) : undefined);
  if (!parts) return wire.address ? { street: wire.address } : undefined;
  const address = {
    street: parts.street,
    city: parts.city,
    region: parts.state,
    postalCode: parts.zipCode,
    country: parts.country,
  };
  return Object.values(address).some(Boolean) ? address : undefined;
}

/** A Webex contact in our words. */
export function toContact(wire: WireContact): Contact {
  const emails = toChannels(emailTypes, wire.emails);
  const phones = toChannels(phoneTypes, wire.phoneNumbers);
  const fullName = [wire.firstName, wire.lastName].filter(Boolean).join(' ');
  const name = wire.displayName || fullName || wire.companyName || emails[0]?.value || phones[0]?.value;
  return {
    id: wire.contactId,
    name: name ?? '',
    firstName: wire.firstName,
    lastName: wire.lastName,
    company: wire.companyName,
    title: wire.title,
    address: toAddress(wire),
    emails,
    phones,
    // Webex writes both `sip:x` and `sip://x`; people dial what is behind the scheme.
    sipAddresses: toChannels(sipTypes, wire.sipAddresses).map((sip) => ({
      ...sip,
      value: sip.value.replace(/^sips?:(\/\/)?/i, ''),
    })),
    ims: toChannels(imTypes, wire.ims),
    preferredMethod: wordOf(contactMethods, wire.primaryContactMethod),
    source: wordOrOther(contactSources, wire.source),
  };
}
