import type { ContactChange, ContactDraft } from '../../contract/contact-drafts';
import type { Contact } from '../../contract/contacts';
import type { ContactId } from '../../contract/ids';
import type { Contacts } from '../webex/contacts/client';
import { toCreateRequest, toUpdateRequest } from '../webex/contacts/request';
import type { Answer } from '../webex/failure';
import type { OrgId } from '../webex/ids';
import type { Caller } from '../webex/webex';
import { deleteContacts } from './deleting';
import { differingIn, shareChannel } from './differing';
import { forWrite, isSince, mayHaveCreated, type Outcome, removed, type Saved, warningsOf } from './outcome';

/** On whose behalf a write is done, and where. */
export interface ContactDesk {
  caller: Caller;
  orgId: OrgId;
  /** Epoch milliseconds of an earlier try of the same write of which nobody knows what became. */
  since?: number | undefined;
}

/** Writes to one contact that survive a lost answer and notice a lost update. */
export interface ContactEditor {
  create(desk: ContactDesk, draft: ContactDraft): Promise<Answer<Saved<Contact>>>;
  /** Changes only what differs. `basedOn` is the `lastModified` of the contact the change was made to. */
  update(desk: ContactDesk, id: ContactId, change: ContactChange, basedOn: string): Promise<Outcome<Contact>>;
  remove(desk: ContactDesk, id: ContactId): Promise<Answer<void>>;
  /** As `deleteContacts` (`deleting.ts`). */
  removeMany(desk: ContactDesk, ids: readonly ContactId[]): ReturnType<typeof deleteContacts>;
}

const nameOf = ({ displayName, firstName, lastName }: ContactDraft) =>
  displayName ?? ([firstName, lastName].filter(Boolean).join(' ') || undefined);

/** Whether a contact is the one a draft describes: of the same name, with a channel in common, made since. */
function isMadeFrom(contact: Contact, draft: ContactDraft, since: number): boolean {
  const { emails, phones, sipAddresses } = draft;
  const name = nameOf(draft);
  return (
    isSince(contact.created, since) &&
    (name === undefined || contact.name === name) &&
    (shareChannel(emails, contact.emails) ||
      shareChannel(phones, contact.phones) ||
      shareChannel(sipAddresses, contact.sipAddresses))
  );
}

export function createContactEditor(contacts: Contacts, now: () => number): ContactEditor {
  const saved = (wanted: object, record: Contact, warnings: string[] = []): Answer<Saved<Contact>> => ({
    ok: true,
    value: { record, differing: differingIn(wanted, record), warnings },
  });

  /** The contact that a create of unknown fate has made after all; when there are several, nobody can tell. */
  async function findCreated(
    { caller, orgId }: ContactDesk,
    draft: ContactDraft,
    since: number,
  ): Promise<Answer<Contact | undefined>> {
    // Webex searches by name and e-mail only; what has neither is among all the contacts.
    const keyword = draft.emails?.[0]?.value ?? nameOf(draft) ?? '';
    const found = await contacts.search(caller, { orgId, keyword, limit: 1000 });
    if (!found.ok) return found;
    const made = found.value.items.filter((contact) => isMadeFrom(contact, draft, since));
    return { ok: true, value: made.length === 1 ? made[0] : undefined };
  }

  return {
    async create(desk, draft) {
      const startedAt = desk.since ?? now();
      if (desk.since !== undefined) {
        // As long as nobody can tell, making it again might make it twice.
        const earlier = await findCreated(desk, draft, startedAt);
        if (!earlier.ok) return earlier;
        if (earlier.value) return saved(draft, earlier.value);
      }
      const created = await contacts.create(forWrite(desk.caller), desk.orgId, toCreateRequest(draft));
      if (created.ok) return saved(draft, created.value);
      if (!mayHaveCreated(created.failure)) return created;
      const found = await findCreated(desk, draft, startedAt);
      return found.ok && found.value ? saved(draft, found.value, warningsOf(created.failure)) : created;
    },

    async update({ caller, orgId }, id, change, basedOn) {
      const before = await contacts.get(caller, orgId, id);
      if (!before.ok) return before;
      const current = before.value;
      const names = differingIn(change, current);
      if (names.length === 0) return saved({}, current);
      if (current.lastModified !== basedOn) return { ok: false, failure: { kind: 'changed_since', current } };
      const wanted: ContactChange = Object.fromEntries(
        Object.entries(change).filter(([name]) => names.includes(name)),
      );
      const updated = await contacts.update(forWrite(caller), orgId, id, toUpdateRequest(wanted, current));
      const after = await contacts.get(caller, orgId, id);
      if (updated.ok) return saved(wanted, after.ok ? after.value : updated.value);
      // An error may have come after the change was made, whole or in part; a read tells how far it got.
      const isTouched = after.ok && differingIn(wanted, after.value).length < names.length;
      return isTouched ? saved(wanted, after.value, warningsOf(updated.failure)) : updated;
    },

    remove: ({ caller, orgId, since }, id) =>
      removed(contacts.remove(forWrite(caller), orgId, id), () => contacts.get(caller, orgId, id), since),

    removeMany: (desk, ids) => deleteContacts(contacts, desk, ids),
  };
}
