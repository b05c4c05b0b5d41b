import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../../../src/bff/store/store';
import { PersonId } from '../../../src/contract/ids';
import { Kept, mostFavourites } from '../../../src/contract/kept';
import { Session } from '../../../src/contract/session';
import { openHouse, serviceApp } from '../../security/support/house';
import { keptRoutes } from '../../security/support/routes';
import { openDesk } from '../../support/desk';
import { createTestBff } from '../support/bff';
import { entry } from '../support/kept';

type Desk = Awaited<ReturnType<typeof openDesk>>;
type Sender = Pick<Desk, 'send'>;

const star = ({ send }: Sender, one: object, isFavourite = true) =>
  send('PUT', '/api/favourites', { entry: one, isFavourite });
const open = ({ send }: Sender, one: object) => send('POST', '/api/recents', { entry: one });

/** What the next session of this persona carries. */
async function keptOf(desk: Desk) {
  const opened = await desk.bff.request('/api/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: desk.persona.embeddedToken }),
  });
  return v.parse(Session, await opened.json()).kept;
}

const names = (list: { name: string }[] | undefined) => list?.map(({ name }) => name);

describe('what is kept for a user', () => {
  it('is nothing at first, and letter keys are on', async () => {
    expect(await keptOf(await openDesk())).toEqual({ favourites: [], recents: [], hasLetterKeys: true });
  });

  it('comes with the next session whole, and is the answer of each change', async () => {
    const desk = await openDesk();
    const whole = entry('Joanna Quist', {
      personId: v.parse(PersonId, 'person-1'),
      title: 'Chief',
      emails: ['joanna@example.com'],
      timeZone: 'Europe/Oslo',
    });
    await star(desk, whole);
    await open(desk, entry('Jo'));
    const { status, body } = await desk.send('PUT', '/api/preferences', { hasLetterKeys: false });
    expect(status).toBe(200);
    expect(body).toEqual({ favourites: [whole], recents: [entry('Jo')], hasLetterKeys: false });
    expect(await keptOf(desk)).toEqual(v.parse(Kept, body));
    expect((await desk.send('DELETE', '/api/recents')).body).toEqual({ ...body, recents: [] });
  });

  it('is not in the answer of who is looking, nor kept where nobody reads it without the key', async () => {
    const desk = await openDesk();
    const { store } = desk.kept;
    const { add } = store;
    const written: unknown[] = [];
    store.add = (...row) => {
      written.push(row);
      return add(...row);
    };
    await star(desk, entry('Joanna Quist'));
    expect((await desk.send('GET', '/api/me')).body).not.toHaveProperty('kept');
    expect(written).toHaveLength(1);
    expect(JSON.stringify(written)).not.toMatch(/Joanna|contact-/);
  });

  it('is refused one favourite too many, and loses none', async () => {
    const desk = await openDesk();
    for (let n = 0; n < mostFavourites; n += 1) expect((await star(desk, entry(`Jo ${n}`))).status).toBe(200);
    expect(await star(desk, entry('Kim'))).toMatchObject({ status: 422, body: { code: 'refused' } });
    expect((await star(desk, entry('Jo 7', { title: 'Chief' }))).status).toBe(200);
    expect((await star(desk, entry('Jo 8'), false)).status).toBe(200);
    const { body } = await star(desk, entry('Kim'));
    expect(body.favourites).toHaveLength(mostFavourites);
    expect(body.favourites.at(-1).name).toBe('Kim');
  });

  it('is never asked of Webex, and needs no Idempotency-Key', async () => {
    const desk = await openDesk();
    for (const { method, path, body } of keptRoutes) {
      const at = path({ orgId: '', personId: '', contactId: '' });
      expect((await desk.send(method, at, body, '')).status).toBe(200);
      expect((await desk.send(method, at, body, '')).status).toBe(200);
    }
    const paths = (await desk.journal()).map(({ path }) => path);
    expect(paths.filter((path) => !path.endsWith('/verification'))).toEqual([]);
  });

  it('takes a whole list of contacts for one being, but nothing larger than 256 kB', async () => {
    const desk = await openDesk();
    const many = (count: number, value: string) => Array.from({ length: count }, (_, n) => `${value}${n}`);
    const large = {
      aliases: many(50, 'Joanna Quist the '),
      contactIds: many(50, '5e0ab32e-7a10-4a37-9c6b-1f8a4f6f0c'),
      emails: many(50, 'joanna.quist@long.name.example.com.'),
      phones: many(50, '+44 20 7946 09'),
    };
    expect((await star(desk, { ...entry('Jo'), ...large })).status).toBe(200);
    const { status, body } = await star(desk, {
      ...entry('Jo'),
      title: 'é'.repeat(1000),
      emails: many(50, 'x'.repeat(6000)),
    });
    expect([status, body.code]).toEqual([413, 'too_large']);
  });

  it('P04 T09: names pictures only where pages may load them from', async () => {
    const house = await openHouse({ deps: { avatarOrigins: ['https://*.webexcontent.com'] } });
    const { send, persona } = await house.enter();
    const good = 'https://a.webexcontent.com/x';
    for (const [name, avatarUrl] of [
      ['Jo', good],
      ['Kim', 'https://evil.example/beacon.png'],
      ['Lou', 'javascript:alert(1)'],
    ] as const) {
      await send('PUT', '/api/favourites', { entry: entry(name, { avatarUrl }), isFavourite: true });
      await send('POST', '/api/recents', { entry: entry(name, { avatarUrl }) });
    }
    const { kept } = await (await house.openAs(persona.embeddedToken)).json();
    const pictures = (list: { avatarUrl?: string }[]) => list.map(({ avatarUrl }) => avatarUrl);
    expect(pictures(kept.favourites)).toEqual([good, undefined, undefined]);
    expect(pictures(kept.recents)).toEqual([undefined, undefined, good]);
  });
});

describe('a user for whom Webex cannot be asked', () => {
  it.each(keptRoutes)(
    'is told so here as everywhere, and gets nothing: $name',
    async ({ method, path, body }) => {
      const at = path({ orgId: '', personId: '', contactId: '' });
      const desk = await openDesk('member', { signedIn: false });
      expect(await keptOf(desk)).toBeUndefined();
      expect(await desk.send(method, at, body)).toMatchObject({
        status: 403,
        body: { code: 'not_connected' },
      });
      const { open: openHidden, bff } = createTestBff();
      const { handle, kept } = await openHidden({ email: '' });
      expect(kept).toBeUndefined();
      const answer = await bff.request(at, {
        method,
        headers: { authorization: `Bearer ${handle}`, 'content-type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      });
      expect([answer.status, (await answer.json()).code]).toEqual([403, 'identity_hidden']);
    },
  );

  it('F27: has a session also when what is kept cannot be read, and then hears nothing of it', async () => {
    const desk = await openDesk();
    await star(desk, entry('Jo'));
    const { store } = desk.kept;
    const { get } = store;
    store.get = (key) => (key.startsWith('kept') ? Promise.reject(new StoreUnavailable('x')) : get(key));
    expect(await keptOf(desk)).toBeUndefined();
    store.get = get;
    expect(names((await keptOf(desk))?.favourites)).toEqual(['Jo']);
  });

  it('T25: keeps what they like without taking from what all of a service app may ask together', async () => {
    const house = await openHouse({ mode: serviceApp });
    const [member, admin] = [await house.enter('member'), await house.enter('admin')];
    const statuses = async ({ send }: typeof member, method: string, path: string, body?: object) => {
      const answers = await Promise.all(Array.from({ length: 270 }, () => send(method, path, body)));
      return [...new Set(answers.map(({ status }) => status))];
    };
    expect(await statuses(member, 'POST', '/api/recents', { entry: entry('Jo') })).toEqual([200]);
    expect(await statuses(admin, 'GET', '/api/contacts/a.b')).toEqual([404]);
    expect((await member.send('GET', '/api/contacts/a.b')).status).toBe(404);
  });
});
