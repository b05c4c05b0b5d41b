import type { ContactChange, ContactDraft } from '../../../contract/contact-drafts';
import type { Contact } from '../../../contract/contacts';
import type { Address } from '../../../contract/fields';

/** The schema every contact request has to name. */
export const contactSchema = 'urn:cisco:codev:identity:contact:core:1.0';

/** A contact as Webex takes it, in a create, an update or one slot of a bulk request. */
export type ContactRequest = Record<string, unknown>;

/** Our names for the fields that Webex may speak of when it refuses a contact. */
export const fieldNames = {
  displayName: 'displayName',
  firstName: 'firstName',
  lastName: 'lastName',
  companyName: 'company',
  title: 'title',
  address: 'address',
  avatarURL: 'avatarUrl',
  primaryContactMethod: 'preferredMethod',
  emails: 'emails',
  phoneNumbers: 'phones',
  sipAddresses: 'sipAddresses',
  ims: 'ims',
  groupIds: 'groupIds',
} as const;

interface Channel {
  type: string;
  value: string;
  isPrimary: boolean;
}

const toWire = ({ type, value, isPrimary }: Channel) => ({ type, value, primary: isPrimary });

/** Webex takes an address as a JSON string only, and gives it back in parts as well. */
const toAddressText = ({ street, city, region, postalCode, country }: Address) =>
  JSON.stringify({ street, city, state: region, zipCode: postalCode, country });

/** Fields in Webex's words; those not given are left out, `null` becomes the empty text that clears. */
function toFields(fields: ContactDraft | ContactChange): ContactRequest {
  const { address, phones, emails, sipAddresses, ims } = fields;
  const wire = {
    displayName: fields.displayName,
    firstName: fields.firstName,
    lastName: fields.lastName,
    companyName: fields.company,
    title: fields.title,
    address: address === null ? null : address && toAddressText(address),
    avatarURL: fields.avatarUrl,
    primaryContactMethod: fields.preferredMethod,
    emails: emails?.map(toWire),
    phoneNumbers: phones?.map(toWire),
    sipAddresses: sipAddresses?.map(toWire),
    ims: ims?.map(toWire),
    groupIds: fields.groupIds,
  };
  const given = Object.entries(wire).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name, value ?? '']));
}

/** The request that creates a contact; contacts made here are Control Hub's (`CH`). */
export const toCreateRequest = (draft: ContactDraft): ContactRequest => ({
  schemas: contactSchema,
  source: 'CH',
  ...toFields(draft),
});

/**
 * The request that changes a contact. Whether Webex puts a sent list of numbers in place of the old one or adds
 * to it is not documented, so numbers that go are named with `operation: delete` as well.
 */
export function toUpdateRequest(change: ContactChange, current: Contact): ContactRequest {
  const source = current.source === 'other' ? 'CH' : current.source;
  const request = { schemas: contactSchema, source, ...toFields(change) };
  if (!change.phones) return request;
  const kept = new Set(change.phones.map(({ value }) => value));
  const gone = current.phones.filter(({ value }) => !kept.has(value));
  return {
    ...request,
    phoneNumbers: [
      ...change.phones.map(toWire),
      ...gone.map((phone) => ({ ...toWire(phone), operation: 'delete' })),
    ],
  };
}
