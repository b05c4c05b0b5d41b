import type { Contact } from '../../../contract/contacts';
import type { ContactId } from '../../../contract/ids';
import type { OrgId } from '../ids';
import { type Reading, read } from '../read';
import type { Transport } from '../transport';
import type { Caller, Page } from '../webex';
import { toContact } from './translate';
import { wireContact, wireContactPage } from './wire';

export interface ContactSearch {
  orgId: OrgId;
  /** Matched by Webex against display name, first name, last name and e-mail. */
  keyword: string;
  limit: number;
}

/** Organization Contacts, read side (developer.webex.com/docs/api/v1/organization-contacts). */
export interface Contacts {
  search(caller: Caller, search: ContactSearch): Reading<Page<Contact>>;
  get(caller: Caller, orgId: OrgId, contactId: ContactId): Reading<Contact>;
}

export function createContacts(transport: Transport): Contacts {
  return {
    search: (caller, { orgId, keyword, limit }) =>
      read(
        transport.send({
          ...caller,
          template: '/contacts/organizations/{orgId}/contacts/search',
          ids: { orgId },
          query: { keyword, limit },
        }),
        wireContactPage,
        ({ result: { items, sent }, total }) => ({
          items: items.map(toContact),
          isComplete: total === undefined ? sent < limit : sent >= total,
        }),
      ),
    get: (caller, orgId, contactId) =>
      read(
        transport.send({
          ...caller,
          template: '/contacts/organizations/{orgId}/contacts/{contactId}',
          ids: { orgId, contactId },
        }),
        wireContact,
        toContact,
      ),
  };
}
