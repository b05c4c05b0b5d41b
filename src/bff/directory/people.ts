import type { PersonId } from '../../contract/ids';
import type { Person } from '../../contract/people';
import type { PersonChange, PersonDraft } from '../../contract/person-drafts';
import type { Answer } from '../webex/failure';
import type { People, WholePerson } from '../webex/people/client';
import { toCreateRequest, toReplaceRequest } from '../webex/people/request';
import type { Caller } from '../webex/webex';
import { differingIn, isUncertain, type Saved, warningsOf } from './outcome';

/** Writes to one person that lose no field and survive a lost answer. */
export interface PersonEditor {
  create(caller: Caller, draft: PersonDraft): Promise<Answer<Saved<Person>>>;
  /** Reads the whole record, puts it back changed, and reads it again. */
  update(caller: Caller, id: PersonId, change: PersonChange): Promise<Answer<Saved<Person>>>;
  remove(caller: Caller, id: PersonId): Promise<Answer<void>>;
}

/** The person in the words of a change, so that wanted and got can be compared field by field. */
function asChange({ person, record }: WholePerson) {
  const { phones, manager, ...same } = person;
  const find = (type: string) => phones.find((phone) => phone.type === type)?.value;
  return {
    ...same,
    displayName: person.name,
    manager: manager?.name,
    managerId: manager?.id,
    workPhone: find('work'),
    extension: record.extension ?? find('work_extension'),
    roles: record.roles,
    licenses: record.licenses,
    loginEnabled: String(record.loginEnabled) === 'true',
  };
}

/** Clocks of Webex and of this machine may be this far apart, in milliseconds. */
const skew = 60_000;

export function createPersonEditor(people: People, now: () => number): PersonEditor {
  const saved = (wanted: object, whole: WholePerson, warnings: string[] = []): Answer<Saved<Person>> => ({
    ok: true,
    value: { record: whole.person, differing: differingIn(wanted, asChange(whole)), warnings },
  });

  /** The person that a create has made although it failed: Webex documents 400 after creating, too. */
  async function findCreated(caller: Caller, draft: PersonDraft, since: number) {
    const [email = ''] = draft.emails;
    const found = await people.search(caller, { email, max: 1 });
    const id = found.ok ? found.value.items[0]?.id : undefined;
    const whole = id && (await people.getWhole(caller, id));
    if (!whole?.ok) return undefined;
    return Date.parse(String(whole.value.record.created)) >= since - skew ? whole.value : undefined;
  }

  return {
    async create(caller, draft) {
      const startedAt = now();
      const alone = { grant: caller.grant };
      const created = await people.create(caller, toCreateRequest(draft));
      if (created.ok) {
        const whole = await people.getWhole(alone, created.value.id);
        return whole.ok
          ? saved(draft, whole.value)
          : { ok: true, value: { record: created.value, differing: [], warnings: [] } };
      }
      if (!isUncertain(created.failure) && created.failure.kind !== 'invalid') return created;
      const found = await findCreated(alone, draft, startedAt);
      return found ? saved(draft, found, warningsOf(created.failure)) : created;
    },

    async update(caller, id, change) {
      const before = await people.getWhole(caller, id);
      if (!before.ok) return before;
      const names = differingIn(change, asChange(before.value));
      if (names.length === 0) return saved({}, before.value);
      const replaced = await people.replace(caller, id, toReplaceRequest(before.value.record, change));
      const after = await people.getWhole({ grant: caller.grant }, id);
      if (!after.ok) return replaced.ok ? after : replaced;
      if (replaced.ok) return saved(change, after.value);
      // Webex documents that an error may come after values have changed.
      const isMade = differingIn(change, asChange(after.value)).length === 0;
      return isMade ? saved(change, after.value, warningsOf(replaced.failure)) : replaced;
    },

    async remove(caller, id) {
      const removed = await people.remove(caller, id);
      if (removed.ok || !isUncertain(removed.failure)) return removed;
      const after = await people.get({ grant: caller.grant }, id);
      return !after.ok && after.failure.kind === 'not_found' ? { ok: true, value: undefined } : removed;
    },
  };
}
