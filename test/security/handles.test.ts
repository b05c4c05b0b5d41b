import { describe, expect, it } from 'vitest';
import { createAddressOf } from '../../src/bff/address';
import { createSessions } from '../../src/bff/identity/sessions';
import type { Box, Vault } from '../../src/bff/store/vault';
import { openHouse } from './support/house';

describe('P16 T13: a handle', () => {
  it('P16 T13: is always the server’s own, whatever is planted', async () => {
    const house = await openHouse();
    const planted = 'A'.repeat(43);
    const { embeddedToken } = house.personaOf('member');
    const given = await house.bff.request('/api/session', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${planted}`,
        cookie: `handle=${planted}; session=${planted}`,
        'x-session-id': planted,
      },
      body: JSON.stringify({ token: embeddedToken }),
    });
    const { handle } = await given.json();
    expect(handle).not.toBe(planted);
    const body = JSON.stringify({ token: embeddedToken, handle: planted });
    const told = await house.bff.request('/api/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(told.status).toBe(400);
    for (const method of ['GET', 'DELETE']) {
      const answer = await house.bff.request(method === 'GET' ? '/api/me' : '/api/connect', {
        method,
        headers: { authorization: `Bearer ${planted}` },
      });
      expect(answer.status).toBe(401);
    }
  });

  it('P16 T13: never comes twice in 100,000, and is 43 letters of 256 random bits', async () => {
    const seen = new Set<string>();
    const box: Partial<Box<unknown>> = {
      put: async (handle) => {
        seen.add(handle);
      },
    };
    const vault: Vault = { box: () => box as never, removeOwned: async () => {} };
    const sessions = createSessions(vault, Date.now);
    const identity = { key: 'k', issuer: 'i', userId: 'u', displayName: '', email: '' };
    for (let n = 0; n < 100_000; n += 1) await sessions.open(identity);
    expect(seen.size).toBe(100_000);
    const all = [...seen];
    expect(all.filter((handle) => !/^[\w-]{43}$/.test(handle))).toEqual([]);
    // Each of the first 42 letters takes all of its 64 values: nothing in a handle stands still.
    const letters = Array.from({ length: 42 }, (_, at) => new Set(all.map((handle) => handle[at])).size);
    expect(new Set(letters)).toEqual(new Set([64]));
  });

  it.each([
    '',
    'Bearer',
    'Bearer ',
    'Bearer *',
    'Bearer %00',
    `Bearer ${'.'.repeat(43)}`,
    `Bearer ${'A'.repeat(42)}=`,
    "Bearer ' OR 1=1 --",
    'Bearer __proto__',
    `Bearer session:${'A'.repeat(43)}`,
  ])('P16 T13: of no such form opens nothing: %s', async (authorization) => {
    const house = await openHouse();
    for (const path of ['/api/me', '/api/search?q=jo'])
      expect((await house.bff.request(path, { headers: { authorization } })).status).toBe(401);
    expect(house.connections).toEqual([]);
  });
});

describe('P16 T30: a way around the session', () => {
  const spoofs: Record<string, string>[] = [
    {},
    { 'x-forwarded-uri': '/healthz' },
    { 'x-original-url': '/healthz' },
    { 'x-rewrite-url': '/healthz' },
    { 'x-auth-request-redirect': '/healthz' },
    { 'x-forwarded-method': 'OPTIONS' },
    { 'x-http-method-override': 'OPTIONS' },
    { 'x-forwarded-host': 'localhost', 'x-forwarded-proto': 'https' },
    { 'x-forwarded-for': '127.0.0.1', 'x-real-ip': '127.0.0.1', forwarded: 'for=127.0.0.1' },
    { 'user-agent': 'GoogleHC/1.0' },
    { 'user-agent': 'ELB-HealthChecker/2.0' },
    { 'user-agent': 'kube-probe/1.31' },
    { 'x-forwarded-user': 'mira.calloway@acme.example.com', 'x-forwarded-email': 'mira@acme.example.com' },
    { 'x-auth-request-user': 'admin', 'remote-user': 'admin', x_forwarded_user: 'admin' },
    { authorization: 'Basic YWRtaW46YWRtaW4=' },
  ];
  const paths = [
    '/api/me',
    '//api/me',
    '/api//me',
    '/api/me/',
    '/api/./me',
    '/api/x/../me',
    '/api/me#x',
    '/api/me%23/healthz',
    '/api/me;/healthz',
    '/healthz/../api/me',
    '/healthz/..%2fapi/me',
    '/API/ME',
    '/api%2fme',
    '/%61pi/me',
    '/api/%6de',
    '/api/me%00',
    '/api/me?/healthz',
    '/api/search?q=jo',
    '/api//search?q=jo',
    '/assets/../api/me',
    '/api/contacts',
    '/api/people',
    '/metrics',
    '/api/metrics',
    '/debug/pprof',
    '/api/openapi.json',
    '/sandbox/personas',
    '/v1/people/me',
  ];

  it.each(paths)('P16 T30: is none by path, header or name of a health check: %s', async (path) => {
    const house = await openHouse();
    await house.enter('member');
    house.connections.length = 0;
    for (const headers of spoofs) {
      const answer = await house.bff.request(`http://sidecard.test${path}`, { headers });
      // The one answer besides is that the query is not understood.
      expect([path, [400, 401, 404].includes(answer.status)]).toEqual([path, true]);
      expect(await answer.text()).not.toMatch(/mira|acme|sandbox|heap/i);
    }
    expect(house.connections).toEqual([]);
  });
});

describe('P16 T30: the address of a sender', () => {
  const of = createAddressOf(['10.0.0.0/8', '192.0.2.7', 'fd00::/8']);
  it.each([
    ['198.51.100.1', undefined, '198.51.100.1'],
    ['198.51.100.1', '203.0.113.9', '198.51.100.1'],
    ['10.1.2.3', '203.0.113.9', '203.0.113.9'],
    ['::ffff:10.1.2.3', '203.0.113.9', '203.0.113.9'],
    // Of IPv6 everybody has a whole network, so that is what counts.
    ['fd00::1', '2001:db8::9', '2001:db8:0:0::'],
    ['2001:db8::1:2:3:4', undefined, '2001:db8:0:0::'],
    ['2001:db8:0:1::1', undefined, '2001:db8:0:1::'],
    ['10.1.2.3', '127.0.0.1, 203.0.113.9', '203.0.113.9'],
    ['10.1.2.3', '203.0.113.9, 10.9.9.9', '203.0.113.9'],
    ['10.1.2.3', '203.0.113.9, 192.0.2.7, 10.9.9.9', '203.0.113.9'],
    ['10.1.2.3', '203.0.113.9, 192.0.2.8', '192.0.2.8'],
    ['10.1.2.3', '', '10.1.2.3'],
    ['10.1.2.3', 'unknown', '10.1.2.3'],
    ['10.1.2.3', 'evil, 10.0.0.1', '10.0.0.1'],
    ['10.1.2.3', '203.0.113.9:4711', '10.1.2.3'],
    ['192.0.2.70', '203.0.113.9', '192.0.2.70'],
    [undefined, '203.0.113.9', 'unknown'],
  ])('P16 T30: on a connection from %s that says %s is %s', (socket, forwarded, sender) => {
    expect(of({ socket, forwarded })).toBe(sender);
  });

  it.each([
    ['nobody is trusted', [], 429],
    ['the proxy is trusted', ['192.0.2.7'], 401],
  ])(
    'P16 T25: counts for new sessions, believed only from proxies: %s',
    async (_what, trustedProxies, last) => {
      const house = await openHouse({ deps: { trustedProxies } });
      const env = { incoming: { socket: { remoteAddress: '192.0.2.7' } } };
      const statuses: number[] = [];
      for (let n = 0; n < 602; n += 1) {
        const answer = await house.bff.request(
          '/api/session',
          {
            method: 'POST',
            headers: { 'content-type': 'application/json', 'x-forwarded-for': `198.51.${n >> 8}.${n & 255}` },
            body: '{"token":"x"}',
          },
          env,
        );
        statuses.push(answer.status);
      }
      expect([statuses[0], statuses.at(-1)]).toEqual([401, last]);
    },
  );
});
