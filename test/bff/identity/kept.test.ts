import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Changed, createKeeper, type Keeper } from '../../../src/bff/identity/kept';
import { createSealer } from '../../../src/bff/store/seal';
import { createVault } from '../../../src/bff/store/vault';
import { createPictures } from '../../../src/bff/webex/pictures';
import { ContactId, PersonId } from '../../../src/contract/ids';
import { mostRecents } from '../../../src/contract/kept';
import { createMemoryStore } from '../../support/store';
import { createClock, hour } from '../support/clock';
import { entry } from '../support/kept';

const contactIds = (...ids: string[]) => ids.map((id) => v.parse(ContactId, id));
const personId = v.parse(PersonId, 'person-1');
const owner = { key: 'user', isThere: async () => true };

/** What is kept for users, known to two processes on one store. */
function createTested() {
  const clock = createClock();
  const { vault, store } = createMemoryStore(clock.now);
  const deps = { vault, now: clock.now, pictures: createPictures([]) };
  const [here, there] = [createKeeper(deps), createKeeper(deps)];
  return { clock, vault, store, here, there };
}

const names = (list: { name: string }[] | undefined) => list?.map(({ name }) => name);

function asKept(changed: Changed) {
  if (typeof changed === 'string') throw new Error(`not changed: ${changed}`);
  return changed;
}

const starAll = async (keeper: Keeper, ...entries: ReturnType<typeof entry>[]) => {
  for (const one of entries) await keeper.mark(owner, one, true);
};

describe('changes at once', () => {
  it('all count, whoever makes them where', async () => {
    const { here, there } = createTested();
    const keepers = [here, there];
    const changes = Array.from({ length: 30 }, (_, n) =>
      keepers.map((keeper, at) => keeper.mark(owner, entry(`Jo ${n} ${at}`), true)),
    );
    const recents = Array.from({ length: 5 }, (_, n) => here.addRecent(owner, entry(`Kim ${n}`)));
    await Promise.all([...changes.flat(), ...recents, there.setPreferences(owner, { hasLetterKeys: false })]);
    const kept = await here.find('user');
    expect(kept?.favourites).toHaveLength(60);
    expect(kept?.recents).toHaveLength(5);
    expect(kept?.hasLetterKeys).toBe(false);
  });

  it('of the same being keep it once', async () => {
    const { here, there } = createTested();
    await Promise.all([here, there, here, there].map((keeper) => keeper.mark(owner, entry('Jo'), true)));
    expect(names((await here.find('user'))?.favourites)).toEqual(['Jo']);
  });

  it('lose nothing to a write that came in between', async () => {
    const { here, there, store } = createTested();
    await starAll(here, entry('Jo'));
    const { replace } = store;
    store.replace = async (...row) => {
      store.replace = replace;
      await there.mark(owner, entry('Kim'), true);
      return replace(...row);
    };
    expect(names(asKept(await here.mark(owner, entry('Lou'), true)).favourites)).toEqual([
      'Jo',
      'Kim',
      'Lou',
    ]);
  });
});

describe('a favourite', () => {
  const jo = entry('Jo', { contactIds: contactIds('a', 'b') });
  const joan = entry('Joan', { personId, contactIds: contactIds('b', 'c') });
  const joanna = entry('Joanna', { personId, contactIds: [] });

  it('is the same being by its person or any of its contacts, and is refreshed in its place', async () => {
    const { here } = createTested();
    await starAll(here, entry('First'), jo, entry('Last'));
    expect(names(asKept(await here.mark(owner, joan, true)).favourites)).toEqual(['First', 'Joan', 'Last']);
    expect(names(asKept(await here.mark(owner, joanna, true)).favourites)).toEqual([
      'First',
      'Joanna',
      'Last',
    ]);
  });

  it('is one once the directory knows that two were one', async () => {
    const { here } = createTested();
    await starAll(here, jo, entry('Kim'), joanna);
    expect(names(asKept(await here.mark(owner, joan, true)).favourites)).toEqual(['Joan', 'Kim']);
  });

  it('is unstarred by any of its records, whatever else has changed', async () => {
    const { here } = createTested();
    await starAll(here, jo, entry('Kim'), joanna);
    expect(names(asKept(await here.mark(owner, joan, false)).favourites)).toEqual(['Kim']);
  });

  it('shares no person with the others just because none of them has one', async () => {
    const { here } = createTested();
    await starAll(here, entry('Jo'), entry('Kim'));
    expect((await here.find('user'))?.favourites).toHaveLength(2);
  });
});

describe('recents', () => {
  it('have the newest first, each being once, and no more than there is room for', async () => {
    const { here } = createTested();
    for (let n = 0; n < mostRecents + 5; n += 1) await here.addRecent(owner, entry(`Jo ${n}`));
    const { recents } = asKept(await here.addRecent(owner, entry('Jo 10', { title: 'Chief' })));
    expect(recents).toHaveLength(mostRecents);
    expect(recents[0]).toMatchObject({ name: 'Jo 10', title: 'Chief' });
    expect(names(recents)?.filter((name) => name === 'Jo 10')).toHaveLength(1);
    expect(names(recents)).not.toContain('Jo 4');
  });

  it('refresh the favourite that the same being is, and star nobody', async () => {
    const { here } = createTested();
    await starAll(here, entry('Jo'), entry('Kim'));
    const { favourites } = asKept(await here.addRecent(owner, entry('Jo', { title: 'Chief' })));
    expect(favourites.map(({ title }) => title)).toEqual(['Chief', undefined]);
    expect(asKept(await here.addRecent(owner, entry('Lou'))).favourites).toHaveLength(2);
  });

  it('are cleared without a trace in the favourites', async () => {
    const { here } = createTested();
    await starAll(here, entry('Jo'));
    await here.addRecent(owner, entry('Jo'));
    const kept = asKept(await here.clearRecents(owner));
    expect([names(kept.favourites), kept.recents]).toEqual([['Jo'], []]);
  });

  it('that are cleared where there are none write nothing', async () => {
    const { here, vault } = createTested();
    await here.clearRecents(owner);
    expect(await vault.box('kept', v.unknown()).get('user')).toBeUndefined();
  });
});

describe('a row', () => {
  it('is gone a year after the last visit', async () => {
    const { here, clock } = createTested();
    await starAll(here, entry('Jo'));
    for (let visits = 0; visits < 3; visits += 1) {
      clock.pass(364 * 24 * hour);
      expect(names((await here.find('user'))?.favourites)).toEqual(['Jo']);
    }
    clock.pass(365 * 24 * hour);
    expect(await here.find('user')).toEqual({ favourites: [], recents: [], hasLetterKeys: true });
  });

  it('outlives a change of the key that its user has come by in the meantime', async () => {
    const { store, clock } = createTested();
    const [old, newer] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
    const keeperWith = (keys: Parameters<typeof createSealer>[0]) => {
      const vault = createVault({ store, sealer: createSealer(keys), now: clock.now });
      return createKeeper({ vault, now: clock.now, pictures: createPictures([]) });
    };
    await starAll(keeperWith({ current: old }), entry('Jo'));
    await keeperWith({ current: newer, previous: old }).find('user');
    expect(names((await keeperWith({ current: newer }).find('user'))?.favourites)).toEqual(['Jo']);
  });

  it('goes with everything else of its user, and alone when that is asked', async () => {
    const { here, vault } = createTested();
    await starAll(here, entry('Jo'));
    await vault.removeOwned('user');
    expect((await here.find('user'))?.favourites).toEqual([]);
    await starAll(here, entry('Jo'));
    await here.forget('user');
    expect((await here.find('user'))?.favourites).toEqual([]);
  });

  it('of another version is read as far as it is understood', async () => {
    const { here, vault } = createTested();
    const favourites = [{ ...entry('Jo'), pronouns: 'they' }, { name: 'half' }, null, entry('Kim')];
    await vault
      .box('kept', v.unknown())
      .put('user', { favourites, recents: [], hasLetterKeys: false, tags: [] });
    expect(await here.find('user')).toEqual({
      favourites: [entry('Jo'), entry('Kim')],
      recents: [],
      hasLetterKeys: false,
    });
  });
});

describe('P16 T30: an owner who has left', () => {
  it('leaves nothing by a change that came too late', async () => {
    const { here, vault } = createTested();
    expect(await here.addRecent({ ...owner, isThere: async () => false }, entry('Jo'))).toBe('left');
    expect(await vault.box('kept', v.unknown()).get('user')).toBeUndefined();
  });

  it('is not asked for where something was kept before: a renewed session loses nothing', async () => {
    const { here } = createTested();
    await starAll(here, entry('Jo'));
    const kept = asKept(await here.mark({ ...owner, isThere: async () => false }, entry('Kim'), true));
    expect(names(kept.favourites)).toEqual(['Jo', 'Kim']);
  });
});
