import type { ContactChange, ContactDraft } from '../../../../contract/contact-drafts';
import type { Contact } from '../../../../contract/contacts';
import type { Task } from '../../state';
import type { ManagingDeps } from '../managing';
import {
  type ContactValues,
  contactFaultsOf,
  contactFieldsOf,
  contactValuesOf,
  seededValues,
} from './contact-values';
import { createForm } from './create-form';
import type { Form, FormKind } from './form';

export type ContactTask = Extract<Task, { kind: 'contact' | 'new_contact' }>;
export type ContactForm = Form<ContactValues, Contact>;

/** The form of one contact, or of one that does not exist yet. */
export function createContactForm(deps: ManagingDeps, task: ContactTask): ContactForm {
  const { api } = deps;
  const kind: FormKind<ContactValues, Contact> = {
    valuesOf: contactValuesOf,
    fieldsOf: contactFieldsOf,
    faultsOf: contactFaultsOf,
    hasPlace: (field) => field in contactValuesOf(undefined),
    // Nobody is told of a contact that is new.
    finishes: () => true,
    read(signal, kept) {
      const id = kept?.id ?? (task.kind === 'contact' ? task.id : undefined);
      return id && api.contact(id, signal);
    },
    async send(fields, kept, key) {
      // They were checked by the schema of a change, field by field; a new contact is the same without nulls.
      const change = fields as ContactChange;
      const saved = kept
        ? await api.changeContact(kept.id, { change, basedOn: kept.lastModified ?? '' }, key)
        : await api.createContact(change as ContactDraft, key);
      if (!saved.ok) return saved;
      const { record, ...rest } = saved.value;
      const hidesPicture = !!change.avatarUrl && !record.avatarUrl && !rest.differing.includes('avatarUrl');
      return { ok: true, value: { ...rest, kept: record, hidesPicture } };
    },
  };
  return createForm(kind, deps, task.kind === 'new_contact' ? seededValues(task.seed) : undefined);
}
