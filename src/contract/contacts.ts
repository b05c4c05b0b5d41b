import * as v from 'valibot';
import { Address, Email, Im, Phone, Sip } from './fields';
import { ContactId } from './ids';

/** Where Webex keeps the contact: typed in by admins, synchronised from BroadWorks, or a source yet unknown. */
export const contactSources = ['CH', 'Webex4Broadworks', 'other'] as const;

export const contactMethods = ['SIPADDRESS', 'EMAIL', 'PHONE', 'IMS'] as const;

/** A contact of the organisation, whole: answer of `GET /api/contacts/:id`. */
export const Contact = v.object({
  id: ContactId,
  /** The best name Webex gives: display name, first and last name, company, e-mail, number, SIP; else empty. */
  name: v.string(),
  /** As it stands at Webex; `name` when there is one. */
  displayName: v.optional(v.string()),
  firstName: v.optional(v.string()),
  lastName: v.optional(v.string()),
  company: v.optional(v.string()),
  title: v.optional(v.string()),
  address: v.optional(Address),
  emails: v.array(Email),
  phones: v.array(Phone),
  sipAddresses: v.array(Sip),
  ims: v.array(Im),
  preferredMethod: v.optional(v.picklist(contactMethods)),
  source: v.picklist(contactSources),
  groupIds: v.array(v.string()),
  avatarUrl: v.optional(v.string()),
  /** ISO 8601. */
  created: v.optional(v.string()),
  /** ISO 8601; names the state that a change is made to. */
  lastModified: v.optional(v.string()),
});
export type Contact = v.InferOutput<typeof Contact>;
