import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createDirectory } from '../../../src/bff/directory/search';
import { OrgId } from '../../../src/bff/webex/ids';
import { createClock } from '../support/clock';
import { createDeferred, settle } from '../support/deferred';
import { colleague, contact, mail } from '../support/directory';
import { allOf, createTown, failed, searchOf, type TownDeps } from '../support/sources';
import { orgId } from '../support/token';

const jo = colleague('Jo Lund');
const joe = colleague('Joe Ask');
const ada = contact('Ada Jones');
const otherOrg = v.parse(OrgId, '11111111-2222-4333-8444-555555555555');

function createTested(deps: TownDeps = {}) {
  const clock = createClock();
  const town = createTown({ people: [jo, joe], contacts: [ada], ...deps });
  const directory = createDirectory(town.sources, clock.now);
  const search = (text: string, more = {}) => allOf(directory.search(searchOf(text, more)));
  const names = async (text: string, more = {}) =>
    (await search(text, more)).at(-1)?.entries.map(({ name }) => name);
  return { ...town, clock, directory, search, names };
}

describe('equal questions under way', () => {
  it('share one call', async () => {
    const { search, asked } = createTested();
    const [first, second] = await Promise.all([search('jo'), search('jo')]);
    expect(first.at(-1)).toEqual(second.at(-1));
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['another user', { user: 'another' }],
    ['another organisation', { orgId: otherOrg }],
    ['another token', { caller: { grant: { accessToken: 'another' } } }],
    ['another number of rows', { limit: 9 }],
  ])('are not those of %s', async (_what, more) => {
    const { search, asked } = createTested();
    await Promise.all([search('jo'), search('jo', more)]);
    expect(asked).toHaveLength(4);
  });

  it('are broken off when the last who asked has left, and not before', async () => {
    const { search, asked } = createTested({ instead: () => createDeferred<undefined>().promise });
    const leaving = [new AbortController(), new AbortController()];
    const searches = leaving.map(({ signal }) =>
      search('jo', { caller: { grant: { accessToken: 'unused' }, signal } }),
    );
    await settle();
    const ended = () => asked.map(({ signal }) => signal?.aborted);
    expect(ended()).toEqual([false, false]);
    leaving[0]?.abort();
    expect((await searches[0])?.at(-1)?.sources.people).toEqual({ state: 'unavailable' });
    expect(ended()).toEqual([false, false]);
    leaving[1]?.abort();
    await searches[1];
    expect(ended()).toEqual([true, true]);
  });

  it('are asked anew by who comes after the last has left', async () => {
    let isStuck = true;
    const { search, names } = createTested({
      instead: () => (isStuck ? createDeferred<undefined>().promise : undefined),
    });
    const leaving = new AbortController();
    const left = search('jo', { caller: { grant: { accessToken: 'unused' }, signal: leaving.signal } });
    await settle();
    isStuck = false;
    leaving.abort();
    expect(await names('jo')).toEqual(['Jo Lund', 'Joe Ask', 'Ada Jones']);
    await left;
  });

  it('are not sent for one who has left already', async () => {
    const { search, asked } = createTested();
    await search('jo', { caller: { grant: { accessToken: 'unused' }, signal: AbortSignal.abort() } });
    expect(asked).toEqual([]);
  });
});

describe('a complete answer', () => {
  it('is given again for half a minute', async () => {
    const { names, asked, clock } = createTested();
    const first = await names('jo');
    clock.pass(29_000);
    expect(await names('jo')).toEqual(first);
    expect(asked).toHaveLength(2);
    clock.pass(2000);
    await names('jo');
    expect(asked).toHaveLength(4);
  });

  it('answers a longer start of a name, which is how Webex finds people', async () => {
    const { names, aboutPeople } = createTested();
    await names('jo');
    expect(await names('joe')).toEqual(['Joe Ask']);
    expect(await names('jo lu')).toEqual(['Jo Lund']);
    expect(aboutPeople()).toEqual(['jo']);
  });

  it('answers no longer text of contacts, as nobody knows how Webex finds them', async () => {
    const { names, aboutContacts } = createTested();
    await names('jo');
    await names('joe');
    expect(aboutContacts()).toEqual(['jo', 'joe']);
  });

  it('is forgotten with its organisation, and with what was under way when that was asked for', async () => {
    const slow = createDeferred<undefined>();
    let isSlow = false;
    const { names, search, asked, directory } = createTested({
      instead: () => (isSlow ? slow.promise : undefined),
    });
    await names('jo');
    directory.forget(otherOrg);
    await names('jo');
    expect(asked).toHaveLength(2);
    directory.forget(v.parse(OrgId, orgId));
    isSlow = true;
    const before = search('jo');
    await settle();
    directory.forget(v.parse(OrgId, orgId));
    slow.resolve(undefined);
    await before;
    expect(asked).toHaveLength(4);
    await names('jo');
    expect(asked).toHaveLength(6);
  });
});

describe('what is no complete answer', () => {
  it('is asked for again after a failure', async () => {
    let isDown = true;
    const { search, names, asked } = createTested({
      instead: async () => (isDown ? failed({ kind: 'unavailable' }) : undefined),
    });
    expect((await search('jo')).at(-1)?.sources).toEqual({
      people: { state: 'unavailable' },
      contacts: { state: 'unavailable' },
    });
    isDown = false;
    expect(await names('jo')).toEqual(['Jo Lund', 'Joe Ask', 'Ada Jones']);
    expect(asked).toHaveLength(4);
  });

  it('is asked for again when Webex has more, also for a longer text', async () => {
    const { names, aboutPeople } = createTested();
    await names('jo', { limit: 1 });
    await names('jo', { limit: 1 });
    await names('joe', { limit: 1 });
    expect(aboutPeople()).toEqual(['jo', 'jo', 'joe']);
  });
});

describe('a name of several words', () => {
  it.each(['Lund Jo', 'Lund, Jo', 'lund,jo', 'Lund,  Jo,'])('is found turned round: %s', async (text) => {
    const { names } = createTested();
    expect(await names(text)).toEqual(['Jo Lund']);
  });

  it('keeps together what stands in front of a comma', async () => {
    const { names, aboutPeople } = createTested({ people: [colleague('Jan Piet van der Berg')] });
    expect(await names('van der Berg, Jan Piet')).toEqual(['Jan Piet van der Berg']);
    expect(aboutPeople()).toEqual(['van der Berg, Jan Piet', 'Jan Piet van der Berg']);
  });

  it('is found among contacts by its longest word, and only those who match all of it', async () => {
    const contacts = ['Ada Jones', 'Bo Jones', 'Adam J.'].map((name) =>
      contact(name, { emails: [mail(`${name.replace(/\W/g, '')}@example.com`)] }),
    );
    const { names, aboutContacts } = createTested({ contacts });
    expect(await names('jones ada')).toEqual(['Ada Jones']);
    expect(aboutContacts()).toEqual(['jones ada', 'jones']);
  });

  it('is not asked for a second time when it was found at once', async () => {
    const { names, asked } = createTested();
    await names('jo lund');
    await names('ada jones');
    expect(asked.map(({ source, about }) => `${source} ${about}`)).toEqual([
      'people jo lund',
      'contacts jo lund',
      'contacts lund',
      'people ada jones',
      'contacts ada jones',
      'people jones ada',
    ]);
  });

  it('is a failure when the second question fails', async () => {
    const { search } = createTested({
      instead: async ({ about }) =>
        ['Jo Lund', 'Lund'].includes(about) ? failed({ kind: 'rate_limited', retryAfter: 9 }) : undefined,
    });
    expect((await search('Lund Jo')).at(-1)?.sources).toEqual({
      people: { state: 'rate_limited', retryAfter: 9 },
      contacts: { state: 'rate_limited', retryAfter: 9 },
    });
  });
});
