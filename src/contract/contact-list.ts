import * as v from 'valibot';
import { Contact } from './contacts';
import { ContactId } from './ids';

/** Which contacts a list or an export is about; nothing given is all of them. */
export const ContactFilter = v.strictObject({
  /** Matched by Webex against names and e-mails. */
  q: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(128))),
  source: v.optional(v.picklist(['CH', 'Webex4Broadworks'])),
  /** UUID of a group of contacts. */
  group: v.optional(v.pipe(v.string(), v.uuid())),
});
export type ContactFilter = v.InferOutput<typeof ContactFilter>;

/** Contacts of one page of the list. */
export const pageSize = 100;

/** Answer of `GET /api/contacts?q=&source=&group=&start=`: up to 100 contacts from `start` on, in Webex's order. */
export const ContactList = v.object({
  contacts: v.array(Contact),
  start: v.number(),
  /** How many there are in all, if Webex says. */
  total: v.optional(v.number()),
  /** False after the last page. */
  hasMore: v.boolean(),
});
export type ContactList = v.InferOutput<typeof ContactList>;

/**
 * Answer of `POST /api/contacts/delete`, contact by contact: `deleted` as a fresh look shows, `kept` is there still,
 * `unchecked` Webex took the order, but there are too many contacts to look.
 */
export const DeletedContacts = v.object({
  results: v.array(v.object({ id: ContactId, state: v.picklist(['deleted', 'kept', 'unchecked']) })),
});
export type DeletedContacts = v.InferOutput<typeof DeletedContacts>;

export const exportFormats = ['csv', 'vcf'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** `POST /api/contacts/export`: the contacts that were chosen; `GET` with the filter gives all that match. */
export const ExportContacts = v.strictObject({
  format: v.picklist(exportFormats),
  ids: v.pipe(v.array(ContactId), v.minLength(1), v.maxLength(1000)),
});
