import { type Contact, contactSchema } from '../../contact';
import type { Persona } from '../../personas';
import { type Fields, readText, readTexts } from '../fields';
import { Refusal } from '../refusal';
import { readAddress } from './address';
import { mergeNumbers, pointLists, readPoints } from './points';
import { readSource } from './source';

type Draft = { -readonly [Name in keyof Contact]: Contact[Name] };

const textNames = ['displayName', 'firstName', 'lastName', 'companyName', 'title', 'avatarURL'] as const;
const methods: readonly string[] = ['SIPADDRESS', 'EMAIL', 'PHONE', 'IMS'];
const mostNumbers = 5;

/** What one way of writing a contact does differently from the others. */
export interface Manner {
  /** Numbers are merged one by one; otherwise the list that was sent is the new list. */
  readonly mergesNumbers?: boolean;
  /** Bulk requests know no groups (openapi `BulkCreate`); like every field not described, they are ignored. */
  readonly knowsGroups?: boolean;
}

/** Throws a 400 Refusal unless a body names the one schema there is. */
export function checkSchema(body: Fields): void {
  if (readText(body, 'schemas') !== contactSchema)
    throw new Refusal(400, `'schemas' is required and must be ${contactSchema}.`);
}

function setAddress(draft: Draft, text: string | undefined): void {
  if (text === undefined) return;
  delete draft.address;
  delete draft.addressInfo;
  if (text !== '') Object.assign(draft, readAddress(text));
}

function setMethod(draft: Draft, text: string | undefined): void {
  const method = text?.toUpperCase();
  if (method === undefined) return;
  if (!methods.includes(method))
    throw new Refusal(400, `'primaryContactMethod' must be one of ${methods.join(', ')}.`);
  draft.primaryContactMethod = method;
}

function setPoints(draft: Draft, body: Fields, { mergesNumbers }: Manner): void {
  for (const name of pointLists) {
    const sent = readPoints(body, name);
    if (!sent) continue;
    draft[name] =
      mergesNumbers && name === 'phoneNumbers'
        ? mergeNumbers(draft.phoneNumbers ?? [], sent)
        : sent.map(({ point }) => point);
    if (draft[name]?.length === 0) delete draft[name];
  }
}

function checkWhole({ source, emails, phoneNumbers, sipAddresses, displayName }: Contact): void {
  if (source === 'CH' && !emails?.length && !phoneNumbers?.length && !sipAddresses?.length)
    throw new Refusal(400, 'A contact of source CH needs an e-mail address, phone number or SIP address.');
  if (source !== 'CH' && !displayName)
    throw new Refusal(400, `A contact of source ${source} needs a displayName.`);
  if (phoneNumbers && phoneNumbers.length > mostNumbers)
    throw new Refusal(400, `A contact has ${mostNumbers} phone numbers at most.`);
}

/**
 * Gives a contact with what a body says of it; fields that were not sent stay. Everything not described for
 * requests is ignored: `contactId`, `orgId`, `meta`, `addressInfo`. An empty text takes a field away; Webex
 * says nothing of that, but has no other way. Throws a 400 or 403 Refusal.
 */
export function drafted(contact: Contact, body: Fields, caller: Persona, manner: Manner): Contact {
  const draft: Draft = { ...contact, source: readSource(body, caller) };
  for (const name of textNames) {
    const text = readText(body, name);
    if (text === '') delete draft[name];
    else if (text !== undefined) draft[name] = text;
  }
  setAddress(draft, readText(body, 'address'));
  setMethod(draft, readText(body, 'primaryContactMethod'));
  setPoints(draft, body, manner);
  const groupIds = manner.knowsGroups ? readTexts(body, 'groupIds') : undefined;
  if (groupIds?.length === 0) delete draft.groupIds;
  else if (groupIds) draft.groupIds = groupIds;
  checkWhole(draft);
  return draft;
}
