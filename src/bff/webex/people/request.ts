import type { Address } from '../../../contract/fields';
import type { PersonChange, PersonDraft } from '../../../contract/person-drafts';

/** A person as the People API sends it, whole: what a PUT must give back or lose. */
export type PersonRecord = Readonly<Record<string, unknown>>;

/** A person as the People API takes it. */
export type PersonRequest = Record<string, unknown>;

/** Our names for the fields that Webex may speak of when it refuses a person. */
export const fieldNames = {
  displayName: 'displayName',
  firstName: 'firstName',
  lastName: 'lastName',
  nickName: 'nickName',
  title: 'title',
  department: 'department',
  manager: 'manager',
  managerId: 'managerId',
  emails: 'emails',
  phoneNumbers: 'workPhone',
  extension: 'extension',
  addresses: 'addresses',
  roles: 'roles',
  licenses: 'licenses',
  loginEnabled: 'loginEnabled',
} as const;

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

const isWorkPhone = (phone: unknown) => String(Object(phone).type).toLowerCase() === 'work';

/** A yes or no of a record, which Webex sends as a text; undefined when it does not say. */
export function truthIn(record: PersonRecord, name: 'loginEnabled' | 'invitePending'): boolean | undefined {
  const told = String(record[name]).toLowerCase();
  return told === 'true' || told === 'false' ? told === 'true' : undefined;
}

/**
 * The whole record with the changes in it: People's PUT drops what it is not given, and Webex advises to send
 * back everything that was read. `loginEnabled` is read as a text but written as a truth value.
 */
export function toReplaceRequest(record: PersonRecord, change: PersonChange): PersonRequest {
  const kept = Object.entries(record).filter(([name, value]) => writable.includes(name) && value != null);
  const request: PersonRequest = Object.fromEntries(kept);
  request.displayName ??= [request.firstName, request.lastName].filter(Boolean).join(' ');
  if (typeof request.extension === 'number') request.extension = String(request.extension);
  // What is neither yes nor no goes back as it came: a guess could lock somebody out.
  request.loginEnabled = truthIn(record, 'loginEnabled') ?? request.loginEnabled;
  if (change.workPhone !== undefined) {
    const others = Array.isArray(record.phoneNumbers) ? record.phoneNumbers : [];
    const work = change.workPhone ? [toWorkPhone(change.workPhone)] : [];
    const replaced = others.find(isWorkPhone);
    request.phoneNumbers = [...work, ...others.filter((phone) => phone !== replaced)];
  }
  const whole = { ...request, ...toFields(change) };
  return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined));
}
