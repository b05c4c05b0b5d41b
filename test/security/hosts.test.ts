import { afterEach, describe, expect, it, vi } from 'vitest';
import { operations } from '../bff/support/operations';
import { publishedPeople } from '../bff/support/published';
import { createTestWebex, useVirtualTime } from '../bff/support/webex';
import { codeFor, decideDevice } from '../support/sign-in';
import { cloud, openHouse } from './support/house';
import { dataRoutes, thingsOf } from './support/routes';

afterEach(() => {
  vi.useRealTimers();
});

const evil = 'http://evil.example/take?it=all';

const elsewhere = (connections: { url: URL }[]) =>
  connections.filter(({ url }) => url.origin !== cloud).map(({ url }) => url.href);

describe('P04 T09: a redirect is never followed', () => {
  it.each(dataRoutes.flatMap((route) => [302, 307, 308].map((status) => ({ ...route, status }))))(
    'P04 T09: $name, when Webex answers $status',
    async ({ name, method, path, body, status }) => {
      const location = { location: evil };
      const house = await openHouse({
        between: async (asked, pass) =>
          asked.url.startsWith(`${cloud}/v1`) ? new Response('', { status, headers: location }) : pass(asked),
      });
      const { send } = await house.enter('admin');
      const answer = await send(method, path(await thingsOf(house, 'admin')), body);
      const text = await answer.text();
      expect(text).not.toContain('evil.example');
      expect(answer.headers.has('location')).toBe(false);
      if (!/me$|search/.test(name)) expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(house.connections.length).toBeGreaterThan(1);
      expect(elsewhere(house.connections)).toEqual([]);
    },
  );

  it.each([
    ['the key service', '/idb/oauth2/v2/keys/verification'],
    ['the token endpoint', '/v1/access_token'],
    ['the device endpoint', '/v1/device/authorize'],
    ['the token endpoint of devices', '/v1/device/token'],
    ['the account', '/v1/people/me'],
    ['the revocation', '/idb/oauth2/v1/revoke'],
  ])('P04 T02: of %s', async (_what, path) => {
    let isTrapped = false;
    let trapped = 0;
    const house = await openHouse({
      signedIn: false,
      between: async (asked, pass) => {
        if (!isTrapped || new URL(asked.url).pathname !== path) return pass(asked);
        trapped += 1;
        return new Response('', { status: 307, headers: { location: evil } });
      },
    });
    if (path.startsWith('/idb/oauth2/v2')) {
      isTrapped = true;
      const answer = await house.openAs(house.personaOf('member').embeddedToken);
      expect([answer.status, (await answer.json()).code]).toEqual([503, 'keys_unavailable']);
    } else {
      const guest = await house.enter('member');
      const begun = await (await guest.send('POST', '/api/connect')).json();
      const device = await (await guest.send('POST', '/api/connect', { way: 'device' })).json();
      await decideDevice(house.upstream, device.userCode, 'member');
      house.wait(10_000);
      isTrapped = true;
      await guest.send('POST', '/api/connect', { way: 'device' });
      await guest.send('POST', '/api/connect/complete', {});
      const code = await codeFor(house.upstream, begun.authorizeUrl, 'member');
      const completed = await guest.send('POST', '/api/connect/complete', { code });
      if (completed.status === 200) guest.use((await completed.json()).handle);
      await guest.send('DELETE', '/api/connect');
    }
    expect(trapped).toBeGreaterThan(0);
    expect(elsewhere(house.connections)).toEqual([]);
  });
});

const links = [
  `<${evil}>; rel="next"`,
  `<//evil.example/v1/people?max=1>; rel=next`,
  `<http://webex.test.evil.example/v1/people>; rel="next"`,
  `<http://webex.test@evil.example/v1/people>; rel="next"`,
  `<${cloud}/v1/people/me>; rel="next"`,
  `<https://webex.test/v1/people>; rel="next"`,
  '<file:///etc/passwd>; rel="next"',
];

describe('P04 T09: an address in an answer of Webex is never visited', () => {
  const hostile = [
    'http://169.254.169.254/latest/meta-data/',
    'http://2130706433/',
    'http://[::ffff:127.0.0.1]/',
    'file:///etc/passwd',
    'https://evil.example/beacon.png',
    'gopher://evil.example/',
    '//evil.example/x',
  ];

  it.each(hostile)('P04 T09: as a picture: %s', async (avatarURL) => {
    const house = await openHouse({
      deps: { avatarOrigins: ['https://*.webexcontent.com', cloud] },
      between: async (asked, pass) => {
        const answer = await pass(asked);
        if (asked.method !== 'GET' || !/\/contacts\/|\/people/.test(asked.url)) return answer;
        const body = await answer.json();
        for (const one of body.result ?? body.items ?? [body])
          Object.assign(one, { avatarURL, avatar: avatarURL });
        return Response.json(body, { status: answer.status });
      },
    });
    const { send } = await house.enter('member');
    const things = await thingsOf(house, 'member');
    for (const path of [
      '/api/search?q=jo',
      `/api/contacts/${things.contactId}`,
      `/api/people/${things.personId}`,
      '/api/me',
    ]) {
      const answer = await send('GET', path);
      expect(answer.status).toBe(200);
      // Nor is it told: the reader's browser must not visit it either.
      expect(await answer.text()).not.toMatch(/"avatarUrl"|evil\.example|169\.254/);
    }
    expect(elsewhere(house.connections)).toEqual([]);
  });

  it.each(links)('P04 T09: as the next page: %s', async (link) => {
    const house = await openHouse({
      between: async (asked, pass) => {
        const answer = await pass(asked);
        const headers = new Headers(answer.headers);
        if (asked.method === 'GET') headers.set('link', link);
        return new Response(answer.body, { status: answer.status, headers });
      },
    });
    const { send } = await house.enter('admin');
    const things = await thingsOf(house, 'admin');
    house.connections.length = 0;
    for (const { method, path, body } of dataRoutes) await (await send(method, path(things), body)).text();
    expect(elsewhere(house.connections)).toEqual([]);
    const strange = house.connections.filter(({ url }) => url.search.includes('it=all'));
    expect(strange).toEqual([]);
  });

  it.each(links)('P04 T09: as the next page when all pages are read: %s', async (link) => {
    useVirtualTime();
    const webex = createTestWebex(() => Response.json(publishedPeople, { headers: { link } }));
    const list = operations.find(({ name }) => name === 'people.list');
    if (!list) throw new Error('there is such an operation');
    expect(await webex.run(list)).toMatchObject({ ok: true });
    const places = webex.asked.map(({ url }) => [url.origin, url.pathname, url.searchParams.has('it')]);
    expect(new Set(places.map(String))).toEqual(new Set(['https://api.example,/v1/people,false']));
  });
});
