import { Hono } from 'hono';
import * as v from 'valibot';
import { ContactId } from '../../contract/ids';
import { paths } from '../../contract/paths';
import { problem, problemOf } from '../problem';
import type { RequestEnv } from '../request';
import type { Contacts } from '../webex/contacts/client';

/** One contact of the user's own organisation. */
export function contactRoutes(contacts: Contacts) {
  return new Hono<RequestEnv>().get(paths.contact(':id'), async (c) => {
    const id = v.safeParse(ContactId, c.req.param('id'));
    if (!id.success) return problem(c, 'not_found');
    const contact = await contacts.get(c.var.caller, c.var.orgId, id.output);
    return contact.ok ? c.json(contact.value) : problemOf(c, contact.failure);
  });
}
