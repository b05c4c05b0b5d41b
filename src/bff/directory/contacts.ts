import type { ContactChange, ContactDraft } from '../../contract/contact-drafts';
import type { Contact } from '../../contract/contacts';
import type { ContactId } from '../../contract/ids';
import type { Contacts } from '../webex/contacts/client';
import { toCreateRequest, toUpdateRequest } from '../webex/contacts/request';
import type { Answer } from '../webex/failure';
import type { OrgId } from '../webex/ids';
import type { Caller } from '../webex/webex';
import { differingIn, isUncertain, type Outcome, type Saved, warningsOf } from './outcome';

/** Writes to one contact that survive a lost answer and notice a lost update. */
export interface ContactEditor {
  create(caller: Caller, orgId: OrgId, draft: ContactDraft): Promise<Answer<Saved<Contact>>>;
  /** Changes only what differs. `basedOn` is the `lastModified` of the contact the change was made to. */
  update(
    caller: Caller,
    orgId: OrgId,
    id: ContactId,
    change: ContactChange,
    basedOn?: string,
  ): Promise<Outcome<Contact>>;
  remove(caller: Caller, orgId: OrgId, id: ContactId): Promise<Answer<void>>;
}

/** The contact in the words of a change, so that wanted and got can be compared field by field. */
const asChange = (contact: Contact) => ({ ...contact, displayName: contact.name });

/** Clocks of Webex and of this machine may be this far apart, in milliseconds. */
const skew = 60_000;

export function createContactEditor(contacts: Contacts, now: () => number): ContactEditor {
  const saved = (wanted: object, record: Contact, warnings: string[] = []): Answer<Saved<Contact>> => ({
    ok: true,
    value: { record, differing: differingIn(wanted, asChange(record)), warnings },
  });

  /** The contact that a create whose answer was lost has made after all: of our making, and only just. */
  async function findCreated(caller: Caller, orgId: OrgId, draft: ContactDraft, since: number) {
    const keyword = draft.emails?.[0]?.value ?? draft.displayName ?? draft.lastName ?? draft.firstName;
    if (!keyword) return undefined;
    const found = await contacts.search(caller, { orgId, keyword, limit: 100 });
    if (!found.ok) return undefined;
    return found.value.items.find(
      (contact) =>
        Date.parse(contact.lastModified ?? '') >= since - skew &&
        differingIn(draft, asChange(contact)).length === 0,
    );
  }

  return {
    async create(caller, orgId, draft) {
      const startedAt = now();
      const created = await contacts.create(caller, orgId, toCreateRequest(draft));
      if (created.ok) return saved(draft, created.value);
      if (!isUncertain(created.failure)) return created;
      const found = await findCreated({ grant: caller.grant }, orgId, draft, startedAt);
      return found ? saved(draft, found, warningsOf(created.failure)) : created;
    },

    async update(caller, orgId, id, change, basedOn) {
      const before = await contacts.get(caller, orgId, id);
      if (!before.ok) return before;
      const current = before.value;
      if (basedOn !== undefined && current.lastModified !== basedOn) {
        return { ok: false, failure: { kind: 'changed_since', current } };
      }
      const names = differingIn(change, asChange(current));
      if (names.length === 0) return saved({}, current);
      const wanted: ContactChange = Object.fromEntries(
        Object.entries(change).filter(([name]) => names.includes(name)),
      );
      const updated = await contacts.update(caller, orgId, id, toUpdateRequest(wanted, current));
      const after = await contacts.get({ grant: caller.grant }, orgId, id);
      if (updated.ok) return saved(wanted, after.ok ? after.value : updated.value);
      // An error may have come after the change was made, whole or in part; only a read can tell.
      const isMade = after.ok && differingIn(wanted, asChange(after.value)).length === 0;
      return isMade ? saved(wanted, after.value, warningsOf(updated.failure)) : updated;
    },

    async remove(caller, orgId, id) {
      const removed = await contacts.remove(caller, orgId, id);
      if (removed.ok || !isUncertain(removed.failure)) return removed;
      const after = await contacts.get({ grant: caller.grant }, orgId, id);
      return !after.ok && after.failure.kind === 'not_found' ? { ok: true, value: undefined } : removed;
    },
  };
}
