import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../src/contract/problem';
import { createMemoryStore, vaultOn } from '../support/store';
import { accessToken, contactSearchPath, createTestBff, peoplePath } from './support/bff';
import { goodClaims, signed } from './support/token';
import { json } from './support/upstream';

describe('every answer of the API', () => {
  const requests: [method: string, path: string, status: number][] = [
    ['GET', '/healthz', 200],
    ['GET', '/readyz', 200],
    ['GET', '/api/me', 200],
    ['GET', '/api/search?q=jo', 200],
    ['GET', '/api/search', 400],
    ['GET', '/api/people/abc', 502],
    ['GET', '/api/contacts/a.b', 404],
    ['POST', '/api/session', 400],
    ['GET', '/api/session', 404],
    ['PUT', '/api/me', 404],
    ['OPTIONS', '/api/search', 404],
    ['GET', '/api', 404],
    ['GET', '/', 404],
    ['GET', '/api/../etc/passwd', 404],
    ['DELETE', '/api/session', 204],
  ];

  it.each(requests)('%s %s is never kept, framed, sniffed or shared', async (method, path, status) => {
    const { open, get } = createTestBff();
    const response = await get(path, (await open()).handle, { method });
    expect(response.status).toBe(status);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    expect(response.headers.has('access-control-allow-origin')).toBe(false);
    expect(response.headers.has('set-cookie')).toBe(false);
    if (status >= 400) {
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      const body = v.parse(v.strictObject(Problem.entries), await response.json());
      expect(body).toMatchObject({ status, type: `urn:sidecard:problem:${body.code}` });
    }
  });

  it('has an id of its own, which the log has too', async () => {
    const { bff, lines } = createTestBff();
    const ids = [];
    for (const path of ['/x', '/y']) {
      const { requestId } = v.parse(Problem, await (await bff.request(path)).json());
      ids.push(requestId);
    }
    expect(new Set(ids).size).toBe(2);
    expect(lines.map(({ fields }) => fields.requestId)).toEqual(ids);
  });
});

describe('something unforeseen', () => {
  it('is a problem without a reason for the page, and a name for the log', async () => {
    const { store } = createMemoryStore(Date.now);
    store.put = () => Promise.reject(new RangeError('canary: cannot read /secret'));
    const { post, clock, lines } = createTestBff({ vault: vaultOn(store) });
    const response = await post({ token: signed(goodClaims(clock.now())) });
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(v.parse(Problem, JSON.parse(text)).code).toBe('internal');
    expect(text).not.toContain('canary');
    const [failed] = lines.filter(({ level }) => level === 'error');
    expect(failed?.fields).toEqual({
      requestId: expect.any(String),
      error: 'RangeError',
      stack: expect.arrayContaining([expect.stringMatching(/^ {4}at /)]),
    });
    expect(JSON.stringify(lines)).not.toContain('canary');
  });
});

describe('the log', () => {
  it('has a line for every answer, with the pattern of its path and never the path itself', async () => {
    const { bff, lines, open, get, clock, upstream } = createTestBff();
    upstream.on(peoplePath, () => {
      clock.pass(12);
      return json({ items: [] });
    });
    const { handle } = await open();
    await (await get('/api/contacts/canary-id', handle)).text();
    await (await bff.request('/canary/path?q=canary')).text();
    expect(
      lines.map(({ level, event, fields }) => [level, event, fields.method, fields.route, fields.status]),
    ).toEqual([
      ['info', 'answered', 'POST', '/api/session', 200],
      ['info', 'answered', 'GET', '/api/contacts/:id', 502],
      ['info', 'answered', 'GET', '/*', 404],
    ]);
  });

  it('never holds a token, a handle, a name, an address, an id of anybody or what was looked for', async () => {
    const { lines, open, get, post, upstream, clock } = createTestBff();
    upstream.on(peoplePath, () =>
      json({ message: 'canary-body' }, { status: 500, headers: { trackingid: 'ROUTER_1' } }),
    );
    upstream.on(contactSearchPath, () => new Response('canary-body'));
    upstream.on('/v1/people/canary-id', () => json({ message: 'canary-body' }, { status: 403 }));
    const { handle, user } = await open();
    const token = signed({ ...goodClaims(clock.now()), aud: 'canary-audience' });
    await post({ token });
    await (await get('/api/search?q=canary-query', handle)).text();
    await (await get('/api/people/canary-id', handle)).text();
    await (await get('/api/search?q=canary&canary=1', handle)).text();
    const log = JSON.stringify(lines);
    expect(lines.length).toBeGreaterThan(6);
    expect(log).toContain('ROUTER_1');
    expect(log).not.toContain('canary');
    for (const secret of [accessToken, handle, user.displayName, user.email, token, token.slice(-40)])
      expect(log).not.toContain(secret);
  });
});
