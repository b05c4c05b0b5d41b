import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createStore } from '../../../src/app/store/store';
import { Contact } from '../../../src/contract/contacts';
import { Person } from '../../../src/contract/people';
import { createScriptedApi } from '../../support/api';
import { createClock } from '../../support/clock';
import { colleague, contact } from '../../support/entries';
import { createFakeHost } from '../../support/host';

const person = (name: string) =>
  v.parse(Person, {
    id: colleague(name).personId,
    name,
    emails: [],
    phones: [],
    sipAddresses: [],
    addresses: [],
    type: 'person',
  });

const record = (name: string) =>
  v.parse(Contact, {
    id: contact(name).contactIds[0],
    name,
    emails: [],
    phones: [],
    sipAddresses: [],
    ims: [],
    groupIds: [],
    source: 'CH',
  });

function start() {
  const scripted = createScriptedApi();
  const store = createStore({ api: scripted.api, host: createFakeHost(), clock: createClock() });
  return { ...scripted, store, card: () => store.getState().card };
}

const both = colleague('Johanna', { contactIds: contact('Johanna').contactIds });

describe('the card', () => {
  it('shows at once what the list knew and asks every source that knows the person', () => {
    const { store, people, contacts, card } = start();
    store.card.open(both);
    expect(card()).toMatchObject({ entry: { name: 'Johanna' }, person: { state: 'loading' } });
    expect(people.map(({ text }) => text)).toEqual([both.personId]);
    expect(contacts.map(({ text }) => text)).toEqual(both.contactIds);
  });

  it('fills each part when its source answers, also when the other fails', async () => {
    const { store, people, contacts, card } = start();
    store.card.open(both);
    await contacts[0]?.answer(record('Johanna'));
    await people[0]?.fail({ code: 'forbidden' });
    expect(card()?.contacts[0]).toMatchObject({ state: 'ready', value: { name: 'Johanna' } });
    expect(card()?.person).toEqual({ state: 'failed', failure: { code: 'forbidden' } });
  });

  it('asks again only for the parts that failed', async () => {
    const { store, people, contacts, card } = start();
    store.card.open(both);
    await contacts[0]?.answer(record('Johanna'));
    await people[0]?.fail({ code: 'unreachable' });
    store.card.again();
    expect(contacts).toHaveLength(1);
    await people[1]?.answer(person('Johanna'));
    expect(card()?.person?.state).toBe('ready');
  });

  it('grows when a later frame of the search finds another source of the same being', async () => {
    const { store, people, contacts, card } = start();
    store.card.open(colleague('Johanna'));
    await people[0]?.answer(person('Johanna'));
    store.card.follow([both, colleague('Jonas')]);
    expect(card()).toMatchObject({ person: { state: 'ready' }, contacts: [{ state: 'loading' }] });
    expect(contacts.map(({ text }) => text)).toEqual(both.contactIds);
    store.card.follow([both]);
    expect([people.length, contacts.length]).toEqual([1, 1]);
  });

  it('never shows the answer for a card that was left', async () => {
    const { store, people, card } = start();
    store.card.open(colleague('Johanna'));
    store.card.close();
    expect(people[0]?.signal.aborted).toBe(true);
    store.card.open(colleague('Jonas'));
    await people[0]?.answer(person('Johanna'));
    expect(card()).toMatchObject({ entry: { name: 'Jonas' }, person: { state: 'loading' } });
  });
});
