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
  return { ...scripted, clock, host, store, state: () => store.getState().search };
}

const keys = (entries: readonly { key: string }[] = []) => entries.map(({ key }) => key);

describe('the search', () => {
  it('does not let a slower earlier answer replace a newer one', async () => {
    const { store, clock, searches, state } = await open();
    store.search.type('jo');
    clock.pass(100);
    store.search.type('joh');
    const [first, second] = searches;
    second?.frame(frameOf(colleague('Johanna')));
    await second?.answer();
    first?.frame(frameOf(colleague('Jolanda')));
    await first?.answer();
    expect(keys(state().entries)).toEqual([colleague('Johanna').key]);
    expect(state().phase).toBe('done');
  });

  it('does not let the failure of an earlier request hide a newer answer', async () => {
    const { store, clock, searches, state } = await open();
    store.search.type('jo');
    clock.pass(100);
    store.search.type('joh');
    searches[1]?.frame(frameOf(colleague('Johanna')));
    await searches[0]?.fail({ code: 'unreachable' });
    expect(state().failure).toBeUndefined();
    expect(state().entries).toHaveLength(1);
  });

  it('cancels the request of every text that is replaced or cleared', async () => {
    const { store, clock, searches } = await open();
    store.search.type('jo');
    clock.pass(100);
    store.search.type('joh');
    expect(searches[0]?.signal.aborted).toBe(true);
    store.search.type('');
    expect(searches[1]?.signal.aborted).toBe(true);
  });

  it('asks the first key after a pause at once and a burst no later than after 80 ms', async () => {
    const { store, clock, searches } = await open();
    store.search.type('jo');
    expect(searches.map(({ text }) => text)).toEqual(['jo']);
    clock.pass(30);
    store.search.type('joh');
    store.search.type('joha');
    expect(searches).toHaveLength(1);
    clock.pass(50);
    expect(searches.map(({ text }) => text)).toEqual(['jo', 'joha']);
  });

  it('asks nothing for one letter, but does for one ideograph', async () => {
    const { store, searches, state } = await open();
    store.search.type('j');
    expect(state().phase).toBe('short');
    store.search.type('佐');
    expect(searches.map(({ text }) => text)).toEqual(['佐']);
  });

  it('does not ask again when only a space was added', async () => {
    const { store, clock, searches, state } = await open();
    store.search.type('jo');
    clock.pass(100);
    store.search.type('jo ');
    expect(searches).toHaveLength(1);
    expect(state().text).toBe('jo ');
  });

  it('keeps older entries on screen until newer ones come', async () => {
    const { store, clock, searches, state } = await open();
    store.search.type('jo');
    searches[0]?.frame(frameOf(colleague('Johanna')));
    await searches[0]?.answer();
    clock.pass(100);
    store.search.type('li');
    expect(state()).toMatchObject({ phase: 'searching', entries: [{ name: 'Johanna' }] });
  });

  it('searches what was typed before the session stood', async () => {
    const { api, searches } = createScriptedApi();
    const host = createFakeHost();
    const store = createStore({ api, host, clock: createClock(1000) });
    store.session.start();
    store.search.type('jo');
    expect(store.getState().search.phase).toBe('waiting');
    host.tell(contextWith('token'));
    await settled();
    expect(searches.map(({ text }) => text)).toEqual(['jo']);
  });

  it('keeps what came before the connection broke and says which source is missing', async () => {
    const { store, searches, state } = await open();
    store.search.type('jo');
    const frame = frameOf(colleague('Johanna'));
    searches[0]?.frame({ ...frame, sources: { ...frame.sources, contacts: { state: 'pending' } } });
    await searches[0]?.fail({ code: 'unreachable' });
    expect(state()).toMatchObject({
      phase: 'done',
      entries: [{ name: 'Johanna' }],
      sources: { contacts: { state: 'unavailable' } },
    });
  });

  it('shows the failure, keeps the text and asks again when told to', async () => {
    const { store, clock, searches, state } = await open();
    store.search.type('jo');
    await searches[0]?.fail({ code: 'rate_limited', retryAfter: 12 });
    expect(state()).toMatchObject({ text: 'jo', phase: 'failed', failure: { retryAfter: 12 } });
    clock.pass(1000);
    store.search.again();
    expect(searches.map(({ text }) => text)).toEqual(['jo', 'jo']);
  });
});

describe('the active row', () => {
  it('enters the list at either end and leaves it at the other', async () => {
    const { store, searches, state } = await open();
    store.search.type('jo');
    searches[0]?.frame(frameOf(colleague('A'), colleague('B')));
    store.search.move(1);
    expect(state().activeKey).toBe(colleague('A').key);
    store.search.move(-1);
    expect(state().activeKey).toBeUndefined();
    store.search.move(-1);
    expect(state().activeKey).toBe(colleague('B').key);
    store.search.move(1);
    expect(state().activeKey).toBeUndefined();
  });

  it('is kept when better matches of a later frame crowd it out, but not by another text', async () => {
    const { store, clock, searches, state } = await open();
    store.search.type('jo');
    searches[0]?.frame(frameOf(contact('Johnson')));
    store.search.move(1);
    searches[0]?.frame(frameOf(colleague('Johanna')));
    expect(keys(state().entries)).toEqual([contact('Johnson').key, colleague('Johanna').key]);
    expect(state().activeKey).toBe(contact('Johnson').key);
    clock.pass(100);
    store.search.type('joha');
    searches[1]?.frame(frameOf(colleague('Johanna')));
    expect(keys(state().entries)).toEqual([colleague('Johanna').key]);
  });

  it('is kept when it was reached in the older rows before the first frame for the newer text', async () => {
    const { store, clock, searches, state } = await open();
    store.search.type('jo');
    searches[0]?.frame(frameOf(contact('Johanna')));
    clock.pass(100);
    store.search.type('johanna');
    store.search.activate(contact('Johanna').key);
    searches[1]?.frame(frameOf(colleague('Johanna')));
    expect(state().activeKey).toBe(contact('Johanna').key);
    const merged = colleague('Johanna', { contactIds: contact('Johanna').contactIds });
    searches[1]?.frame(frameOf(merged));
    expect(keys(state().entries)).toEqual([merged.key]);
    expect(state().activeKey).toBe(merged.key);
  });

  it('follows its person when a later frame moves or merges the row', async () => {
    const { store, searches, state } = await open();
    store.search.type('jo');
    searches[0]?.frame(frameOf(contact('Johanna'), contact('Jonas')));
    store.search.move(1);
    const merged = colleague('Johanna', { contactIds: contact('Johanna').contactIds });
    searches[0]?.frame(frameOf(contact('Jonas'), merged));
    expect(state().activeKey).toBe(merged.key);
  });
});
