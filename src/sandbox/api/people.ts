import { Hono } from 'hono';
import { readId } from '../ids';
import { authenticate, peopleReadScopes, requireScope } from './caller';
import type { Cloud } from './cloud';
import type { ApiEnv } from './env';
import { refuseMethod } from './method';
import { cutPage } from './page';
import { readPeopleQuery } from './people-query';
import { toPerson } from './person';
import { Refusal } from './refusal';

/** Gives the read side of the People API, below `/v1`. */
export function peopleRoutes(cloud: Cloud): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();

  app.use('/people/*', authenticate, requireScope(peopleReadScopes));

  app.get('/people', (c) => {
    const caller = c.get('caller');
    const query = readPeopleQuery(c.req.query(), caller);
    const found = cloud.orgOf(caller).people.filter(query.matches);
    const { items, link } = cutPage(found, query.max, new URL(c.req.url), cloud.origin);
    const view = { caller, presence: !query.excludeStatus && !query.ids, callingData: query.callingData };
    const known = new Set(found.map((person) => person.uuid));
    // Ids of another org are as unknown as ids of nobody.
    const notFoundIds = query.ids?.filter((id) => !known.has(readId('PEOPLE', id) ?? ''));
    if (link) c.header('Link', link);
    return c.json({
      items: items.map((person) => toPerson(person, view, cloud)),
      ...(notFoundIds && { notFoundIds }),
    });
  });

  app.get('/people/:personId', (c) => {
    const caller = c.get('caller');
    const asked = c.req.param('personId');
    const uuid = asked === 'me' ? caller.person.uuid : readId('PEOPLE', asked);
    const person = cloud.orgOf(caller).people.find((candidate) => candidate.uuid === uuid);
    // Foreign, unknown and unreadable ids look the same.
    if (!person) throw new Refusal(404, 'The person could not be found.');
    const callingData = c.req.query('callingData') === 'true';
    return c.json(toPerson(person, { caller, presence: true, callingData }, cloud));
  });

  app.all('/people', refuseMethod('GET'));
  app.all('/people/:personId', refuseMethod('GET'));
  return app;
}
