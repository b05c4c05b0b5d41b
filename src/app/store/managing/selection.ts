import type { Contact } from '../../../contract/contacts';
import type { ContactId } from '../../../contract/ids';

/** Who was chosen: one by one, or all that match the filter but a few. */
export type Selection =
  | { kind: 'some'; contacts: ReadonlyMap<ContactId, string> }
  | { kind: 'all'; without: ReadonlySet<ContactId> };

export const nobody: Selection = { kind: 'some', contacts: new Map() };
export const everybody: Selection = { kind: 'all', without: new Set() };

export const isIn = (selection: Selection, id: ContactId): boolean =>
  selection.kind === 'some' ? selection.contacts.has(id) : !selection.without.has(id);

/** The same with one more, or one less. */
export function toggled(selection: Selection, { id, name }: Pick<Contact, 'id' | 'name'>): Selection {
  if (selection.kind === 'some') {
    const contacts = new Map(selection.contacts);
    if (!contacts.delete(id)) contacts.set(id, name);
    return { kind: 'some', contacts };
  }
  const without = new Set(selection.without);
  if (!without.delete(id)) without.add(id);
  return { kind: 'all', without };
}

/** How many are chosen; undefined while it is not known how many match. */
export function countOf(selection: Selection, total: number | undefined): number | undefined {
  if (selection.kind === 'some') return selection.contacts.size;
  return total === undefined ? undefined : Math.max(0, total - selection.without.size);
}
