import type { DeletedContacts } from '../../contract/contact-list';
import type { ContactId } from '../../contract/ids';
import type { Contacts } from '../webex/contacts/client';
import type { Answer } from '../webex/failure';
import type { OrgId } from '../webex/ids';
import type { Caller } from '../webex/webex';
import { isUncertain } from './outcome';

type Results = DeletedContacts['results'];
type State = Results[number]['state'];

/** So many are looked for one by one; more are looked for among all. */
const few = 10;
/** Contacts of an organisation up to which all are looked through, and of one page. */
const mostListed = 10_000;
const page = 1000;
/** Milliseconds for the look, after the time of the request itself. */
const lookingTime = 8000;

type Look = (id: ContactId) => State;
interface Desk {
  caller: Caller;
  orgId: OrgId;
}

async function lookOneByOne(contacts: Contacts, desk: Desk, ids: readonly ContactId[]): Promise<Look> {
  const states = new Map<ContactId, State>();
  for (const id of ids) {
    const found = await contacts.get(desk.caller, desk.orgId, id);
    if (found.ok) states.set(id, 'kept');
    else if (found.failure.kind === 'not_found') states.set(id, 'deleted');
  }
  return (id) => states.get(id) ?? 'unchecked';
}

async function lookAmongAll(contacts: Contacts, { caller, orgId }: Desk): Promise<Look> {
  const there = new Set<ContactId>();
  let isComplete = false;
  for (let start = 0; !isComplete && start < mostListed; start += page) {
    const found = await contacts.search(caller, { orgId, keyword: '', limit: page }, start || undefined);
    if (!found.ok || (found.value.total ?? 0) > mostListed) break;
    for (const { id } of found.value.items) there.add(id);
    isComplete = found.value.isComplete;
  }
  // Who has not been seen is gone only if all were.
  const unseen = isComplete ? 'deleted' : 'unchecked';
  return (id) => (there.has(id) ? 'kept' : unseen);
}

/**
 * Deletes contacts by the hundred. Webex's answer says nothing of each of them, and may get lost, so they are
 * looked for afterwards. A failure means that nobody knows what became of some, or that none was deleted.
 */
export async function deleteContacts(
  contacts: Contacts,
  { caller, orgId }: Desk,
  wanted: readonly ContactId[],
): Promise<Answer<Results>> {
  const ids = [...new Set(wanted)];
  const removed = await contacts.removeMany(caller, orgId, ids);
  if (!removed.ok && !isUncertain(removed.failure)) return removed;
  const endsAt = caller.endsAt === undefined ? undefined : caller.endsAt + lookingTime;
  const desk = { orgId, caller: { ...caller, endsAt } };
  const look =
    ids.length <= few ? await lookOneByOne(contacts, desk, ids) : await lookAmongAll(contacts, desk);
  const results = ids.map((id) => ({ id, state: look(id) }));
  const isKnown = removed.ok || results.every(({ state }) => state !== 'unchecked');
  return isKnown ? { ok: true, value: results } : removed;
}
