import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createDirectory } from '../src/bff/directory/search';
import { toOrgId } from '../src/bff/webex/ids';
import { createWebex } from '../src/bff/webex/webex';
import { SearchFrame } from '../src/contract/search';
import { Session } from '../src/contract/session';
import { createSandbox } from '../src/sandbox/api/app';
import { edgeCases } from '../src/sandbox/edge-cases';
import { allOf, searchOf } from './bff/support/sources';
import { createChain } from './support/chain';
import { seedGrant } from './support/grants';

/** One BFF for all personas, asked past the page and what that remembers. */
async function createHouse() {
  const chain = await createChain();
  const personas: (typeof chain.persona)[] = await (await chain.upstream('/sandbox/personas')).json();

  /** A persona who has signed in. */
  async function enter(personaId: string) {
    const persona = personas.find(({ id }) => id === personaId);
    if (!persona) throw new Error(`no persona ${personaId}`);
    const { orgId, personId: userId, accessToken, embeddedToken } = persona;
    await seedGrant(chain.kept, { orgId, userId, issuer: 'http://webex.test/idb', accessToken });
    const opened = await chain.bff.request('/api/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token: embeddedToken }),
    });
    const { handle } = v.parse(Session, await opened.json());

    async function frames(text: string, isWide: boolean, signal?: AbortSignal) {
      const query = new URLSearchParams({ q: text, ...(isWide && { wide: '1' }) });
      const headers = { authorization: `Bearer ${handle}` };
      const answer = await chain.bff.request(`/api/search?${query}`, { headers, ...(signal && { signal }) });
      const lines = (await answer.text()).split('\n').slice(0, -1);
      return lines.map((line) => v.parse(SearchFrame, JSON.parse(line)));
    }
    return {
      frames,
      narrow: async (text: string) => (await frames(text, false)).at(-1),
      wide: async (text: string) => (await frames(text, true)).at(-1),
    };
  }

  return {
    ...chain,
    enter,
    /** Questions to either source so far. */
    asked: async () =>
      (await chain.journal()).filter(({ path }) => path === '/v1/people' || path.endsWith('/search')),
  };
}

/** One BFF and one persona in it. */
async function createAsker(persona = 'member') {
  const house = await createHouse();
  return { ...house, ...(await house.enter(persona)) };
}

const names = (frame: SearchFrame | undefined) => frame?.entries.map(({ name }) => name) ?? [];
const isWhole = { state: 'ok', isComplete: true, isWide: true };

describe('a wide search of a member', () => {
  it.each([
    ['wojcik', 'Łukasz Wójcik'],
    ['nunez', 'Álvaro Núñez'],
    ['Strasser', 'Jürgen Straßer'],
    ['佐藤', '佐藤 美咲'],
    ['rossi mar', 'Maria Rossi'],
    ['Rossi, Maria', 'Maria Rossi'],
    ['4402079460777', 'Joseph Okonjo'],
    ['44020794607', 'Joseph Okonjo'],
    ['020 7946 0800', 'Juniper Street Travel'],
    ['Juniper Street', 'Juniper Street Travel'],
    ['collaboration admin', 'Tobias Ferrant'],
    ['müller straße', 'Zoë Müller-Straße'],
    ['mueller strasse', 'Zoë Müller-Straße'],
    ['oystein', 'Øystein Łąkowski'],
    ['حداد', 'ليلى حداد'],
    ['כהן', 'יוסף כהן'],
  ])('finds by %s somebody whom Webex finds by something else only', async (text, name) => {
    const { wide } = await createAsker();
    expect(names(await wide(text))).toContain(name);
  });

  it('has looked through everybody in the end', async () => {
    const { frames } = await createAsker();
    const told = await frames('wojcik', true);
    expect(told[0]?.sources).toEqual({ people: { state: 'pending' }, contacts: { state: 'pending' } });
    expect(told.at(-1)?.sources).toMatchObject({ people: isWhole, contacts: isWhole });
  });

  it('asks Webex sixty times at most, and the next one no more than a narrow search', async () => {
    const { wide, asked } = await createAsker();
    await wide('wojcik');
    const cold = (await asked()).length;
    expect(cold).toBeLessThanOrEqual(60);
    for (const [at, text] of ['nunez', 'strasser', '4402079'].entries()) {
      expect((await wide(text))?.sources).toMatchObject({
        people: { isWide: true },
        contacts: { isWide: true },
      });
      expect((await asked()).length - cold).toBeLessThanOrEqual(2 * (at + 1));
    }
  });

  it('suggests the names there are for one that is spelt wrong', async () => {
    const { wide } = await createAsker();
    expect(await wide('wojick')).toMatchObject({ entries: [], suggestions: ['Wójcik'] });
  });
});

describe('a wide search of an administrator', () => {
  it('is one list of each', async () => {
    const { wide, asked } = await createAsker('admin');
    expect(await wide('wojcik')).toMatchObject({ sources: { people: isWhole, contacts: isWhole } });
    expect(await asked()).toHaveLength(4);
  });
});

describe('whom a wide search may show', () => {
  it('are contacts of a group to its members alone, whoever has searched before', async () => {
    const house = await createHouse();
    const [member, outsider] = [await house.enter('group-member'), await house.enter('member')];
    const secret = Object.values(edgeCases.group).map(({ displayName = '' }) => displayName);
    expect(names(await member.wide('fieldsecret'))).toEqual(secret);
    expect(names(await member.wide('07700 900111'))).toEqual(secret.slice(1));
    for (const text of ['fieldsecret', '07700 900111', 'jonah fields']) {
      expect(names(await outsider.wide(text)).filter((name) => secret.includes(name))).toEqual([]);
    }
    expect(names(await outsider.narrow('fieldsecret'))).toEqual([]);
  });

  it('is nobody of another organisation, whoever has searched before', async () => {
    const house = await createHouse();
    const [ours, theirs] = [await house.enter('member'), await house.enter('other-org-member')];
    for (const text of ['jo', 'an', 'ma']) {
      const idsOf = async (asker: typeof ours) =>
        (await asker.wide(text))?.entries.flatMap(({ personId, contactIds }) => [personId, ...contactIds]) ??
        [];
      const [own, foreign] = [await idsOf(ours), await idsOf(theirs)];
      expect(own.filter((id) => id && foreign.includes(id))).toEqual([]);
    }
    expect(names(await theirs.wide('wojcik'))).toEqual([]);
    expect(names(await ours.wide('brambleton'))).toEqual([]);
  });

  it('is no contact of any group where many share one token', async () => {
    const sandbox = createSandbox({ origin: 'http://webex.test', clock: { now: Date.now } });
    const [persona] = await (await sandbox.fetch(new Request('http://webex.test/sandbox/personas'))).json();
    const orgId = toOrgId(persona.orgId);
    if (!orgId) throw new Error('not an organisation');
    const webex = createWebex({
      fetch: async (request, options) => sandbox.fetch(new Request(request, options)),
      apiUrl: 'http://webex.test/v1',
      now: Date.now,
    });
    const directory = createDirectory(webex, Date.now);
    const caller = { grant: { accessToken: 'sandbox-token-service-app', isShared: true } };
    for (const text of ['fieldsecret', '07700 900111', 'sipworth']) {
      const frames = await allOf(directory.search(searchOf(text, { isWide: true, orgId, caller })));
      expect([text, names(frames.at(-1))]).toEqual([text, text === 'sipworth' ? ['Jolanda Sipworth'] : []]);
    }
  });
});

describe('a wide search that does not come to its end', () => {
  it('tells the truth when Webex has enough in the middle of it, and goes on later', async () => {
    const { wide, upstream, wait } = await createAsker();
    const limited = await upstream('/sandbox/limits', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ perMinute: 20 }),
    });
    expect(limited.ok).toBe(true);
    const first = await wide('wojcik');
    expect(first?.sources.people).toMatchObject({ state: 'ok', isComplete: false, isWide: false });
    for (let minutes = 0; minutes < 4; minutes += 1) {
      wait(61_000);
      await wide('wojcik');
    }
    const last = await wide('wojcik');
    expect(last?.sources.people).toMatchObject({ isWide: true });
    expect(names(last)).toContain('Łukasz Wójcik');
  });

  it('remembers nothing of a source that has failed', async () => {
    const { wide, fault } = await createAsker();
    await fault({ path: '/v1/*' }, { status: 403 }, 2);
    expect((await wide('wojcik'))?.sources).toEqual({
      people: { state: 'denied' },
      contacts: { state: 'denied' },
    });
    expect(names(await wide('wojcik'))).toContain('Łukasz Wójcik');
  });

  it('goes on where it was left by somebody who typed on', async () => {
    const { frames, wide, asked, fault } = await createAsker();
    await fault({ path: '/v1/people' }, { delayMs: 50 });
    const leaving = new AbortController();
    const left = frames('wojcik', true, leaving.signal).catch(() => []);
    while ((await asked()).length < 20) await new Promise((done) => setTimeout(done));
    leaving.abort();
    await left;
    await new Promise((done) => setTimeout(done, 20));
    const before = (await asked()).length;
    expect(before).toBeLessThan(40);
    expect(names(await wide('wojcik'))).toContain('Łukasz Wójcik');
    // Not once more those that were done: the narrow questions are remembered, too.
    expect((await asked()).length).toBeLessThanOrEqual(58 + 3);
  });
});

describe('typing', () => {
  const typed = [
    'Mira Calloway',
    'Łukasz Wójcik',
    'Johanna Lindqvist',
    'maria rossi',
    'Tobias Ferrant',
    'Jolanda Sipworth',
    'Andrea Mailman',
    'Greta Salminen',
    'Øyvind Sørensen',
    'Jürgen Straßer',
  ];

  it('ten names letter by letter asks Webex no more often than once a source and letter', async () => {
    const { narrow, asked } = await createAsker();
    let naive = 0;
    for (const name of typed) {
      for (let length = 2; length <= name.length; length += 1) {
        naive += 2;
        await narrow(name.slice(0, length).trim());
      }
    }
    const count = (await asked()).length;
    expect(count).toBeLessThanOrEqual(naive);
  });

  it('the same again, or back, asks nothing', async () => {
    const { narrow, asked } = await createAsker();
    for (const text of ['lin', 'lind', 'lindq']) await narrow(text);
    const before = (await asked()).length;
    for (const text of ['lind', 'lin', 'lind', 'lindq']) await narrow(text);
    expect((await asked()).length).toBe(before);
  });
});
