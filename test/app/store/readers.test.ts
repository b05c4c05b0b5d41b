import { describe, expect, it } from 'vitest';
import type { Result } from '../../../src/app/api/failure';
import { createStore } from '../../../src/app/store/store';
import type { Kept } from '../../../src/contract/kept';
import { createScriptedApi, me } from '../../support/api';
import { createClock } from '../../support/clock';
import { colleague } from '../../support/entries';
import { contextWith, createFakeHost } from '../../support/host';

const settled = () => new Promise((done) => setTimeout(done));
const nothing: Kept = { favourites: [], recents: [], hasLetterKeys: true };
const failed: Result<Kept> = { ok: false, failure: { code: 'store_unavailable' } };

/** Mira looks; what is kept for her is answered when the test likes. */
async function open() {
  const scripted = createScriptedApi();
  const answers: ((result: Result<Kept>) => void)[] = [];
  scripted.api.openSession = async () => ({ ok: true, value: { ...me, kept: nothing } });
  scripted.api.markFavourite = () => new Promise((answer) => answers.push(answer));
  const sent: string[] = [];
  scripted.api.addRecent = async ({ entry }) => {
    sent.push(entry.name);
    return { ok: true, value: nothing };
  };
  const host = createFakeHost();
  const store = createStore({ api: scripted.api, host, clock: createClock(1000) });
  store.session.start();
  host.tell(contextWith('token'));
  await settled();
  const starred = () => store.getState().kept?.favourites.map(({ name }) => name);
  return { ...scripted, store, answers, sent, starred };
}

const other = {
  ...me,
  user: { ...me.user, key: 'other' },
  kept: { ...nothing, favourites: [colleague('Theirs')] },
};

describe('what is kept for one reader', () => {
  it('never reaches the next, neither by a late answer nor by what was still to be sent', async () => {
    const { store, tell, answers, sent, starred, people } = await open();
    void store.kept.star(colleague('A'), true);
    await settled();
    store.card.open(colleague('B'));
    await people[0]?.answer({
      id: colleague('B').personId,
      name: 'B',
      emails: [],
      phones: [],
      sipAddresses: [],
      addresses: [],
      type: 'person',
    } as never);
    tell(other);
    answers[0]?.({ ok: true, value: { ...nothing, favourites: [colleague('A')] } });
    await settled();
    expect(starred()).toEqual(['Theirs']);
    expect(sent).toEqual([]);
  });

  it('is as the server last said where several changes fail', async () => {
    const { store, answers, starred } = await open();
    void store.kept.star(colleague('A'), true);
    void store.kept.star(colleague('B'), true);
    await settled();
    expect(starred()).toEqual(['A', 'B']);
    answers[0]?.(failed);
    await settled();
    answers[1]?.(failed);
    await settled();
    expect(starred()).toEqual([]);
  });
});
