import * as v from 'valibot';
import { contactMethods } from './contacts';
import { emailTypes, imTypes, phoneTypes, StrictAddress, sipTypes } from './fields';
import { ContactId } from './ids';

const line = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(256));

const channelOf = <const Types extends readonly string[], Value extends v.GenericSchema<string>>(
  types: Types,
  value: Value,
) => v.strictObject({ type: v.picklist(types), value, isPrimary: v.optional(v.boolean(), false) });

const email = v.pipe(v.string(), v.trim(), v.email(), v.maxLength(254));

/** Webex knows no "other" for SIP and IM, and refuses it. */
const withoutOther = <Word extends string>(words: readonly Word[]) =>
  words.filter((word): word is Exclude<Word, 'other'> => word !== 'other');

/** Every field of a contact that an administrator may set; Control Hub allows five numbers. */
const fields = {
  displayName: line,
  firstName: line,
  lastName: line,
  company: line,
  title: line,
  address: StrictAddress,
  avatarUrl: v.pipe(v.string(), v.url(), v.startsWith('https://'), v.maxLength(2048)),
  preferredMethod: v.picklist(contactMethods),
  emails: v.pipe(v.array(channelOf(emailTypes, email)), v.maxLength(20)),
  phones: v.pipe(v.array(channelOf(phoneTypes, line)), v.maxLength(5)),
  sipAddresses: v.pipe(v.array(channelOf(withoutOther(sipTypes), line)), v.maxLength(20)),
  ims: v.pipe(v.array(channelOf(withoutOther(imTypes), line)), v.maxLength(20)),
  groupIds: v.pipe(v.array(v.pipe(v.string(), v.uuid())), v.maxLength(100)),
};

/** `POST /api/contacts`: a new contact; Webex wants at least one number, e-mail or SIP address. */
export const ContactDraft = v.pipe(
  v.partial(v.strictObject(fields)),
  v.check(
    ({ phones = [], emails = [], sipAddresses = [] }) =>
      phones.length + emails.length + sipAddresses.length > 0,
    'needs a number, an e-mail or a SIP address',
  ),
);
export type ContactDraft = v.InferOutput<typeof ContactDraft>;

/** The fields to change, each whole; `null` empties a field of one value. */
export const ContactChange = v.partial(
  v.strictObject({
    ...fields,
    company: v.nullable(fields.company),
    title: v.nullable(fields.title),
    address: v.nullable(fields.address),
    avatarUrl: v.nullable(fields.avatarUrl),
  }),
);
export type ContactChange = v.InferOutput<typeof ContactChange>;

/** `PATCH /api/contacts/:id`: changes to the contact as it stood at `lastModified`. */
export const ChangeContact = v.strictObject({
  change: ContactChange,
  /** `lastModified` of the contact that the change was made to; when Webex has a newer one, nothing is changed. */
  basedOn: v.string(),
});
export type ChangeContact = v.InferOutput<typeof ChangeContact>;

/** `POST /api/contacts/delete`. */
export const DeleteContacts = v.strictObject({
  ids: v.pipe(v.array(ContactId), v.minLength(1), v.maxLength(1000)),
});
