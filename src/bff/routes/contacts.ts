import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { ChangeContact, ContactDraft, DeleteContacts } from '../../contract/contact-drafts';
import type { DeletedContacts } from '../../contract/contact-list';
import type { Contact } from '../../contract/contacts';
import { ContactId } from '../../contract/ids';
import { paths } from '../../contract/paths';
import type { ContactEditor } from '../directory/contacts';
import type { Saved } from '../directory/outcome';
import { problem, problemOf } from '../problem';
import type { RequestEnv } from '../request';
import type { Contacts } from '../webex/contacts/client';
import type { Pictures } from '../webex/pictures';
import { bodyOf } from './body';

export interface ContactDeps {
  contacts: Contacts;
  /** Compares contacts as they stand at Webex, their pictures included. */
  editor: ContactEditor;
  /** Which of these pictures pages may load. */
  pictures: Pictures;
}

const idIn = (c: Context<RequestEnv>) => v.safeParse(ContactId, c.req.param('id'));

/** Contacts of the user's own organisation. Who may write them, Webex decides for the user's own token. */
export function contactRoutes({ contacts, editor, pictures }: ContactDeps) {
  const routes = new Hono<RequestEnv>();

  const showable = (contact: Contact): Contact => ({ ...contact, avatarUrl: pictures(contact.avatarUrl) });
  const toAnswer = ({ record, ...saved }: Saved<Contact>) => ({ ...saved, record: showable(record) });

  routes.post(paths.deleteContacts, async (c) => {
    c.set('write', { action: 'delete_contacts', ids: [] });
    const body = await bodyOf(c, DeleteContacts);
    if (!body) return problem(c, 'invalid_request');
    const { ids } = body;
    c.set('write', { action: 'delete_contacts', ids });
    const deleted = await editor.removeMany(c.var, ids);
    if (!deleted.ok) return problemOf(c, deleted.failure);
    const kept = deleted.value.flatMap(({ id, state }) => (state === 'kept' ? [id] : []));
    c.set('write', { action: 'delete_contacts', ids, kept });
    return c.json<DeletedContacts>({ results: deleted.value });
  });

  routes.post(paths.contacts, async (c) => {
    c.set('write', { action: 'create_contact', ids: [] });
    const draft = await bodyOf(c, ContactDraft);
    if (!draft) return problem(c, 'invalid_request');
    const created = await editor.create(c.var, draft);
    if (!created.ok) return problemOf(c, created.failure);
    c.set('write', { action: 'create_contact', ids: [created.value.record.id] });
    return c.json(toAnswer(created.value), 201);
  });

  routes.get(paths.contact(':id'), async (c) => {
    const id = idIn(c);
    if (!id.success) return problem(c, 'not_found');
    const contact = await contacts.get(c.var.caller, c.var.orgId, id.output);
    return contact.ok ? c.json(contact.value) : problemOf(c, contact.failure);
  });

  routes.patch(paths.contact(':id'), async (c) => {
    const id = idIn(c);
    if (!id.success) return problem(c, 'not_found');
    c.set('write', { action: 'update_contact', ids: [id.output] });
    const body = await bodyOf(c, ChangeContact);
    if (!body) return problem(c, 'invalid_request');
    const updated = await editor.update(c.var, id.output, body.change, body.basedOn);
    if (updated.ok) return c.json(toAnswer(updated.value));
    const { failure } = updated;
    if (failure.kind !== 'changed_since') return problemOf(c, failure);
    return problemOf(c, { ...failure, current: showable(failure.current) });
  });

  routes.delete(paths.contact(':id'), async (c) => {
    const id = idIn(c);
    if (!id.success) return problem(c, 'not_found');
    c.set('write', { action: 'delete_contact', ids: [id.output] });
    const removed = await editor.remove(c.var, id.output);
    return removed.ok ? c.body(null, 204) : problemOf(c, removed.failure);
  });

  return routes;
}
