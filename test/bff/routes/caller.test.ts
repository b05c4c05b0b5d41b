import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../../src/contract/problem';
import { seedGrant } from '../../support/grants';
import { contactSearchPath, createTestBff, delegated, peoplePath } from '../support/bff';
import { issuer, keyPath, orgId, userId } from '../support/token';

const guarded = ['/api/me', '/api/search?q=jo', '/api/contacts/abc', '/api/people/abc'];
const codeOf = async (response: Response) => v.parse(Problem, await response.json()).code;

describe('a request without a living session', () => {
  it.each(guarded)('gets nothing, and Webex is not asked: %s', async (path) => {
    const { bff, open, upstream } = createTestBff();
    const { handle } = await open();
    const headers = [
      undefined,
      '',
      handle,
      `bearer ${handle}`,
      `Bearer  ${handle}`,
      `Basic ${handle}`,
      'Bearer',
      'Bearer null',
      `Bearer ${'A'.repeat(43)}`,
      `Bearer ${handle}x`,
      `Bearer ${handle.slice(1)}`,
      `Bearer ${handle}, Bearer ${handle}`,
    ];
    for (const authorization of headers) {
      const response = await bff.request(
        path,
        authorization === undefined ? {} : { headers: { authorization } },
      );
      expect(response.status).toBe(401);
      expect(await codeOf(response)).toBe('session_expired');
    }
    expect(upstream.asked.filter(({ url }) => url.pathname !== keyPath)).toEqual([]);
  });

  it('cannot bring its handle along in another place', async () => {
    const { bff, open } = createTestBff();
    const { handle } = await open();
    const others = [
      bff.request(`/api/search?q=jo&handle=${handle}&access_token=${handle}`),
      bff.request('/api/me', { headers: { cookie: `session=${handle}` } }),
      bff.request('/api/me', { headers: { 'x-session': handle } }),
    ];
    for (const response of await Promise.all(others)) expect(response.status).toBe(401);
  });
});

describe('a user for whom Webex cannot be asked', () => {
  const asking = guarded.filter((path) => path !== '/api/me');

  it.each(asking)('is told that Webex hides who they are: %s', async (path) => {
    const { open, get, upstream } = createTestBff();
    const { handle } = await open({ email_verified: false });
    const response = await get(path, handle);
    expect(response.status).toBe(403);
    expect(await codeOf(response)).toBe('identity_hidden');
    expect(upstream.asked.filter(({ url }) => url.pathname !== keyPath)).toEqual([]);
  });

  it.each(asking)('is told that they are not connected: %s', async (path) => {
    const { open, get } = createTestBff({ mode: delegated });
    const response = await get(path, (await open()).handle);
    expect(response.status).toBe(403);
    expect(await codeOf(response)).toBe('not_connected');
  });
});

describe('the organisation of a request', () => {
  const foreignOrg = '00000000-dead-4bad-8bad-000000000000';

  it('is that of the session, whatever a header says', async () => {
    const { open, bff, upstream } = createTestBff();
    const { handle } = await open();
    const response = await bff.request('/api/search?q=jo', {
      headers: { authorization: `Bearer ${handle}`, 'x-org-id': foreignOrg, orgid: foreignOrg },
    });
    await response.text();
    expect(upstream.askedAt(contactSearchPath)).toHaveLength(1);
    expect(contactSearchPath).toContain(orgId);
    expect(JSON.stringify(upstream.asked.map(({ url }) => url.href))).not.toContain(foreignOrg);
  });

  it('belongs to one session and to no other', async () => {
    const { open, get, upstream } = createTestBff();
    const ours = await open();
    const theirs = await open({ 'com.cisco.user.orgid': foreignOrg });
    await (await get('/api/search?q=jo', theirs.handle)).text();
    await (await get('/api/search?q=jo', ours.handle)).text();
    const organisations = upstream.asked.flatMap(
      ({ url }) => /organizations\/([^/]+)/.exec(url.pathname)?.[1] ?? [],
    );
    expect([...new Set(organisations)]).toEqual([foreignOrg, orgId]);
  });

  it('is asked for with the grant of that very user', async () => {
    const { open, get, upstream, kept } = createTestBff({ mode: delegated });
    for (const org of [orgId, foreignOrg]) {
      await seedGrant(kept, { orgId: org, userId, issuer, accessToken: `token-for-${org}` });
    }
    const { handle } = await open({ 'com.cisco.user.orgid': foreignOrg });
    await (await get('/api/search?q=jo', handle)).text();
    expect(upstream.askedAt(peoplePath)[0]?.headers.get('authorization')).toBe(
      `Bearer token-for-${foreignOrg}`,
    );
  });
});
