import type { ContactDraft } from '../../contract/contact-drafts';
import type { Contact } from '../../contract/contacts';
import { fold } from '../../contract/fold';
import { type Likeness, toAddressKey, toNumberKey } from '../../contract/likeness';
import { shareChannel } from '../directory/differing';
import { type ContactRequest, toCreateRequest } from '../webex/contacts/request';
import type { Line } from './lines';

/** The name that a contact made from a draft is shown by (`webex/contacts/translate.ts`). */
export function nameOf(draft: ContactDraft): string {
  const { displayName, firstName, lastName, company, emails, phones, sipAddresses } = draft;
  const fullName = [firstName, lastName].filter(Boolean).join(' ');
  const channel = emails?.[0] ?? phones?.[0] ?? sipAddresses?.[0];
  return displayName || fullName || company || channel?.value || '';
}

export const likenessOf = (draft: ContactDraft): Likeness => ({
  name: nameOf(draft),
  emails: draft.emails ?? [],
  phones: draft.phones ?? [],
  sipAddresses: draft.sipAddresses ?? [],
});

/** Every e-mail, number and SIP address, each the same however it is written. */
export const channelsOf = ({ emails, phones, sipAddresses }: Omit<Likeness, 'name'>): string[] => [
  ...[...emails, ...sipAddresses].map(({ value }) => toAddressKey(value)),
  ...phones.map(({ value }) => toNumberKey(value)),
];

/** Keys under which a line and a contact of the same name meet, for each channel that they share. */
export const namedChannelsOf = ({ name, ...channels }: Likeness): string[] =>
  channelsOf(channels).map((key) => `${fold(name)} ${key}`);

export const hasNameOf = (draft: ContactDraft, { name }: Contact): boolean =>
  fold(name) === fold(nameOf(draft));

export const sharesChannel = (draft: ContactDraft, contact: Contact): boolean =>
  shareChannel(draft.emails, contact.emails) ||
  shareChannel(draft.phones, contact.phones) ||
  shareChannel(draft.sipAddresses, contact.sipAddresses);

/** What Webex may be asked for to find a contact made from this; empty where it can find none. */
export const keywordOf = (draft: ContactDraft): string =>
  draft.emails?.[0]?.value ?? draft.displayName ?? draft.lastName ?? draft.firstName ?? '';

/** What of a draft the bulk operation writes: it knows no groups. */
export const toBulkDraft = ({ groupIds, ...draft }: ContactDraft): ContactDraft => draft;

/** A line as one item of a bulk request. */
export function toItem({ draft, row: { match } }: Line, isUpdate: boolean): ContactRequest {
  const request = toCreateRequest(toBulkDraft(draft));
  if (!isUpdate || !match) return request;
  return { ...request, contactId: match.id, source: match.source === 'other' ? 'CH' : match.source };
}
