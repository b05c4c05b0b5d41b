import type { PersonId } from '../../contract/ids';
import type { Person } from '../../contract/people';
import type { PersonChange, PersonDraft } from '../../contract/person-drafts';
import type { Answer } from '../webex/failure';
import type { People, WholePerson } from '../webex/people/client';
import { toCreateRequest, toReplaceRequest } from '../webex/people/request';
import type { Caller } from '../webex/webex';
import { toPersonRecord } from './administered';
import { differingIn } from './differing';
import { forWrite, isSince, mayHaveCreated, type Outcome, removed, type Saved, warningsOf } from './outcome';

/** On whose behalf a write is done. */
export interface PersonDesk {
  caller: Caller;
  /** Epoch milliseconds of an earlier try of the same write of which nobody knows what became. */
  since?: number | undefined;
}

/** What became of a delete. */
export type Removal = Answer<void> | { ok: false; failure: { kind: 'own_record' } };

/** Writes to one person that lose no field and survive a lost answer. */
export interface PersonEditor {
  create(desk: PersonDesk, draft: PersonDraft): Promise<Answer<Saved<Person>>>;
  /** Reads the whole record, puts it back changed, and reads it again. */
  update(desk: PersonDesk, id: PersonId, change: PersonChange, basedOn?: string): Promise<Outcome<Person>>;
  /** Nobody removes themselves: whom the token belongs to is asked of Webex first. */
  remove(desk: PersonDesk, id: PersonId): Promise<Removal>;
}

/** The person in the words of a change, so that wanted and got can be compared field by field. */
function asChange(whole: WholePerson) {
  const { person, ...administered } = toPersonRecord(whole);
  const { phones: _, manager, ...same } = person;
  return { ...same, ...administered, manager: manager?.name, managerId: manager?.id };
}

export function createPersonEditor(people: People, now: () => number): PersonEditor {
  const saved = (wanted: object, whole: WholePerson, warnings: string[] = []): Answer<Saved<Person>> => ({
    ok: true,
    value: { record: whole.person, differing: differingIn(wanted, asChange(whole)), warnings },
  });

  /** The person that a create of unknown fate has made after all. */
  async function findCreated(
    { caller }: PersonDesk,
    draft: PersonDraft,
    since: number,
  ): Promise<Answer<WholePerson | undefined>> {
    const [email = ''] = draft.emails;
    const found = await people.search(caller, { email, max: 1 });
    if (!found.ok) return found;
    const [person] = found.value.items;
    if (!person) return { ok: true, value: undefined };
    const whole = await people.getWhole(caller, person.id);
    if (!whole.ok || isSince(whole.value.record.created, since)) return whole;
    return { ok: true, value: undefined };
  }

  return {
    async create(desk, draft) {
      const startedAt = desk.since ?? now();
      if (desk.since !== undefined) {
        // As long as nobody can tell, making them again might make them twice.
        const earlier = await findCreated(desk, draft, startedAt);
        if (!earlier.ok) return earlier;
        if (earlier.value) return saved(draft, earlier.value);
      }
      const created = await people.create(forWrite(desk.caller), toCreateRequest(draft));
      if (created.ok) {
        const whole = await people.getWhole(desk.caller, created.value.id);
        if (whole.ok) return saved(draft, whole.value);
        return { ok: true, value: { record: created.value, differing: [], warnings: [] } };
      }
      if (!mayHaveCreated(created.failure)) return created;
      const found = await findCreated(desk, draft, startedAt);
      return found.ok && found.value ? saved(draft, found.value, warningsOf(created.failure)) : created;
    },

    async update({ caller }, id, change, basedOn) {
      const before = await people.getWhole(caller, id);
      if (!before.ok) return before;
      const { person, record } = before.value;
      const names = differingIn(change, asChange(before.value));
      if (names.length === 0) return saved({}, before.value);
      if (basedOn !== undefined && person.lastModified !== basedOn) {
        return { ok: false, failure: { kind: 'changed_since', current: person } };
      }
      const replaced = await people.replace(forWrite(caller), id, toReplaceRequest(record, change));
      const after = await people.getWhole(caller, id);
      if (!after.ok) return replaced.ok ? after : replaced;
      if (replaced.ok) return saved(change, after.value);
      // Webex documents that an error may come after values have changed; a read tells how far it got.
      const isTouched = differingIn(change, asChange(after.value)).length < names.length;
      return isTouched ? saved(change, after.value, warningsOf(replaced.failure)) : replaced;
    },

    async remove({ caller, since }, id) {
      const own = await people.isOwn(caller, id);
      if (!own.ok) return own;
      if (own.value) return { ok: false, failure: { kind: 'own_record' } };
      return removed(people.remove(forWrite(caller), id), () => people.get(caller, id), since);
    },
  };
}
