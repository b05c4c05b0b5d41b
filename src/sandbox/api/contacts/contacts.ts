import { type Context, Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Contact } from '../../contact';
import { isUuid } from '../../ids';
import { shelve } from '../../shelf';
import { readBody } from '../body';
import { authenticate } from '../caller';
import type { Cloud } from '../cloud';
import { commit } from '../commit';
import type { ApiEnv } from '../env';
import { refuseMethod } from '../method';
import { Refusal } from '../refusal';
import { contactReadScopes, contactWriteScopes, requireAdmin, requireScope } from '../rights';
import { bulkRoutes } from './bulk';
import { checkSchema } from './draft';
import { searchContacts } from './search';
import { findContact } from './visibility';
import { created, updated } from './write';

const base = '/contacts/organizations/:orgId/contacts';

const checkOrg = createMiddleware<ApiEnv>(async (c, next) => {
  const orgId = c.req.param('orgId') ?? '';
  // This API wants the plain UUID, not the REST id that People shows.
  if (!isUuid(orgId)) throw new Refusal(400, 'The organization id must be a UUID.');
  // Whether Webex says 403 or 404 here is not published. 403 is our choice: the token is for another org,
  // whether or not the one in the path exists.
  if (orgId.toLowerCase() !== c.get('caller').org.id)
    throw new Refusal(403, 'The access token is not for this organization.');
  await next();
});

/** Gives the Organization Contacts API, below `/v1`. */
export function contactRoutes(cloud: Cloud): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  const mayWrite = requireAdmin(contactWriteScopes);
  const show = (contact: Contact): Contact =>
    contact.avatarURL?.startsWith('/')
      ? { ...contact, avatarURL: cloud.origin + contact.avatarURL }
      : contact;
  const find = (c: Context<ApiEnv>): Contact => {
    const contact = findContact(cloud, c.get('caller'), c.req.param('contactId') ?? '');
    if (!contact) throw new Refusal(404, 'The contact could not be found.');
    return contact;
  };
  const keep = (c: Context<ApiEnv>, contact: Contact) =>
    cloud.orgOf(c.get('caller')).contacts.set(contact.contactId, shelve(contact));

  app.use('/contacts/*', authenticate(cloud), requireScope(contactReadScopes));
  app.use(`${base}/*`, checkOrg);

  app.get(`${base}/search`, (c) => {
    const { result, ...page } = searchContacts(c, cloud);
    return c.json({ result: result.map(show), ...page });
  });
  app.all(`${base}/search`, refuseMethod('GET'));

  app.route(`${base}/bulk`, bulkRoutes(cloud, show));

  app.post(base, mayWrite, async (c) => {
    const body = await readBody(c);
    checkSchema(body);
    const contact = created(body, { cloud, caller: c.get('caller'), manner: { knowsGroups: true } });
    keep(c, contact);
    return c.json(show(contact), 201);
  });
  app.all(base, refuseMethod('POST'));

  app.get(`${base}/:contactId`, (c) => c.json(show(find(c))));

  app.patch(`${base}/:contactId`, mayWrite, async (c) => {
    const body = await readBody(c);
    checkSchema(body);
    const before = find(c);
    const manner = { mergesNumbers: true, knowsGroups: true };
    const after = updated(before, body, { cloud, caller: c.get('caller'), manner });
    const contact = commit(c.env.fault, { before, after, stamp: 'meta' }, (kept) => keep(c, kept));
    return c.json(show(contact));
  });

  app.delete(`${base}/:contactId`, mayWrite, (c) => {
    cloud.orgOf(c.get('caller')).contacts.delete(find(c).contactId);
    return c.body(null, 204);
  });
  app.all(`${base}/:contactId`, refuseMethod('GET, PATCH, DELETE'));
  return app;
}
