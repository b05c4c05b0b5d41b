import { describe, expect, it } from 'vitest';
import { cloud, openHouse } from './support/house';
import {
  canariesOf,
  dataRoutes,
  keptRoutes,
  type Route,
  routes,
  sessionRoutes,
  thingsOf,
} from './support/routes';

const names = [
  'orgId',
  'org',
  'organizationId',
  'organization',
  'organizationUuid',
  'tenant',
  'userId',
  'user',
  'personId',
  'contactId',
  'id',
  'groupIds',
  'source',
  'key',
  'owner',
  'as',
  'accessToken',
  'lane',
];

const withQuery = (path: string, name: string, value: string) =>
  `${path}${path.includes('?') ? '&' : '?'}${name}=${encodeURIComponent(value)}`;

/** A house with a member or admin of the first organisation, and what is to be had of both. */
async function between(persona = 'admin') {
  const house = await openHouse();
  const guest = await house.enter(persona);
  const own = await thingsOf(house, persona);
  const foreign = await thingsOf(house, 'other-org-member');
  const canaries = await canariesOf(house, 'other-org-member');
  house.connections.length = 0;
  return { house, guest, own, foreign, canaries };
}

type Scene = Awaited<ReturnType<typeof between>>;

function expectNothingForeign({ house, foreign, canaries }: Scene, answers: string[]) {
  const told = answers.join('\n');
  expect(canaries.length).toBeGreaterThan(80);
  expect(canaries.filter((canary) => told.includes(canary))).toEqual([]);
  const rest = Buffer.from(`ciscospark://us/ORGANIZATION/${foreign.orgId}`).toString('base64url');
  const asked = house.connections.map(({ url }) => decodeURIComponent(url.href));
  expect(asked.filter((href) => href.includes(foreign.orgId) || href.includes(rest))).toEqual([]);
}

describe('P03 T06: another organisation is out of reach', () => {
  it.each(routes.map((route): [string, Route] => [route.name, route]))(
    'P03 T06: by no parameter of any name: %s',
    async (_name, { method, path, body }) => {
      const scene = await between();
      const { guest, own, foreign, house } = scene;
      const restId = Buffer.from(`ciscospark://us/ORGANIZATION/${foreign.orgId}`).toString('base64url');
      const answers: string[] = [];
      for (const name of names) {
        for (const value of [foreign.orgId, restId, foreign.personId]) {
          const query = await guest.send(method, withQuery(path(own), name, value), body);
          expect([name, query.status]).toEqual([name, 400]);
          answers.push(await query.text());
        }
        const value = name.endsWith('s') ? [foreign.orgId] : foreign.orgId;
        // Groups are the one of them that an administrator may name in a contact.
        const isField = name === 'groupIds' && path(own) === '/api/contacts';
        if (body && !isField) {
          const told = await guest.send(method, path(own), { ...body, [name]: value });
          expect([name, told.status]).toEqual([name, 400]);
          answers.push(await told.text());
        }
      }
      // Whether they may export is asked of Webex first, by their token alone.
      const asked = house.connections.filter(({ url }) => url.pathname !== '/v1/people/me');
      expect(asked).toEqual([]);
      for (const name of names) {
        const headers = { [name]: foreign.orgId, [`x-${name}`]: foreign.orgId };
        answers.push(await (await guest.send(method, path(own), body, headers)).text());
        if (method === 'DELETE' && path(own).endsWith('session')) break;
      }
      expectNothingForeign(scene, answers);
    },
  );

  it.each(dataRoutes.filter(({ path }) => path({ orgId: '', personId: ':', contactId: ':' }).includes(':')))(
    'P03 T07: by no id: $name answers foreign and missing alike',
    async ({ method, path, body }) => {
      for (const persona of ['member', 'admin', 'group-member']) {
        const scene = await between(persona);
        const { guest, foreign, own, house } = scene;
        const missing = {
          ...own,
          contactId: '00000000-0000-4000-8000-000000000000',
          personId: Buffer.from('ciscospark://us/PEOPLE/00000000-0000-4000-8000-000000000000').toString(
            'base64url',
          ),
        };
        const answers = [];
        for (const things of [foreign, missing]) {
          const answer = await guest.send(method, path(things), body);
          const { requestId, ...problem } = await answer.json();
          expect(requestId).not.toBe('');
          answers.push({ problem, headers: [...answer.headers] });
          const isForAll = persona === 'admin' || !path(things).endsWith('/record');
          if (method === 'GET' && isForAll) expect(answer.status).toBe(404);
          expect(answer.status).toBeGreaterThanOrEqual(403);
        }
        expect(answers[0]).toEqual(answers[1]);
        const writes = house.connections.filter((one) => one.method !== 'GET' && one.method !== 'DELETE');
        expect(writes).toEqual([]);
        expectNothingForeign(
          scene,
          answers.map((answer) => JSON.stringify(answer)),
        );
      }
    },
  );

  it('P03 T07: a contact of a group is missing for whoever is not in it, by GET, HEAD, PATCH and DELETE', async () => {
    const { house, guest } = await between('member');
    const orgId = guest.persona.orgId;
    const search = `/v1/contacts/organizations/${orgId}/contacts/search?keyword=Fieldsecret&limit=10`;
    const { result } = await (await house.upstreamAs('group-member', search)).json();
    const hidden = result[0].contactId;
    const change = { change: { title: 'x' }, basedOn: 'x' };
    for (const [method, body] of [['GET'], ['HEAD'], ['PATCH', change], ['DELETE']] as const) {
      const [a, b] = await Promise.all(
        [hidden, '00000000-0000-4000-8000-000000000000'].map(async (id) => {
          const answer = await guest.send(method, `/api/contacts/${id}`, body);
          return [answer.status, (await answer.text()).replace(/"requestId":"[^"]+"/, '')];
        }),
      );
      expect(a).toEqual(b);
    }
    const found = await (await guest.send('GET', '/api/search?q=Fieldsecret')).text();
    expect(found).not.toContain('jonah.fieldsecret');
    const member = await house.enter('group-member');
    expect(await (await member.send('GET', '/api/search?q=Fieldsecret')).text()).toContain('Jonah');
  });

  it('P03 T06: not by the token of another organisation either: a renewal with it ends the session', async () => {
    const { house, guest } = await between('member');
    const other = house.personaOf('other-org-member').embeddedToken;
    const answer = await guest.send('POST', '/api/session/renew', { token: other });
    expect([answer.status, (await answer.json()).code]).toEqual([401, 'identity_changed']);
    expect((await guest.send('GET', '/api/me')).status).toBe(401);
  });

  it('P03 T06: and only its own grant is used for each user, whoever asks in between', async () => {
    const house = await openHouse();
    const ids = ['member', 'other-org-member', 'group-member', 'admin'];
    const guests = await Promise.all(ids.map((id) => house.enter(id)));
    for (let round = 0; round < 10; round += 1) {
      const answers = await Promise.all(
        guests.map(async ({ send }) => (await send('GET', '/api/search?q=a')).text()),
      );
      answers.forEach((answer, at) => {
        expect(answer.includes('borealis.example.org')).toBe(ids[at] === 'other-org-member');
        expect(answer.includes('acme.example.com')).toBe(ids[at] !== 'other-org-member');
      });
    }
  });
});

describe('P03 T27: routes of sessions, and of what is kept', () => {
  it.each([...keptRoutes, ...sessionRoutes])(
    'P03 T06: $name asks no API of Webex for data',
    async ({ method, path, body }) => {
      const { house, guest, own } = await between('member');
      await (await guest.send(method, path(own), body)).text();
      const paths = house.connections.map(({ url }) => url.origin + url.pathname);
      const allowed = [`${cloud}/idb/oauth2/v2/keys/verification`, `${cloud}/idb/oauth2/v1/revoke`];
      expect(paths.filter((one) => !allowed.includes(one))).toEqual([]);
    },
  );
});
