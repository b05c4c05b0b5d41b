import { foldEmail } from '../../../../contract/fold';
import type { PersonId } from '../../../../contract/ids';
import type { PersonChange, PersonDraft } from '../../../../contract/person-drafts';
import type { PersonRecord } from '../../../../contract/person-record';
import type { Task } from '../../state';
import type { ManagingDeps } from '../managing';
import { createForm } from './create-form';
import type { Form, FormKind } from './form';
import { hasField, type PersonValues, personFaultsOf, personFieldsOf, personValuesOf } from './person-values';
import { createRemoval, type Removal } from './removal';
import { wordsOf } from './values';

export type PersonTask = Task & { kind: 'person' | 'new_person' };

export interface PersonForm extends Form<PersonValues, PersonRecord> {
  removal: Removal;
  /** Whether a person who is kept so, or a new one, has a field. */
  hasField: typeof hasField;
  /** The ids of a text that has one on each line. */
  idsIn: typeof wordsOf;
  /** Whether it is the reader's own record, as far as the page can tell; the server decides. */
  isOwn(record: PersonRecord | undefined): boolean;
}

/** The form of one person, or of one who has no account yet. */
export function createPersonForm(deps: ManagingDeps, task: PersonTask): PersonForm {
  const { api, get } = deps;

  /** The record as a fresh read gives it: the answer of a save leaves out what only administrators see. */
  async function reread(id: PersonId, fallback: PersonRecord, signal: AbortSignal) {
    const read = await api.personRecord(id, signal);
    return read.ok ? read.value : fallback;
  }

  const kind: FormKind<PersonValues, PersonRecord> = {
    valuesOf: personValuesOf,
    fieldsOf: personFieldsOf,
    faultsOf: personFaultsOf,
    hasPlace: hasField,
    // Whoever gets an account may be told: nobody is to get one at an address that was put right since.
    finishes: (sent, now) =>
      JSON.stringify(personFieldsOf(sent).emails) === JSON.stringify(personFieldsOf(now).emails),
    read(signal, kept) {
      const id = kept?.person.id ?? (task.kind === 'person' ? task.id : undefined);
      return id && api.personRecord(id, signal);
    },
    async send(fields, kept, key, signal) {
      // They were checked by the schema of a change, field by field; a new person is the same without nulls.
      const change = fields as PersonChange;
      const basedOn = kept?.person.lastModified;
      const saved = kept
        ? await api.changePerson(kept.person.id, { change, ...(basedOn && { basedOn }) }, key)
        : await api.createPerson(change as PersonDraft, key);
      if (!saved.ok) return saved;
      const { record: person, ...rest } = saved.value;
      const now = await reread(person.id, { ...kept, person }, signal);
      return { ok: true, value: { ...rest, kept: now } };
    },
  };

  return {
    ...createForm(kind, deps),
    removal: createRemoval(deps),
    hasField,
    idsIn: wordsOf,
    isOwn(record) {
      const { session } = get();
      if (session.phase !== 'open' || !record) return false;
      const { user, account } = session.me;
      const own = [user.email, account?.email ?? ''].map(foldEmail);
      return record.person.emails.some((email) => own.includes(foldEmail(email)));
    },
  };
}
