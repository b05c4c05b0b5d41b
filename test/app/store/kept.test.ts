import { describe, expect, it } from 'vitest';
import { createStore } from '../../../src/app/store/store';
import type { Kept } from '../../../src/contract/kept';
import { createScriptedApi, me } from '../../support/api';
import { createClock } from '../../support/clock';
import { colleague, contact } from '../../support/entries';
import { contextWith, createFakeHost } from '../../support/host';

const settled = () => new Promise((done) => setTimeout(done));
const nothing: Kept = { favourites: [], recents: [], hasLetterKeys: true };

async function open(kept: Kept | undefined = nothing) {
  const scripted = createScriptedApi();
  scripted.api.openSession = async () => ({ ok: true, value: { ...me, ...(kept && { kept }) } });
  const host = createFakeHost();
  const store = createStore({ api: scripted.api, host, clock: createClock(1000) });
  store.session.start();
  host.tell(contextWith('token'));
  await settled();
  return { ...scripted, host, store };
}

const names = (entries: readonly { name: string }[] = []) => entries.map(({ name }) => name);

describe('favourites and recents', () => {
  it('are on screen with the session, favourites not among the recents again', async () => {
    const kept = { ...nothing, favourites: [colleague('A')], recents: [colleague('B'), colleague('A')] };
    const { store } = await open(kept);
    const { favourites, recents } = store.shown();
    expect([names(favourites), names(recents)]).toEqual([['A'], ['B']]);
  });

  it('show a star at once, and take it back when it could not be kept', async () => {
    const { store, api } = await open();
    api.markFavourite = async () => ({ ok: false, failure: { code: 'store_unavailable' } });
    const starring = store.kept.star(colleague('A'), true);
    expect(store.isStarred(colleague('A'))).toBe(true);
    await starring;
    expect(store.isStarred(colleague('A'))).toBe(false);
    expect(store.getState().keptFailure).toEqual({ code: 'store_unavailable' });
  });

  it('know a being by any of its records', async () => {
    const { store } = await open({ ...nothing, favourites: [contact('A')] });
    expect(store.isStarred(colleague('A', { contactIds: contact('A').contactIds }))).toBe(true);
  });

  it('remember whose card was opened once it has something to show', async () => {
    const { store, people } = await open();
    store.card.open(colleague('A'));
    await people[0]?.fail({ code: 'not_found' });
    expect(names(store.getState().kept?.recents)).toEqual([]);
    store.card.open(colleague('B'));
    await people[1]?.answer({
      id: colleague('B').personId,
      name: 'B',
      emails: [],
      phones: [],
      sipAddresses: [],
      addresses: [],
      type: 'person',
    } as never);
    await settled();
    expect(names(store.getState().kept?.recents)).toEqual(['B']);
  });

  it('are gone when somebody else is looking, or nobody is signed in', async () => {
    const { store, tell } = await open({ ...nothing, favourites: [colleague('A')] });
    tell({ ...me, user: { ...me.user, key: 'other' } });
    expect(store.getState().kept).toBeUndefined();
  });

  it('come first among those who match equally well', async () => {
    const { store, searches } = await open({ ...nothing, favourites: [colleague('Jo Zorn')] });
    store.search.type('jo');
    const asked = searches.at(-1);
    asked?.frame({
      entries: [colleague('Jo Adler'), colleague('Jo Zorn')],
      sources: {
        people: { state: 'ok', count: 2, isComplete: true, isWide: true },
        contacts: { state: 'denied' },
      },
    });
    expect(names(store.getState().search.entries)).toEqual(['Jo Zorn', 'Jo Adler']);
  });
});
