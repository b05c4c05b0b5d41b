import { resolve } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createPages } from '../../src/bff/pages';
import { Problem } from '../../src/contract/problem';
import { type Guest, type House, openHouse } from './support/house';
import { routes, type Things, thingsOf } from './support/routes';

const expected = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** Headers that have no business in any answer. */
const unwanted = [
  'x-frame-options',
  'x-powered-by',
  'server',
  'set-cookie',
  'access-control-allow-origin',
  'etag',
  'last-modified',
  'location',
];

async function expectSafe(answer: Response, what: string) {
  const headers = Object.fromEntries(answer.headers);
  expect({ what, ...headers }).toMatchObject({ what, ...expected });
  expect(unwanted.filter((name) => answer.headers.has(name))).toEqual([]);
  const text = await answer.text();
  if (answer.status < 400) return;
  expect(headers['content-type']).toBe('application/problem+json');
  const problem = v.parse(v.strictObject(Problem.entries), JSON.parse(text));
  expect(problem.status).toBe(answer.status);
  expect(String(problem.retryAfter ?? '')).toBe(headers['retry-after'] ?? '');
  expect(text).not.toContain('<');
}

type Visit = (house: House, guest: Guest, things: Things) => (Promise<Response> | Response)[];

const each = (change: (path: string) => string, headers: Record<string, string> = {}): Visit => {
  return (_house, { send }, things) =>
    routes.slice(0, -1).map(({ method, path, body }) => send(method, change(path(things)), body, headers));
};

const visits: [what: string, status: number | undefined, visit: Visit][] = [
  ['a usual answer', undefined, each((path) => path)],
  [
    'no session',
    401,
    (house, _guest, things) =>
      routes
        .filter(({ name }) => !/POST \/api\/session$/.test(name))
        .map(({ method, path, body }) =>
          Promise.resolve(
            house.bff.request(path(things), {
              method,
              ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
            }),
          ),
        ),
  ],
  ['an unknown parameter', 400, each((path) => `${path}${path.includes('?') ? '&' : '?'}debug=1`)],
  ['a parameter twice', 400, each((path) => `${path}${path.includes('?') ? '&q=b' : '?a=1&a=2'}`)],
  ['a path of nobody', 404, each((path) => `${path.split('?')[0]}/nothing/here`)],
  ['a foreign page', 403, each((path) => path, { origin: 'https://evil.example' })],
  [
    'a method of nobody',
    404,
    (_house, { send }, things) =>
      ['PUT', 'PATCH', 'OPTIONS', 'PROPFIND'].flatMap((method) =>
        ['/api/me', '/api/search', '/api/session', '/api/connect/complete', '/healthz', '/readyz', '/']
          .concat([`/api/people/${things.personId}/x`])
          .map((path) => send(method, path)),
      ),
  ],
  [
    'a body of another type',
    415,
    (_house, { send }, things) =>
      routes
        .filter(({ body }) => body)
        .map(({ method, path, body }) => send(method, path(things), body, { 'content-type': 'text/plain' })),
  ],
  [
    'a body without end',
    413,
    (_house, { send }, things) =>
      routes
        .filter(({ body }) => body)
        .map(({ method, path }) => send(method, path(things), `"${'x'.repeat(300_000)}"`)),
  ],
  [
    'a body that is no JSON',
    400,
    (_house, { send }, things) =>
      routes
        .filter(({ body }) => body)
        .flatMap(({ method, path }) =>
          ['{', '', 'null', '"x"'].map((text) => send(method, path(things), text)),
        ),
  ],
  ['health', 200, ({ bff }) => ['/healthz', '/readyz'].map((path) => bff.request(path))],
];

describe('P36: every answer', () => {
  it.each(visits)(
    'P36: carries the headers that keep it from being kept, framed or sniffed: %s',
    async (what, status, visit) => {
      const house = await openHouse();
      const guest = await house.enter('admin');
      const answers = await Promise.all(visit(house, guest, await thingsOf(house, 'admin')));
      expect(answers.length).toBeGreaterThan(1);
      for (const answer of answers) {
        if (status !== undefined) expect([what, answer.status]).toEqual([what, status]);
        await expectSafe(answer, what);
      }
    },
  );

  it.each([
    ['nobody', [], "img-src 'self'"],
    [
      'Webex and this machine',
      ['https://*.webexcontent.com', 'http://127.0.0.1:4100'],
      "img-src 'self' https://*.webexcontent.com http://127.0.0.1:4100",
    ],
  ])(
    'P36 T09: lets the page load pictures from itself and whom the settings name: %s',
    async (_who, avatarOrigins, pictures) => {
      // The source of the page will do: its policy does not depend on what is built of it.
      const root = resolve(import.meta.dirname, '../..');
      const pages = createPages({ root, frameAncestors: "'self'", avatarOrigins, isHttps: true });
      const policy = (await pages.request('/')).headers.get('content-security-policy') ?? '';
      expect(policy.split('; ').filter((part) => part.startsWith('img-src'))).toEqual([pictures]);
      expect(
        policy.split('; ').filter((part) => /\*|http/.test(part) && !part.startsWith('img-src')),
      ).toEqual([]);
    },
  );

  it('P36: does so when something unforeseen happens: every route', async () => {
    const house = await openHouse();
    const guest = await house.enter('admin');
    const things = await thingsOf(house, 'admin');
    const fail = () => Promise.reject(new RangeError('unforeseen'));
    Object.assign(house.kept.store, { get: fail, put: fail, add: fail, take: fail, remove: fail });
    for (const { method, path, body, name } of routes) {
      const answer = await guest.send(method, path(things), body);
      if (name !== 'POST /api/session') expect([name, answer.status]).toEqual([name, 500]);
      await expectSafe(answer, name);
    }
  });

  it('P36 T25: does so when somebody has asked too often', async () => {
    const house = await openHouse();
    const guest = await house.enter('admin');
    const things = await thingsOf(house, 'admin');
    for (let asked = 0; asked < 280; asked += 1) await guest.send('GET', '/api/contacts/a.b');
    const limited = routes.filter(({ name }) => !/\/api\/session/.test(name));
    for (const { method, path, body, name } of limited) {
      const answer = await guest.send(method, path(things), body);
      expect([name, answer.status]).toEqual([name, 429]);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      await expectSafe(answer, name);
    }
  });

  it.each([
    ['q=', 400],
    ['q=%20', 400],
    ['q=a', 200],
    [`q=${'a'.repeat(128)}`, 200],
    [`q=${'a'.repeat(129)}`, 400],
    ['q=a&limit=1', 200],
    ['q=a&limit=100', 200],
    ['q=a&limit=0', 400],
    ['q=a&limit=101', 400],
    ['q=a&limit=-1', 400],
    ['q=a&limit=1e1', 400],
    ['q=a&limit=0x10', 400],
    ['q=a&limit=%2010', 400],
    ['q=a&limit=10&limit=10', 400],
    ['q=a&q=a', 400],
    ['q[]=a', 400],
    ['q=a&Q=a', 400],
    ['q=a&__proto__=x', 400],
    ['q=a&constructor=x', 400],
    ['limit=10', 400],
    ['', 400],
  ])('P36 T24: a search is held to its bounds: %s', async (query, status) => {
    const house = await openHouse();
    const { send } = await house.enter();
    const answer = await send('GET', `/api/search?${query}`);
    expect(answer.status).toBe(status);
    await expectSafe(answer, query);
  });
});
