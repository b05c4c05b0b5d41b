import { expect, it } from 'vitest';
import { createTestBff, delegated, peoplePath } from '../bff/support/bff';
import { createDeferred } from '../bff/support/deferred';
import { goodClaims, issuer, keyPath, orgId, signed, userId } from '../bff/support/token';
import { json } from '../bff/support/upstream';
import { seedGrant } from '../support/grants';
import { codeFor } from '../support/sign-in';
import { openHouse } from './support/house';
import { contactDraft } from './support/routes';

it('P16: a write under way leaves no row after signing out', async () => {
  const gate = createDeferred<void>();
  const reached = createDeferred<void>();
  const written: string[] = [];
  const house = await openHouse({
    between: async (asked, pass) => {
      if (asked.method === 'POST' && asked.url.includes('/contacts')) {
        reached.resolve();
        await gate.promise;
      }
      return pass(asked);
    },
  });
  const guest = await house.enter('admin');
  const writing = guest.send('POST', '/api/contacts', contactDraft);
  await reached.promise;
  await guest.send('DELETE', '/api/session');
  const { put } = house.kept.store;
  house.kept.store.put = (key, ...rest) => {
    written.push(key);
    return put(key, ...rest);
  };
  gate.resolve();
  await writing;
  expect(written).toEqual([]);
});

it('P16: the token is revoked at Webex also when the store was busy for a moment', async () => {
  const house = await openHouse({ signedIn: false });
  const guest = await house.enter('member');
  const { authorizeUrl } = await (await guest.send('POST', '/api/connect')).json();
  const code = await codeFor(house.upstream, authorizeUrl, 'member');
  guest.use((await (await guest.send('POST', '/api/connect/complete', { code })).json()).handle);
  const { take } = house.kept.store;
  house.kept.store.take = async (key) => {
    await new Promise((d) => setTimeout(d, 20));
    return take(key);
  };
  expect((await guest.send('DELETE', '/api/session')).status).toBe(204);
  expect(house.connections.filter(({ url }) => url.pathname.endsWith('/revoke'))).toHaveLength(1);
});

it('P32: a key service that failed once before the clock was set back a day is asked again', async () => {
  const { post, clock, upstream } = createTestBff();
  const good = upstream.on;
  upstream.on(keyPath, () => json({}, { status: 503 }));
  await post({ token: signed(goodClaims(clock.now())) });
  clock.pass(-24 * 3600_000);
  const { keyAnswerOf, ours } = await import('../bff/support/token');
  good(keyPath, () => json(keyAnswerOf(ours.publicKey)));
  for (let n = 0; n < 3; n++) {
    clock.pass(60_000);
    expect((await post({ token: signed(goodClaims(clock.now())) })).status).toBe(200);
  }
});

it('P32: Retry-After of 30 s, then the clock goes back a day', async () => {
  const { open, get, clock, upstream } = createTestBff();
  upstream.on('/v1/people/abc', () => new Response('', { status: 429, headers: { 'retry-after': '30' } }));
  const { handle } = await open();
  expect((await get('/api/people/abc', handle)).status).toBe(429);
  clock.pass(-24 * 3600_000);
  upstream.on('/v1/people/abc', () => json({ id: 'abc', displayName: 'x', emails: [] }));
  clock.pass(60_000);
  const answer = await get('/api/people/abc', handle);
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([200, null]);
});

it('P14: an access token with an endless time is kept', async () => {
  const { upstream, open, bff } = createTestBff({ mode: delegated });
  upstream.on(
    '/v1/access_token',
    () =>
      new Response('{"access_token":"a","expires_in":1e308}', {
        headers: { 'content-type': 'application/json' },
      }),
  );
  upstream.on('/v1/people/me', () =>
    json({
      id: Buffer.from(`ciscospark://us/PEOPLE/${userId}`).toString('base64url'),
      orgId: Buffer.from(`ciscospark://us/ORGANIZATION/${orgId}`).toString('base64url'),
      displayName: 'x',
      emails: [],
    }),
  );
  const { handle } = await open();
  const headers = { authorization: `Bearer ${handle}`, 'content-type': 'application/json' };
  await bff.request('/api/connect', { method: 'POST', headers, body: '{}' });
  const done = await bff.request('/api/connect/complete', { method: 'POST', headers, body: '{"code":"x"}' });
  expect([done.status, (await done.json()).connection]).toEqual([200, 'connected']);
});

it('P14: verification_uri of another scheme is not passed on', async () => {
  const { upstream, open, bff } = createTestBff({ mode: delegated });
  upstream.on('/v1/device/authorize', () =>
    json({
      device_code: 'd',
      user_code: '1',
      verification_uri: 'javascript:alert(1)',
      expires_in: 300,
      interval: 2,
    }),
  );
  const { handle } = await open();
  const headers = { authorization: `Bearer ${handle}`, 'content-type': 'application/json' };
  const done = await bff.request('/api/connect', { method: 'POST', headers, body: '{"way":"device"}' });
  expect([done.status, (await done.text()).includes('javascript:')]).toEqual([503, false]);
});

it('P18: a service app whose refresh token is refused asks the token endpoint not for every request', async () => {
  const { upstream, open, get } = createTestBff({
    mode: { kind: 'service-app', clientId: 'c', clientSecret: 's', refreshToken: 'r' },
  });
  upstream.on('/v1/access_token', () => json({ error: 'invalid_grant' }, { status: 400 }));
  const { handle } = await open();
  for (let n = 0; n < 50; n++) await get('/api/search?q=jo', handle);
  expect(upstream.askedAt('/v1/access_token').length).toBeLessThan(5);
});

it('P03: HEAD of an id that Webex calls bad looks like any other', async () => {
  const { upstream, open, get } = createTestBff();
  upstream.on('/v1/people/abc', () => json({ message: 'bad id' }, { status: 400 }));
  upstream.on('/v1/people/abd', () => json({ message: 'none' }, { status: 404 }));
  const { handle } = await open();
  const a = await get('/api/people/abc', handle, { method: 'HEAD' });
  const b = await get('/api/people/abd', handle, { method: 'HEAD' });
  expect(a.status).toBe(b.status);
});

it.each(['PUT', 'DELETE'])('P03: %s of an id that Webex calls bad looks like any other', async (method) => {
  const { upstream, open, bff } = createTestBff();
  upstream.on('/v1/people/abc', () => json({ message: 'bad id' }, { status: 400 }));
  upstream.on('/v1/people/abd', () => json({ message: 'none' }, { status: 404 }));
  const { handle } = await open();
  const [a, b] = await Promise.all(
    ['abc', 'abd'].map((id) =>
      bff.request(`/api/people/${id}`, {
        method,
        headers: {
          authorization: `Bearer ${handle}`,
          'idempotency-key': `k-${id}-${method}`,
          'content-type': 'application/json',
        },
        ...(method === 'PUT' && { body: '{"change":{"title":"x"}}' }),
      }),
    ),
  );
  expect(a?.status).toBe(b?.status);
});

it('F27: a good session is served while the store takes no writes', async () => {
  const { StoreUnavailable } = await import('../../src/bff/store/store');
  const { open, get, clock, kept } = createTestBff();
  const { handle } = await open();
  clock.pass(61_000);
  kept.store.replace = () => Promise.reject(new StoreUnavailable('x'));
  expect((await get('/api/me', handle)).status).toBe(200);
});

it('P14/F09: the key service is not read without end', async () => {
  let sent = 0;
  const { post, clock, upstream } = createTestBff();
  upstream.on(
    keyPath,
    () =>
      new Response(
        new ReadableStream({
          pull(c) {
            sent += 1_000_000;
            if (sent > 60_000_000) c.close();
            else c.enqueue(new Uint8Array(1_000_000).fill(32));
          },
        }),
      ),
  );
  await post({ token: signed(goodClaims(clock.now())) });
  expect(sent).toBeLessThan(9_000_000);
});

it('P08: bodies [] are refused', async () => {
  const { open, bff } = createTestBff({ mode: delegated });
  const { handle } = await open();
  const a = await bff.request('/api/connect', {
    method: 'POST',
    headers: { authorization: `Bearer ${handle}`, 'content-type': 'application/json' },
    body: '[]',
  });
  expect(a.status).toBe(400);
});
void [peoplePath, issuer, seedGrant];
