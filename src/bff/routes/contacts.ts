import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { ChangeContact, ContactDraft, DeleteContacts } from '../../contract/contact-drafts';
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
    const body = await bodyOf(c, DeleteContacts);
    if (!body) return problem(c, 'invalid_request');
    const removed = await contacts.removeMany(c.var.caller, c.var.orgId, body.ids);
    return removed.ok ? c.body(null, 204) : problemOf(c, removed.failure);
  });

  routes.post(paths.contacts, async (c) => {
    const draft = await bodyOf(c, ContactDraft);
    if (!draft) return problem(c, 'invalid_request');
    const created = await editor.create(c.var, draft);
    return created.ok ? c.json(toAnswer(created.value), 201) : problemOf(c, created.failure);
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
    const removed = await editor.remove(c.var, id.output);
    return removed.ok ? c.body(null, 204) : problemOf(c, removed.failure);
  });

  return routes;
}
