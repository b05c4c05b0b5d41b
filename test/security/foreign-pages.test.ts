import { describe, expect, it } from 'vitest';
import { type House, openHouse, publicOrigin } from './support/house';
import { dataRoutes, keptRoutes, type Route, routes, thingsOf, writingRoutes } from './support/routes';

const methods = ['POST', 'PUT', 'PATCH', 'DELETE'];
const json = 'application/json';
const types = [
  json,
  'text/plain;charset=UTF-8',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/csp-report',
  'application/json-patch+json',
];
/** What browsers say of a request, and whether it comes from our own page. */
const senders: [headers: Record<string, string>, isOurs: boolean][] = [
  [{}, true],
  [{ origin: publicOrigin }, true],
  [{ origin: publicOrigin, 'sec-fetch-site': 'same-origin' }, true],
  [{ origin: 'https://evil.example' }, false],
  [{ origin: 'null' }, false],
  [{ origin: `${publicOrigin}.evil.example` }, false],
  [{ origin: publicOrigin.toUpperCase() }, false],
  [{ origin: `${publicOrigin}:8080` }, false],
  [{ origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, false],
  [{ origin: 'https://evil.sidecard.test', 'sec-fetch-site': 'same-site' }, false],
  [{ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }, false],
  [{ origin: publicOrigin, 'sec-fetch-site': 'cross-site' }, false],
  [{ origin: 'null', 'sec-fetch-site': 'cross-site', referer: publicOrigin }, false],
];

const keyService = '/idb/oauth2/v2/keys/verification';
const askedOf = (house: House) => house.connections.filter(({ url }) => url.pathname !== keyService);

async function scene() {
  const house = await openHouse();
  const guest = await house.enter('admin');
  const things = await thingsOf(house, 'admin');
  house.connections.length = 0;
  return { house, guest, things };
}

const paths = [...new Set(writingRoutes.map(({ name }) => name.replace(/^\w+ /, '')))];
const routeOf = (path: string): Route =>
  writingRoutes.find(({ name }) => name.endsWith(` ${path}`)) ?? {
    name: path,
    method: 'POST',
    path: () => path,
  };

describe('P06 T16: the page of somebody else, even with a good handle', () => {
  it.each(paths)('P06 T16: makes nothing happen, by no method and no type: %s', async (path) => {
    const { path: at, body } = routeOf(path);
    let { house, guest, things } = await scene();
    const statuses = new Set<number>();
    for (const method of methods) {
      for (const type of types) {
        for (const [headers, isOurs] of senders) {
          if (isOurs && type === json) continue;
          const answer = await guest.send(method, at(things), body ?? '{}', {
            ...headers,
            'content-type': type,
          });
          statuses.add(answer.status);
          expect([method, type, headers, answer.status]).toEqual([method, type, headers, isOurs ? 415 : 403]);
          expect((await answer.json()).code).toBe(isOurs ? 'unsupported_media_type' : 'cross_origin');
          expect([...answer.headers.keys()].filter((name) => /^access-control/.test(name))).toEqual([]);
        }
      }
      expect(house.connections).toEqual([]);
      expect((await guest.send('GET', '/api/me')).status).toBe(200);
      ({ house, guest, things } = await scene());
    }
    expect([...statuses].toSorted()).toEqual([403, 415]);
  });

  it.each(keptRoutes)('P06 T16: while our own is heard here: $name', async ({ method, path, body }) => {
    for (const [headers] of senders.filter(([, isOurs]) => isOurs)) {
      const { guest, things } = await scene();
      expect((await guest.send(method, path(things), body, headers)).status).toBe(200);
    }
  });

  it.each(dataRoutes.filter(({ method }) => method !== 'GET'))(
    'P06 T16: while our own reaches Webex: $name',
    async ({ method, path, body }) => {
      for (const [headers] of senders.filter(([, isOurs]) => isOurs)) {
        const { house, guest, things } = await scene();
        await (await guest.send(method, path(things), body, headers)).text();
        expect(askedOf(house).length).toBeGreaterThan(0);
      }
    },
  );

  it.each(routes)(
    'P06 T16: reads no answer: $name is told to no other origin, preflight or not',
    async (route) => {
      const { guest, things } = await scene();
      const path = route.path(things);
      const foreign = { origin: 'https://evil.example' };
      const preflight = {
        ...foreign,
        'access-control-request-method': route.method,
        'access-control-request-headers': 'authorization,content-type,idempotency-key',
      };
      const answers = [
        await guest.send('OPTIONS', path, undefined, preflight),
        await guest.send('OPTIONS', path),
        await guest.send(route.method, path, route.body, foreign),
        await guest.send(route.method, path, route.body, { origin: publicOrigin }),
      ];
      for (const answer of answers) {
        expect([...answer.headers.keys()].filter((name) => /^access-control|^allow$/.test(name))).toEqual([]);
        expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin');
      }
      expect(answers.slice(0, 3).map(({ status }) => status)).toEqual([403, 404, 403]);
    },
  );

  it('P06 T16: has nothing to ride on: no answer sets a cookie, and a handle counts in one header only', async () => {
    const { guest, house, things } = await scene();
    for (const { method, path, body } of routes) {
      const bare = await house.bff.request(path(things), {
        method,
        headers: {
          cookie: `session=${guest.handle()}; authorization=Bearer ${guest.handle()}`,
          'proxy-authorization': `Bearer ${guest.handle()}`,
          'idempotency-key': 'some-key-of-mine',
          ...(body && { 'content-type': json }),
        },
        ...(body && { body: JSON.stringify(body) }),
      });
      expect(bare.headers.has('set-cookie')).toBe(false);
      expect([method, path(things), bare.status]).toEqual([method, path(things), 401]);
    }
    expect(askedOf(house)).toEqual([]);
  });

  it.each(routes.filter(({ method }) => method === 'GET'))(
    'P06 T16: a $name changes nothing, at Webex or here',
    async ({ path }) => {
      const { guest, house, things } = await scene();
      await (await guest.send('GET', path(things), undefined, { origin: publicOrigin })).text();
      expect(askedOf(house).filter(({ method }) => method !== 'GET')).toEqual([]);
      const again = await guest.send('GET', '/api/me');
      expect(again.status).toBe(200);
    },
  );
});
