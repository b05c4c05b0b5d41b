import { type Context, Hono } from 'hono';
import type { Contact } from '../contact';
import { isUuid } from '../ids';
import { authenticate, contactReadScopes, requireScope } from './caller';
import type { Cloud } from './cloud';
import { readCount } from './count';
import type { ApiEnv } from './env';
import { refuseMethod } from './method';
import { Refusal } from './refusal';
import { asksFor, maySee } from './visibility';

const base = '/contacts/organizations/:orgId/contacts';

function checkOrg(c: Context<ApiEnv>): void {
  const orgId = c.req.param('orgId') ?? '';
  // This API wants the plain UUID, not the REST id that People shows (platform facts §4.3).
  if (!isUuid(orgId)) throw new Refusal(400, 'The organization id must be a UUID.');
  // Whether Webex says 403 or 404 here is not published. 403 is our choice: the token is for another org,
  // whether or not the one in the path exists.
  if (orgId.toLowerCase() !== c.get('caller').org.id)
    throw new Refusal(403, 'The access token is not for this organization.');
}

function readSource(text: string | undefined): string | undefined {
  if (text === undefined || text === '' || text === 'CH' || text === 'Webex4Broadworks')
    return text || undefined;
  throw new Refusal(400, "Parameter 'source' must be CH or Webex4Broadworks.");
}

/** Gives the read side of the Organization Contacts API, below `/v1`. */
export function contactRoutes(cloud: Cloud): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  const show = (contact: Contact): Contact =>
    contact.avatarURL?.startsWith('/')
      ? { ...contact, avatarURL: cloud.origin + contact.avatarURL }
      : contact;

  app.use('/contacts/*', authenticate, requireScope(contactReadScopes));

  app.get(`${base}/search`, (c) => {
    checkOrg(c);
    const caller = c.get('caller');
    const isAsked = asksFor(c.req.query('keyword') ?? '');
    const source = readSource(c.req.query('source'));
    const groups = (c.req.queries('groupIds') ?? []).flatMap((list) => list.split(',')).filter(Boolean);
    const limit = readCount('limit', c.req.query('limit'), { fallback: 100, least: 1, most: 1000 });
    // Undocumented, but the answer has a `start`; clients that page have nothing else to try (facts §6.2).
    const start = readCount('start', c.req.query('start'), { fallback: 0, least: 0, most: 1e9 });
    const found = cloud
      .orgOf(caller)
      .contacts.filter(
        (contact) =>
          maySee(caller, contact) &&
          (source === undefined || contact.source === source) &&
          (groups.length === 0 || groups.some((id) => contact.groupIds?.includes(id))) &&
          isAsked(contact),
      );
    return c.json({ result: found.slice(start, start + limit).map(show), start, limit, total: found.length });
  });

  app.get(`${base}/:contactId`, (c) => {
    checkOrg(c);
    const caller = c.get('caller');
    const id = c.req.param('contactId').toLowerCase();
    const contact = cloud.orgOf(caller).contacts.find(({ contactId }) => contactId === id);
    if (!contact || !maySee(caller, contact)) throw new Refusal(404, 'The contact could not be found.');
    return c.json(show(contact));
  });

  app.all(`${base}/search`, refuseMethod('GET'));
  app.all(`${base}/:contactId`, refuseMethod('GET'));
  return app;
}
