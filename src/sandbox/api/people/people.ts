import { type Context, Hono } from 'hono';
import { readId } from '../../ids';
import type { Person } from '../../person';
import { readBody } from '../body';
import { authenticate } from '../caller';
import type { Cloud } from '../cloud';
import { commit } from '../commit';
import type { ApiEnv } from '../env';
import { refuseMethod } from '../method';
import { cutPage } from '../page';
import { Refusal } from '../refusal';
import { peopleReadScopes, peopleWriteScopes, requireAdmin, requireScope } from '../rights';
import { toPerson } from './person';
import { readPeopleQuery } from './query';
import { created, replaced } from './write';

/** Gives the People API, below `/v1`. */
export function peopleRoutes(cloud: Cloud): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  const mayWrite = requireAdmin(peopleWriteScopes);
  const peopleOf = (c: Context<ApiEnv>) => cloud.orgOf(c.get('caller')).people;
  const find = (c: Context<ApiEnv>, uuid: string | undefined): Person => {
    const { people, machines } = cloud.orgOf(c.get('caller'));
    const person = people.get(uuid ?? '') ?? machines.get(uuid ?? '');
    // Foreign, unknown and unreadable ids look the same.
    if (!person) throw new Refusal(404, 'The person could not be found.');
    return person;
  };
  const findAsked = (c: Context<ApiEnv>) => find(c, readId('PEOPLE', c.req.param('personId') ?? ''));
  const asks = (c: Context<ApiEnv>, parameter: 'callingData' | 'minResponse') =>
    c.req.query(parameter) === 'true';
  const show = (c: Context<ApiEnv>, person: Person) => {
    const view = { presence: true, details: true, callingData: asks(c, 'callingData') };
    return toPerson(person, { caller: c.get('caller'), ...view }, cloud);
  };

  app.use('/people/*', authenticate(cloud), requireScope(peopleReadScopes));

  app.get('/people', (c) => {
    const caller = c.get('caller');
    const query = readPeopleQuery(c.req.query(), caller);
    const found = [...peopleOf(c).values()].filter(query.matches);
    // The way the caller came: `localhost` and `127.0.0.1` are two origins to whoever follows the link.
    const url = new URL(c.req.url);
    const { items, link } = cutPage(found, query.max, url, url.origin);
    const { callingData, excludeStatus, ids } = query;
    const view = { caller, callingData, presence: !excludeStatus && !ids, details: !ids };
    const known = new Set(found.map((person) => person.uuid));
    // Ids of another org are as unknown as ids of nobody.
    const notFoundIds = ids?.filter((id) => !known.has(readId('PEOPLE', id) ?? ''));
    if (link) c.header('Link', link);
    return c.json({
      items: items.map((person) => toPerson(person, view, cloud)),
      ...(notFoundIds && { notFoundIds }),
    });
  });

  app.post('/people', mayWrite, async (c) => {
    const person = created(await readBody(c), { cloud, caller: c.get('caller') });
    peopleOf(c).set(person.uuid, person);
    const whole = show(c, person);
    return c.json(asks(c, 'minResponse') ? { id: whole.id } : whole);
  });
  app.all('/people', refuseMethod('GET, POST'));

  app.get('/people/me', (c) => c.json(show(c, find(c, c.get('caller').person.uuid))));
  app.all('/people/me', refuseMethod('GET'));

  app.get('/people/:personId', (c) => c.json(show(c, findAsked(c))));

  app.put('/people/:personId', mayWrite, async (c) => {
    const body = await readBody(c);
    const before = findAsked(c);
    const after = replaced(before, body, { cloud, caller: c.get('caller') });
    const person = commit(c.env.fault, { before, after, stamp: 'lastModified' }, (kept) =>
      peopleOf(c).set(kept.uuid, kept),
    );
    // Of two described answers, 204 is the one without the details that a minimal one leaves out.
    return asks(c, 'minResponse') ? c.body(null, 204) : c.json(show(c, person));
  });

  app.delete('/people/:personId', mayWrite, (c) => {
    const { uuid } = findAsked(c);
    // Webex does not say; an org that lost its last admin by a slip could not be helped through this API.
    if (uuid === c.get('caller').person.uuid)
      throw new Refusal(403, 'Administrators cannot delete themselves.');
    peopleOf(c).delete(uuid);
    return c.body(null, 204);
  });
  app.all('/people/:personId', refuseMethod('GET, PUT, DELETE'));
  return app;
}
