import * as v from 'valibot';
import type { Contact } from '../../../contract/contacts';
import type { ContactId } from '../../../contract/ids';
import type { OrgId } from '../ids';
import { withFields } from '../named';
import { collect, type PageOf } from '../pages';
import type { Pictures } from '../pictures';
import { type Reading, read } from '../read';
import type { Call, Transport } from '../transport';
import type { Caller, Page } from '../webex';
import { type ContactRequest, contactSchema, fieldNames } from './request';
import { toContact } from './translate';
import {
  type WireContact,
  wireBulk,
  wireContact,
  wireContactPage,
  wireUnlimitedContact,
  wireUnlimitedPage,
} from './wire';

export interface ContactSearch {
  orgId: OrgId;
  /** Matched by Webex against display name, first name, last name and e-mail; empty finds everybody. */
  keyword: string;
  limit: number;
  source?: string | undefined;
  groupIds?: readonly string[] | undefined;
}

export interface ContactPage extends PageOf<Contact, number> {
  /** How many match in all, if Webex says; nobody is told through a token that many share. */
  total?: number | undefined;
}

/** What became of a bulk request. Slots that are `null` or unreadable are counted, so that every row is accounted for. */
export interface BulkAnswer {
  /** In the order of the request where Webex keeps it; `undefined` for a slot without a contact. */
  slots: (Contact | undefined)[];
  failed: {
    id?: string | undefined;
    /** An HTTP status or a word, as Webex pleases. */
    code?: string | undefined;
    /** HTTP status of this item alone. */
    status?: number | undefined;
    message?: string | undefined;
  }[];
}

/** Organization Contacts, whole (developer.webex.com/docs/api/v1/organization-contacts). */
export interface Contacts {
  /** One page, and where the next one starts. */
  search(caller: Caller, search: ContactSearch, start?: number): Reading<ContactPage>;
  /** All that match, page after page, each once. */
  list(caller: Caller, search: ContactSearch): Reading<Page<Contact>>;
  get(caller: Caller, orgId: OrgId, contactId: ContactId): Reading<Contact>;
  create(caller: Caller, orgId: OrgId, contact: ContactRequest): Reading<Contact>;
  /** Sent as it is: `directory/contacts.ts` is how a contact is changed with care. */
  update(caller: Caller, orgId: OrgId, contactId: ContactId, contact: ContactRequest): Reading<Contact>;
  remove(caller: Caller, orgId: OrgId, contactId: ContactId): Reading<void>;
  /** Creates contacts, or updates those that name a `contactId`. */
  saveMany(caller: Caller, orgId: OrgId, contacts: readonly ContactRequest[]): Reading<BulkAnswer>;
  removeMany(caller: Caller, orgId: OrgId, ids: readonly ContactId[]): Reading<void>;
}

const all = '/contacts/organizations/{orgId}/contacts';
const one = `${all}/{contactId}`;

export function createContacts(transport: Transport, pictures: Pictures): Contacts {
  const translate = (wire: WireContact) => toContact(wire, pictures);
  const contact = (call: Call) => read(transport.send(call), wireContact, translate);
  const written = async (call: Call) => withFields(await contact(call), fieldNames);
  const nothing = (call: Call) => read(transport.send(call), v.unknown(), () => undefined);

  const search = (caller: Caller, { orgId, groupIds, ...query }: ContactSearch, start?: number) =>
    read(
      transport.send({
        ...caller,
        template: `${all}/search`,
        ids: { orgId },
        query: { ...query, groupIds: groupIds?.join(','), start },
      }),
      // Webex shows contacts of a group to its members; of those who share a token nobody knows who is one.
      caller.grant.isShared ? wireUnlimitedPage : wireContactPage,
      ({ result: { items, sent }, total }) => ({
        items: items.map(translate),
        isComplete: total === undefined ? sent < query.limit : (start ?? 0) + sent >= total,
        // Hidden contacts are counted in it.
        total: caller.grant.isShared ? undefined : total,
        // Webex documents no parameter for the next page; its answers have a `start`, so that is tried.
        next: (start ?? 0) + sent,
      }),
    );

  return {
    search,
    list: (caller, wanted) => collect<Contact, number>((start) => search(caller, wanted, start), 'id'),
    async get(caller, orgId, contactId) {
      const call = { ...caller, template: one, ids: { orgId, contactId } };
      if (!caller.grant.isShared) return contact(call);
      const found = await read(transport.send(call), wireUnlimitedContact, translate);
      const isHidden = !found.ok && found.failure.kind === 'bad_payload';
      return isHidden ? { ok: false, failure: { kind: 'not_found' } } : found;
    },
    create: (caller, orgId, body) =>
      written({ ...caller, method: 'POST', template: all, ids: { orgId }, body }),
    update: (caller, orgId, contactId, body) =>
      written({ ...caller, method: 'PATCH', template: one, ids: { orgId, contactId }, body }),
    remove: (caller, orgId, contactId) =>
      nothing({ ...caller, method: 'DELETE', template: one, ids: { orgId, contactId } }),
    saveMany: (caller, orgId, contacts) =>
      read(
        transport.send({
          ...caller,
          method: 'POST',
          template: `${all}/bulk`,
          ids: { orgId },
          body: { schemas: contactSchema, contacts },
        }),
        wireBulk,
        ({ contacts: slots, failedContacts }) => ({
          slots: slots.map((slot) => (slot ? translate(slot) : undefined)),
          failed: failedContacts.map(({ id, errorCode, errorMessage, statusCode }) => ({
            id,
            status: statusCode,
            code: errorCode?.slice(0, 100),
            message: errorMessage?.slice(0, 300),
          })),
        }),
      ),
    removeMany: (caller, orgId, ids) =>
      nothing({
        ...caller,
        method: 'POST',
        template: `${all}/bulk/delete`,
        ids: { orgId },
        body: { schemas: contactSchema, objectIds: ids },
      }),
  };
}
