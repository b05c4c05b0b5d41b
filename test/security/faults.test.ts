import { afterEach, describe, expect, it, vi } from 'vitest';
import { StoreUnavailable } from '../../src/bff/store/store';
import { codeFor } from '../support/sign-in';
import { type Guest, type House, openHouse } from './support/house';
import { routes, thingsOf } from './support/routes';

afterEach(() => vi.restoreAllMocks());

const guarded = routes.filter(({ name }) => name !== 'POST /api/session');

type Part = 'get' | 'put' | 'add' | 'replace' | 'take' | 'remove' | 'removeOwned';
const parts: Part[][] = [
  ['get'],
  ['put', 'add', 'replace', 'take', 'remove', 'removeOwned'],
  ['get', 'put', 'add', 'replace', 'take', 'remove', 'removeOwned'],
];

/** The store fails in some of its parts until the answer is called. */
function breakStore({ kept: { store } }: House, broken: Part[]) {
  const whole = { ...store };
  const fail = () => Promise.reject(new StoreUnavailable('The store says SQLITE_BUSY.'));
  Object.assign(store, Object.fromEntries(broken.map((part) => [part, fail])));
  return () => Object.assign(store, whole);
}

describe('P12 F27 F32: a store that is out of reach', () => {
  it.each(parts.map((broken): [string, Part[]] => [broken.join(' '), broken]))(
    'P12 F32: never ends a good session: 503 with Retry-After, then all is as before: without %s',
    async (_what, broken) => {
      const house = await openHouse();
      const guest = await house.enter('admin');
      const things = await thingsOf(house, 'admin');
      for (const { method, path, body, name } of guarded) {
        house.wait(61_000);
        await guest.send('GET', '/api/me');
        const mend = breakStore(house, broken);
        const answer = await guest.send(method, path(things), body);
        expect([name, answer.status]).not.toEqual([name, 500]);
        // A good session is never said to be over; a bad token is refused as always.
        if (!name.endsWith('/renew')) expect([name, answer.status]).not.toEqual([name, 401]);
        if (answer.status === 503) {
          expect((await answer.json()).code).toBe('store_unavailable');
          expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
        }
        if (broken.includes('get')) expect([name, answer.status]).toEqual([name, 503]);
        mend();
        expect([name, (await guest.send('GET', '/api/me')).status]).toEqual([name, 200]);
      }
      const mend = breakStore(house, broken);
      const opened = await house.openAs(guest.persona.embeddedToken);
      expect([opened.status, opened.headers.get('retry-after')]).toEqual([503, '2']);
      mend();
    },
  );

  it('P12: is not ready for more, but alive', async () => {
    const house = await openHouse();
    const mend = Object.assign(house.kept.store, { check: () => Promise.reject(new StoreUnavailable('x')) });
    expect(mend).toBeDefined();
    const status = async (path: string) => (await house.bff.request(path)).status;
    expect([await status('/readyz'), await status('/healthz')]).toEqual([503, 200]);
  });
});

async function begun(house: House, id = 'member') {
  const guest = await house.enter(id);
  const { authorizeUrl } = await (await guest.send('POST', '/api/connect')).json();
  return { guest, code: await codeFor(house.upstream, authorizeUrl, id) };
}

const complete = async (guest: Guest, code?: string) => {
  const answer = await guest.send('POST', '/api/connect/complete', code === undefined ? {} : { code });
  return { status: answer.status, body: await answer.json() };
};

describe('P13 P14: a sign-in at a Webex that misbehaves', () => {
  it.each(['/v1/access_token', '/v1/device/authorize', '/v1/device/token'])(
    'P13 F06: ends with a problem, and so does what follows, when %s never answers',
    async (path) => {
      // A thousandth of every patience, so that nobody has to wait for it.
      const real = AbortSignal.timeout.bind(AbortSignal);
      vi.spyOn(AbortSignal, 'timeout').mockImplementation((patience) => real(patience / 1000));
      let isMute = false;
      const house = await openHouse({
        signedIn: false,
        between: (asked, pass) =>
          isMute && new URL(asked.url).pathname === path
            ? new Promise((_, reject) => {
                asked.signal.addEventListener('abort', () => reject(new TypeError('given up')));
              })
            : pass(asked),
      });
      const { guest, code } = await begun(house);
      if (path === '/v1/device/token') await guest.send('POST', '/api/connect', { way: 'device' });
      isMute = true;
      const answers =
        path === '/v1/device/authorize'
          ? [await guest.send('POST', '/api/connect', { way: 'device' })]
          : [await guest.send('POST', '/api/connect/complete', path.includes('device') ? {} : { code })];
      for (const answer of answers) expect([202, 503]).toContain(answer.status);
      expect((await guest.send('GET', '/api/me')).status).toBe(200);
      isMute = false;
      const again = await begun(house);
      expect((await complete(again.guest, again.code)).status).toBe(200);
    },
  );

  const garbage: [what: string, answer: () => Response][] = [
    ['a page', () => new Response('<html>Sign in</html>', { headers: { 'content-type': 'text/html' } })],
    ['nothing', () => new Response('')],
    ['null', () => Response.json(null)],
    ['a list', () => Response.json([])],
    ['an empty object', () => Response.json({})],
    ['a number', () => Response.json(7)],
    ['something deep', () => new Response('['.repeat(50_000))],
    ['ten megabytes', () => new Response('x'.repeat(10_000_000))],
    ['a token that is no text', () => Response.json({ access_token: { a: 1 }, expires_in: 60 })],
    ['an empty token', () => Response.json({ access_token: '', expires_in: 60 })],
    ['another kind of token', () => Response.json({ access_token: 'x', token_type: 'mac', expires_in: 60 })],
    ['a time that is over', () => Response.json({ access_token: 'x', expires_in: -1 })],
    ['an error with a poisoned name', () => Response.json({ error: '__proto__' }, { status: 400 })],
    ['an error that is a list', () => Response.json({ error: ['x'] }, { status: 400 })],
    [
      'a token of an id of somebody',
      () => Response.json({ access_token: 'x', id_token: 'a.b.c', expires_in: 1 }),
    ],
    ['500', () => Response.json({ message: 'x' }, { status: 500 })],
    ['429 for an hour', () => new Response('<html>', { status: 429, headers: { 'retry-after': '3600' } })],
  ];

  it.each(garbage)('P14 F09: is a problem of the list, and the session stays: %s', async (_what, answer) => {
    let isBad = false;
    const house = await openHouse({
      signedIn: false,
      between: async (asked, pass) => (isBad && !asked.url.includes('/idb/') ? answer() : pass(asked)),
    });
    const { guest, code } = await begun(house);
    await guest.send('POST', '/api/connect', { way: 'device' });
    isBad = true;
    const device = await complete(guest);
    const browser = await complete(guest, code);
    const started = await guest.send('POST', '/api/connect', { way: 'device' });
    for (const status of [device.status, browser.status, started.status]) {
      expect([202, 403, 410, 503]).toContain(status);
    }
    expect(house.lines.filter(({ fields }) => fields.error)).toEqual([]);
    expect((await guest.send('GET', '/api/me')).status).toBe(200);
    expect((await guest.send('GET', '/api/search?q=jo')).status).toBe(403);
    isBad = false;
    const again = await begun(house);
    expect((await complete(again.guest, again.code)).status).toBe(200);
  });
});
