import { Hono } from 'hono';
import * as v from 'valibot';
import { ContactFilter, type ContactList, pageSize } from '../../contract/contact-list';
import { paths } from '../../contract/paths';
import { problem, problemOf } from '../problem';
import type { RequestEnv } from '../request';
import type { Contacts } from '../webex/contacts/client';
import { singles } from './edge';

const start = v.pipe(v.string(), v.regex(/^\d{1,7}$/), v.transform(Number));
const ListQuery = v.strictObject({ ...ContactFilter.entries, start: v.optional(start, '0') });

/** The contacts of the user's own organisation page by page, as Webex shows them to the user. */
export function contactListRoutes(contacts: Contacts) {
  return new Hono<RequestEnv>().get(paths.contacts, async (c) => {
    const query = v.safeParse(ListQuery, singles(c.req.queries()));
    if (!query.success) return problem(c, 'invalid_request');
    const { q: keyword = '', source, group, start } = query.output;
    const { caller, orgId } = c.var;
    const groupIds = group ? [group] : undefined;
    const wanted = { orgId, keyword, source, groupIds, limit: pageSize };
    const page = await contacts.search(caller, wanted, start || undefined);
    if (!page.ok) return problemOf(c, page.failure);
    const { items, isComplete, total } = page.value;
    const list: ContactList = {
      contacts: items,
      start,
      hasMore: !isComplete,
      ...(total !== undefined && { total }),
    };
    return c.json(list);
  });
}
