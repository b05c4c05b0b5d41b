import { describe, expect, it } from 'vitest';
import { createTestBff, peoplePath } from '../bff/support/bff';
import { hour, minute } from '../bff/support/clock';
import { openHouse } from './support/house';
import { contactDraft, personDraft, thingsOf, writingRoutes } from './support/routes';

const poisons = [
  '{"__proto__":{"isAdmin":true,"polluted":1}%}',
  '{"constructor":{"prototype":{"polluted":1}}%}',
  '{"__proto__":null%}',
  '{"toString":1,"hasOwnProperty":1%}',
];

/** A good body as text with something poisonous as its first member. */
const poisoned = (body: object, poison: string) => {
  const rest = JSON.stringify(body).slice(1, -1);
  return poison.replace('%', rest && `,${rest}`);
};

describe('T23: a body that would change what all objects have', () => {
  it.each(writingRoutes)('T23: changes none of it: $name', async ({ method, path, body = {} }) => {
    const house = await openHouse();
    const guest = await house.enter('admin');
    const things = await thingsOf(house, 'admin');
    house.connections.length = 0;
    const names = Object.getOwnPropertyNames(Object.prototype).length;
    const nested = Object.entries(body).flatMap(([name, part]) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? poisons.map((poison) =>
            JSON.stringify({ ...body, [name]: '@' }).replace('"@"', () => poisoned(part, poison)),
          )
        : [],
    );
    for (const text of [...poisons.map((poison) => poisoned(body, poison)), ...nested]) {
      const answer = await guest.send(method, path(things), text);
      expect([text, answer.status < 500]).toEqual([text, true]);
      expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(names);
      expect(Object.getOwnPropertyDescriptor({}, 'polluted')).toBeUndefined();
      expect('polluted' in {}).toBe(false);
      const sent = house.connections.map((one) => one.body).join('');
      expect(sent).not.toMatch(/polluted|isAdmin|__proto__|constructor|hasOwnProperty/);
    }
    const { status } = await guest.send('GET', '/api/me');
    expect([200, 401]).toContain(status);
  });

  it('T23: nor does one that has an own name twice: the last one counts, here and at Webex', async () => {
    const house = await openHouse();
    const guest = await house.enter('admin');
    const [mails] = [JSON.stringify(contactDraft.emails)];
    const text = `{"displayName":"First","displayName":"Last","emails":${mails}}`;
    expect((await guest.send('POST', '/api/contacts', text)).status).toBe(201);
    expect(house.connections.at(-1)?.body).toContain('"displayName":"Last"');
    expect(house.connections.at(-1)?.body).not.toContain('First');
  });
});

describe('P15 T05: rights are those of the user’s own token', () => {
  const change = { change: { title: 'Chief' }, basedOn: '2020-01-01T00:00:00.000Z' };

  it.each([
    ['POST', '/api/contacts', contactDraft],
    ['PATCH', '/api/contacts/abc', change],
    ['DELETE', '/api/contacts/abc', undefined],
    ['POST', '/api/people', personDraft],
    ['PUT', '/api/people/abc', change],
    ['DELETE', '/api/people/abc', undefined],
  ])(
    'P15 T05: whoever the embedded token calls an administrator, Webex’s 403 counts: %s %s',
    async (method, path, body) => {
      const { open, bff, upstream } = createTestBff();
      upstream.onAny(() => Response.json({ message: 'no' }, { status: 403 }));
      upstream.on(peoplePath, () => Response.json({ message: 'no' }, { status: 403 }));
      const { handle, rights } = await open({
        'com.cisco.user.level': ['admin', 'full_admin'],
        roles: ['id_full_admin'],
        admin: true,
        scope: 'identity:contacts_rw',
      });
      expect(rights).toEqual(['search', 'presence']);
      const answer = await bff.request(path, {
        method,
        headers: {
          authorization: `Bearer ${handle}`,
          'idempotency-key': 'a-key-of-mine',
          'content-type': 'application/json',
        },
        ...(body && { body: JSON.stringify(body) }),
      });
      expect([answer.status, (await answer.json()).code]).toEqual([403, 'forbidden']);
    },
  );

  it('P15 F25: an administrator who is one no more is refused with the very next request', async () => {
    const house = await openHouse();
    const guest = await house.enter('admin');
    const write = (displayName: string) =>
      guest.send('POST', '/api/contacts', { ...contactDraft, displayName });
    expect((await write('One')).status).toBe(201);
    await house.fault({ path: '/v1/contacts/*', method: 'POST' }, { status: 403, body: 'json' });
    expect((await write('Two')).status).toBe(403);
  });
});

describe('T25: one user who hammers', () => {
  it('T25 P19: is told to wait, and a colleague notices nothing', async () => {
    const house = await openHouse();
    const [noisy, quiet] = [await house.enter('member'), await house.enter('admin')];
    const statuses = new Map<number, number>();
    for (let n = 0; n < 600; n += 1) {
      const answer = await noisy.send('GET', n % 2 ? '/api/contacts/a.b' : '/api/me');
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      if (answer.status === 429) {
        const wait = Number(answer.headers.get('retry-after'));
        expect(wait > 0 && wait <= 60).toBe(true);
        expect((await answer.json()).retryAfter).toBe(wait);
      }
      if (n % 20 === 0) expect((await quiet.send('GET', '/api/me')).status).toBe(200);
    }
    expect(statuses.get(429)).toBe(320);
    const again = await house.enter('member');
    expect((await again.send('GET', '/api/me')).status).toBe(429);
    expect((await quiet.send('GET', '/api/search?q=jo')).status).toBe(200);
  });
});

describe('P32 F36: a clock that jumps under a session', () => {
  it.each([
    ['an hour back', -hour, 200],
    ['a day back', -24 * hour, 200],
    ['an hour on', hour, 401],
    ['a day on', 24 * hour, 401],
  ])(
    'P32 F36: logs nobody out who is there, and keeps nobody in who is not: %s',
    async (_what, jump, status) => {
      const { open, get, clock } = createTestBff();
      const { handle } = await open();
      clock.pass(jump);
      expect((await get('/api/me', handle)).status).toBe(status);
      if (status !== 200) return;
      expect((await get('/api/search?q=jo', handle)).status).toBe(200);
      clock.pass(16 * minute);
      expect((await get('/api/me', handle)).status).toBe(401);
    },
  );

  it('P32 F36: a session from a clock that was a day ahead is as short as any other once it is used', async () => {
    const { open, get, clock } = createTestBff();
    clock.pass(24 * hour);
    const { handle } = await open();
    clock.pass(-24 * hour);
    for (let asked = 0; asked < 8 * 6; asked += 1) {
      expect((await get('/api/me', handle)).status).toBe(200);
      clock.pass(10 * minute);
    }
    expect((await get('/api/me', handle)).status).toBe(401);
  });
});
