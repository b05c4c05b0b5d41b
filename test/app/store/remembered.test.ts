import { describe, expect, it } from 'vitest';
import { createStore } from '../../../src/app/store/store';
import { createScriptedApi } from '../../support/api';
import { createClock } from '../../support/clock';
import { colleague, contact, frameOf } from '../../support/entries';
import { contextWith, createFakeHost } from '../../support/host';

const settled = () => new Promise((done) => setTimeout(done));

async function open() {
  const scripted = createScriptedApi();
  const clock = createClock(1000);
  const host = createFakeHost();
  const store = createStore({ api: scripted.api, host, clock });
  store.session.start();
  host.tell(contextWith('token'));
  await settled();
  /** Types, and has the sources answer. */
  async function search(text: string, ...frames: ReturnType<typeof frameOf>[]) {
    clock.pass(1000);
    store.search.type(text);
    const asked = scripted.searches.at(-1);
    for (const frame of frames) asked?.frame(frame);
    if (frames.length > 0) await asked?.answer();
  }
  const names = () => store.getState().search.entries.map(({ name }) => name);
  return { ...scripted, clock, store, search, names, state: () => store.getState().search };
}

/** The sources know more, and only by the start of names. */
const cut = (frame: ReturnType<typeof frameOf>) => ({
  ...frame,
  sources: { ...frame.sources, people: { state: 'ok', count: 25, isComplete: false, isWide: true } as const },
});

/** Webex's own search has told all it finds. */
const narrow = (...entries: Parameters<typeof frameOf>) => {
  const frame = frameOf(...entries);
  const report = { state: 'ok', count: 0, isComplete: true, isWide: false } as const;
  return { ...frame, sources: { people: report, contacts: report } };
};

describe('whom the page remembers', () => {
  it('are shown in the same step as the key, before any source has answered', async () => {
    const { search, store, searches, names } = await open();
    await search('jo', cut(frameOf(colleague('Johanna Berg'), colleague('Jonas Lund'))));
    const before = searches.length;
    store.search.type('lund');
    expect(names()).toEqual(['Jonas Lund']);
    expect(searches.length).toBeLessThanOrEqual(before + 1);
  });

  it.each([
    ['7209', 'part of the number'],
    ['0408 526', 'the number as it is dialled at home'],
    ['jb@', 'the beginning of the address'],
    ['hanni', 'the nickname'],
    ['berg johanna', 'the surname first'],
    ['design', 'the title'],
  ])('are found by %j: %s', async (typed) => {
    const { search, store, names } = await open();
    const johanna = colleague('Johanna Berg', {
      aliases: ['Hanni'],
      phones: ['+1 408 526 7209'],
      emails: ['jb@example.com'],
      title: 'Design Lead',
    });
    await search('jo', cut(frameOf(johanna, colleague('Jonas Lund'))));
    store.search.type(typed);
    expect(names()).toEqual(['Johanna Berg']);
  });

  it('stay in the list beside what the sources find, each being once', async () => {
    const { search, names } = await open();
    await search('li', cut(frameOf(contact('Lisa Jones'))));
    const lisa = colleague('Lisa Jones', { contactIds: contact('Lisa Jones').contactIds });
    await search('jo', frameOf(colleague('Johanna'), lisa));
    expect(names()).toEqual(['Johanna', 'Lisa Jones']);
  });

  it('are forgotten when somebody else is looking', async () => {
    const { search, store, names, tell } = await open();
    await search('jo', cut(frameOf(colleague('Johanna'))));
    tell({
      user: { key: 'other', displayName: '', email: '', isDerived: false },
      connection: 'connected',
      rights: ['search'],
      knowsRights: true,
      hasSignIn: true,
    });
    store.search.type('j');
    expect(names()).toEqual([]);
  });
});

describe('a longer word', () => {
  it('is answered from a complete answer to its beginning, without a request', async () => {
    const { search, searches, names, state } = await open();
    await search('jo', narrow(colleague('Johanna'), colleague('Jonas')));
    await search('joh');
    await search('joha');
    expect(searches).toHaveLength(1);
    expect(names()).toEqual(['Johanna']);
    expect(state().phase).toBe('done');
  });

  it('is asked for when the shorter answer was cut, failed, or is over a minute old', async () => {
    const { search, searches, clock } = await open();
    await search('jo', cut(frameOf(colleague('Johanna'))));
    await search('joh', frameOf(colleague('Johanna')));
    expect(searches).toHaveLength(2);
    clock.pass(61_000);
    await search('joha');
    expect(searches).toHaveLength(3);
  });

  it('is asked for when all was looked through, and titles count from this letter on', async () => {
    const { search, searches } = await open();
    await search('ma', frameOf(colleague('Mara')));
    await search('man', frameOf(colleague('Mara')));
    await search('mana');
    expect(searches.map(({ text }) => text)).toEqual(['ma', 'man']);
  });

  it('is asked for when it is a number: zeros and prefixes change what a longer one means', async () => {
    const { search, searches } = await open();
    await search('0207', frameOf());
    await search('02079', frameOf());
    expect(searches.map(({ text }) => text)).toEqual(['0207', '02079']);
  });

  it('is asked for when it has become a whole address', async () => {
    const { search, searches } = await open();
    await search('jo', frameOf(colleague('Johanna')));
    await search('jo@example.com');
    expect(searches.map(({ text }) => text)).toEqual(['jo', 'jo@example.com']);
  });
});

describe('looking further', () => {
  it('begins at once when no colleague was found, without saying that there is none', async () => {
    const { search, searches, state } = await open();
    await search('wojcik', narrow(contact('Adam Wojcik')));
    expect(searches.map(({ text, isWide }) => [text, isWide])).toEqual([
      ['wojcik', false],
      ['wojcik', true],
    ]);
    expect(state().phase).toBe('searching');
  });

  it('begins after a rest when colleagues were found, and not at all when one was opened by then', async () => {
    const { search, searches, clock } = await open();
    await search('martin', narrow(colleague('Martin Lund')));
    expect(searches).toHaveLength(1);
    clock.pass(2000);
    expect(searches.map(({ isWide }) => isWide)).toEqual([false, true]);
  });

  it('is not done where all has been looked through, nor for whole addresses', async () => {
    const { search, searches, clock } = await open();
    await search('zz', frameOf());
    await search('zz@example.com', narrow());
    clock.pass(5000);
    expect(searches.map(({ isWide }) => isWide)).toEqual([false, false]);
  });

  it('leaves what was found where it fails', async () => {
    const { search, searches, clock, names, state } = await open();
    await search('martin', narrow(colleague('Martin Lund')));
    clock.pass(2000);
    await searches[1]?.fail({ code: 'unreachable' });
    expect(names()).toEqual(['Martin Lund']);
    expect(state()).toMatchObject({ phase: 'done', failure: undefined });
  });
});

describe('the row under the finger', () => {
  it('stays where it is when better matches come', async () => {
    const { store, search, searches, names } = await open();
    await search('jo', {
      ...frameOf(contact('Aljo'), contact('Bojo')),
      sources: {
        people: { state: 'pending' },
        contacts: { state: 'ok', count: 2, isComplete: true, isWide: true },
      },
    });
    store.search.touch(contact('Bojo').key);
    searches[0]?.frame(frameOf(colleague('Jo'), colleague('Johanna'), contact('Aljo'), contact('Bojo')));
    expect(names()[1]).toBe('Bojo');
    expect(names()).toHaveLength(4);
  });
});

describe('a busy source', () => {
  it('is asked again by itself after the time it wants, counting down on screen', async () => {
    const { search, searches, clock, state } = await open();
    const busy = {
      ...frameOf(),
      sources: { ...frameOf().sources, contacts: { state: 'rate_limited', retryAfter: 3 } as const },
    };
    await search('jo', busy);
    expect(state().retryIn).toBe(3);
    clock.pass(1000);
    expect(state().retryIn).toBe(2);
    clock.pass(1000);
    clock.pass(1000);
    expect(searches).toHaveLength(2);
  });
});

describe('one being', () => {
  it('is remembered once, however it was seen first', async () => {
    const { search, store, names } = await open();
    const lisa = contact('Lisa Jones');
    const merged = colleague('Lisa Jones', { contactIds: lisa.contactIds });
    await search('li', cut(frameOf(lisa)), cut(frameOf(merged)));
    store.search.type('lisa');
    expect(names()).toEqual(['Lisa Jones']);
    await search('lis', cut(frameOf(lisa)));
    store.search.type('jones');
    expect(store.getState().search.entries).toEqual([merged]);
  });
});
