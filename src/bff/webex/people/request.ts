import type { Address } from '../../../contract/fields';
import type { PersonChange, PersonDraft } from '../../../contract/person-drafts';

/** A person as the People API sends it, whole: what a PUT must give back or lose. */
export type PersonRecord = Readonly<Record<string, unknown>>;

/** A person as the People API takes it. */
export type PersonRequest = Record<string, unknown>;

/** The fields of the documented PUT body; all others are Webex's own to set. */
const writable = [
  'emails',
  'phoneNumbers',
  'extension',
  'locationId',
  'displayName',
  'firstName',
  'lastName',
  'nickName',
  'avatar',
  'orgId',
  'roles',
  'licenses',
  'department',
  'manager',
  'managerId',
  'title',
  'addresses',
  'siteUrls',
  'loginEnabled',
];

const toAddress = ({ street, city, region, postalCode, country }: Address) => ({
  type: 'work',
  streetAddress: street,
  locality: city,
  region,
  postalCode,
  country,
});

/** Fields in Webex's words; those not given are left out, `null` becomes the empty value that clears. */
function toFields({ workPhone: _, addresses, ...fields }: PersonDraft | PersonChange): PersonRequest {
  const wire = { ...fields, addresses: addresses?.map(toAddress) };
  const given = Object.entries(wire).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name, value ?? '']));
}

const toWorkPhone = (value: string) => ({ type: 'work', value });

export const toCreateRequest = (draft: PersonDraft): PersonRequest => ({
  ...toFields(draft),
  ...(draft.workPhone && { phoneNumbers: [toWorkPhone(draft.workPhone)] }),
});

const isWorkPhone = (phone: unknown) => Object(phone).type === 'work';

/**
 * The whole record with the changes in it: People's PUT drops what it is not given, and Webex advises to send
 * back everything that was read. `loginEnabled` is read as a text but written as a truth value.
 */
export function toReplaceRequest(record: PersonRecord, change: PersonChange): PersonRequest {
  const kept = Object.entries(record).filter(([name, value]) => writable.includes(name) && value != null);
  const request: PersonRequest = Object.fromEntries(kept);
  if ('loginEnabled' in request) request.loginEnabled = String(request.loginEnabled) === 'true';
  if (change.workPhone !== undefined) {
    const others = Array.isArray(record.phoneNumbers) ? record.phoneNumbers : [];
    const work = change.workPhone ? [toWorkPhone(change.workPhone)] : [];
    request.phoneNumbers = [...work, ...others.filter((phone) => !isWorkPhone(phone))];
  }
  return { ...request, ...toFields(change) };
}
