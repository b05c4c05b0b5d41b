import { createDates } from './dates';
import { uuidOf } from './ids';
import { createRandom } from './random';

/** Where a contact comes from: Control Hub (or this API), or a BroadWorks connector. */
export type ContactSource = 'CH' | 'Webex4Broadworks';

/** What every body about contacts, in either direction, names as its schema. */
export const contactSchema = 'urn:cisco:codev:identity:contact:core:1.0';

/**
 * One way to reach a contact. `type` is any text on purpose: Webex's own samples leave the enums of Webex's
 * own description. Nobody has to write one, so it may be missing.
 */
export interface ContactPoint {
  readonly type?: string;
  readonly value: string;
  readonly primary?: boolean;
}

/** A postal address; `state` is not described by Webex but known to its community's clients. */
export type AddressInfo = Readonly<
  Partial<Record<'city' | 'country' | 'street' | 'zipCode' | 'state', string>>
>;

/** The words of a contact that whoever writes it may choose. */
export interface ContactFields {
  readonly displayName?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly companyName?: string | null;
  readonly title?: string | null;
  /** A JSON text, or plain words; never an object. */
  readonly address?: string;
  readonly addressInfo?: AddressInfo;
  /** Path below the sandbox's origin, or a whole URL. */
  readonly avatarURL?: string | null;
  readonly primaryContactMethod?: string | null;
  readonly emails?: readonly ContactPoint[];
  readonly phoneNumbers?: readonly ContactPoint[];
  readonly sipAddresses?: readonly ContactPoint[] | null;
  readonly ims?: readonly ContactPoint[];
  readonly groupIds?: readonly string[];
  readonly isMigration?: boolean;
  readonly source?: ContactSource;
}

/** One contact in the words of the Organization Contacts API. */
export interface Contact extends ContactFields {
  readonly schemas: string;
  readonly meta: { readonly created: string; readonly lastModified: string };
  readonly contactId: string;
  readonly orgId: string;
  readonly source: ContactSource;
}

/** Completes the fields of a contact with its id, org and dates, all fixed by the key. */
export function createContact(orgId: string, key: string, fields: ContactFields): Contact {
  return {
    schemas: contactSchema,
    meta: createDates(createRandom(`${orgId}/dates/${key}`)),
    contactId: uuidOf(`${orgId}/contact/${key}`),
    orgId,
    ...fields,
    source: fields.source ?? 'CH',
  };
}
