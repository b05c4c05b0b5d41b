import { describe, expect, it } from 'vitest';
import { createStore } from '../../../src/app/store/store';
import type { PersonId } from '../../../src/contract/ids';
import type { Person } from '../../../src/contract/people';
import { createScriptedApi, me } from '../../support/api';
import { createClock } from '../../support/clock';
import { colleague } from '../../support/entries';
import { contextWith, createFakeHost } from '../../support/host';

const idOf = (name: string): PersonId => {
  const { personId } = colleague(name);
  if (!personId) throw new Error('a colleague has one');
  return personId;
};

const person = (name: string, more: Partial<Person> = {}): Person => ({
  id: idOf(name),
  name,
  emails: [],
  phones: [],
  sipAddresses: [],
  addresses: [],
  type: 'person',
  presence: { status: 'active', asOf: 0 },
  ...more,
});

async function open() {
  const scripted = createScriptedApi();
  const clock = createClock(1000);
  const host = createFakeHost();
  const store = createStore({ api: scripted.api, host, clock });
  store.session.start();
  host.tell(contextWith('token'));
  await new Promise((done) => setTimeout(done));
  return { ...scripted, clock, store };
}

describe('the presence of rows', () => {
  it('is asked for those that stayed in view for 300 ms, two at a time', async () => {
    const { store, clock, people } = await open();
    store.people.see(['A', 'B', 'C'].map(idOf));
    clock.pass(200);
    expect(people).toHaveLength(0);
    clock.pass(100);
    expect(people.map(({ text }) => text)).toEqual([idOf('A'), idOf('B')]);
    await people[0]?.answer(person('A'));
    expect(people.map(({ text }) => text)).toEqual([idOf('A'), idOf('B'), idOf('C')]);
    expect(store.getState().presences[idOf('A')]).toEqual({ status: 'active', asOf: 0 });
  });

  it('is not asked for rows that were only scrolled past', async () => {
    const { store, clock, people } = await open();
    store.people.see([idOf('A')]);
    clock.pass(200);
    store.people.see([idOf('B')]);
    clock.pass(300);
    expect(people.map(({ text }) => text)).toEqual([idOf('B')]);
  });

  it('is asked again only when it is over a minute old', async () => {
    const { store, clock, people } = await open();
    store.people.see([idOf('A')]);
    clock.pass(300);
    await people[0]?.answer(person('A'));
    store.people.see([idOf('A')]);
    clock.pass(300);
    expect(people).toHaveLength(1);
    clock.pass(60_000);
    store.people.see([idOf('A')]);
    clock.pass(300);
    expect(people).toHaveLength(2);
  });

  it('is asked for by nobody who shares a token with others', async () => {
    const { store, clock, people, tell } = await open();
    tell({ ...me, rights: ['search'] });
    store.people.see([idOf('A')]);
    clock.pass(300);
    expect(people).toHaveLength(0);
  });

  it('leaves Webex alone for as long as it asks for', async () => {
    const { store, clock, people } = await open();
    store.people.see([idOf('A')]);
    clock.pass(300);
    await people[0]?.fail({ code: 'rate_limited', retryAfter: 20 });
    store.people.see([idOf('B')]);
    clock.pass(300);
    expect(people).toHaveLength(1);
    clock.pass(20_000);
    expect(people.map(({ text }) => text)).toEqual([idOf('A'), idOf('B')]);
  });

  it('brings the numbers and the nickname along, which are then found without asking', async () => {
    const { store, clock, people } = await open();
    store.card.open(colleague('Johanna Berg'));
    await people[0]?.answer(
      person('Johanna Berg', {
        nickName: 'Hanni',
        phones: [{ type: 'work', value: '+4722555018', isPrimary: true }],
      }),
    );
    clock.pass(1000);
    for (const typed of ['hanni', '2255']) {
      store.search.type(typed);
      expect(store.getState().search.entries.map(({ name }) => name)).toEqual(['Johanna Berg']);
    }
  });
});
