import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createSealer, type Sealer } from '../../../src/bff/store/seal';
import { type Store, StoreUnavailable } from '../../../src/bff/store/store';
import { createVault } from '../../../src/bff/store/vault';
import { type Clock, createClock, minute } from '../support/clock';
import { openTestFile } from './places';
import { prepareStores } from './stores';

const note = v.object({ text: v.string(), count: v.number() });
const value = { text: 'hello', count: 1 };

/** A store that tells which rows were written. */
function watched(store: Store) {
  const written: string[] = [];
  const watching: Store = {
    ...store,
    put: (key, ...rest) => {
      written.push(key);
      return store.put(key, ...rest);
    },
  };
  return { store: watching, written };
}

function makeVault(
  store: Store,
  sealer: Sealer = createSealer({ current: randomBytes(32) }),
  clock: Clock = createClock(),
) {
  const unreadable: string[] = [];
  const vault = createVault({ store, sealer, now: clock.now, onUnreadable: (name) => unreadable.push(name) });
  return { vault, notes: vault.box('note', note), unreadable };
}

describe.each(prepareStores())('a box in $name', ({ open }) => {
  it('gives back what it was given, and replaces only the version one has seen', async () => {
    const { store, clock } = await open();
    const { notes } = makeVault(store, undefined, clock);
    await notes.put('id', value);
    const kept = await notes.get('id');
    expect(kept?.value).toEqual(value);
    const stamp = kept?.stamp ?? '';
    expect(await notes.replace('id', stamp, { ...value, count: 2 })).toBe(true);
    expect(await notes.replace('id', stamp, { ...value, count: 3 })).toBe(false);
    expect((await notes.get('id'))?.value.count).toBe(2);
    expect(await notes.add('id', value)).toBe(false);
    expect(await notes.take('id')).toEqual({ ...value, count: 2 });
    expect(await notes.take('id')).toBeUndefined();
    expect(await notes.add('id', value)).toBe(true);
    expect(await notes.remove('id')).toBe(true);
    expect(await notes.get('id')).toBeUndefined();
  });

  it('does not replace an equal value that was written again', async () => {
    const { store } = await open();
    const { notes } = makeVault(store);
    await notes.put('id', value);
    const seen = await notes.get('id');
    await notes.put('id', value);
    expect(await notes.replace('id', seen?.stamp ?? '', value)).toBe(false);
  });

  it('P30: forgets what is over, and everything of an owner', async () => {
    const { store, clock } = await open();
    const { vault, notes } = makeVault(store, undefined, clock);
    const others = vault.box('other', v.string());
    await notes.put('short', value, { expiresAt: clock.now() + minute });
    await notes.put('mine', value, { owner: 'me' });
    await others.add('mine', 'text', { owner: 'me' });
    await others.put('hers', 'text', { owner: 'her' });
    clock.pass(minute);
    expect(await notes.get('short')).toBeUndefined();
    await vault.removeOwned('me');
    expect(await notes.get('mine')).toBeUndefined();
    expect(await others.get('mine')).toBeUndefined();
    expect((await others.get('hers'))?.value).toBe('text');
  });

  it('P29 F31: takes a row sealed with another key for one that is not there, removes and counts it', async () => {
    const { store } = await open();
    await makeVault(store).notes.put('id', value);
    const { notes, unreadable } = makeVault(store);
    expect(await notes.get('id')).toBeUndefined();
    expect(unreadable).toEqual(['note']);
    expect(await notes.get('id')).toBeUndefined();
    expect(unreadable).toEqual(['note']);

    await makeVault(store).notes.put('id', value);
    expect(await notes.take('id')).toBeUndefined();
    await makeVault(store).notes.put('id', value);
    expect(await notes.add('id', { ...value, count: 2 })).toBe(true);
    expect((await notes.get('id'))?.value.count).toBe(2);
    expect(unreadable).toEqual(['note', 'note', 'note']);
  });

  it('P29 F31: reads rows of both keys while they are changed', async () => {
    const { store } = await open();
    const [older, newer] = [randomBytes(32), randomBytes(32)];
    await makeVault(store, createSealer({ current: older })).notes.put('id', value);
    const during = makeVault(store, createSealer({ current: newer, previous: older }));
    const kept = await during.notes.get('id');
    expect(kept?.value).toEqual(value);
    expect(await during.notes.replace('id', kept?.stamp ?? '', value)).toBe(true);
    const after = makeVault(store, createSealer({ current: newer }));
    expect((await after.notes.get('id'))?.value).toEqual(value);
    expect([...during.unreadable, ...after.unreadable]).toEqual([]);
  });

  it('P30 T27: takes rows that were swapped, moved or changed for missing ones, and never gives them to others', async () => {
    const { store, written } = watched((await open()).store);
    const { vault, notes, unreadable } = makeVault(store);
    const twins = vault.box('twin', note);
    await notes.put('his', { ...value, text: 'his' });
    await notes.put('hers', { ...value, text: 'hers' });
    await twins.put('his', value);
    const [his = '', hers = '', twin = ''] = written;
    const [hisRow = '', hersRow = ''] = [await store.get(his), await store.get(hers)];
    await store.put(his, hersRow);
    await store.put(hers, hisRow);
    await store.put(twin, hisRow);
    expect([await notes.get('his'), await notes.take('hers'), await twins.get('his')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    for (const rubbish of [
      '',
      'v1.',
      hisRow.slice(0, -5),
      JSON.stringify({ value }),
      hisRow.replace('v1', 'v2'),
    ]) {
      await store.put(his, rubbish);
      expect(await notes.get('his')).toBeUndefined();
      expect(await store.get(his)).toBeUndefined();
    }
    expect(unreadable).toHaveLength(8);
  });

  it('P30 T27: does not give a row more time than it was sealed with', async () => {
    const { store: inner, clock } = await open();
    const { store, written } = watched(inner);
    const { notes, unreadable } = makeVault(store, undefined, clock);
    await notes.put('id', value, { expiresAt: clock.now() + minute });
    const key = written[0] ?? '';
    await store.put(key, (await store.get(key)) ?? '');
    clock.pass(minute - 1);
    expect((await notes.get('id'))?.value).toEqual(value);
    clock.pass(1);
    expect(await notes.get('id')).toBeUndefined();
    expect(await store.get(key)).toBeUndefined();
    expect(unreadable).toEqual([]);
  });

  it('takes a value of another shape for a missing one', async () => {
    const { store } = await open();
    const { vault, notes, unreadable } = makeVault(store);
    await vault.box('note', v.object({ text: v.number() })).put('id', { text: 1 });
    expect(await notes.get('id')).toBeUndefined();
    expect(unreadable).toEqual(['note']);
  });
});

describe('a box', () => {
  it('P29 F31: leaves alone what was written in place of an unreadable row', async () => {
    const { store } = await openTestFile();
    const current = makeVault(store, createSealer({ current: Buffer.alloc(32, 1) }));
    const racing: Store = {
      ...store,
      async get(key) {
        const found = await store.get(key);
        await current.notes.put('id', value);
        return found;
      },
    };
    await makeVault(store).notes.put('id', value);
    expect(await makeVault(racing).notes.get('id')).toBeUndefined();
    expect((await current.notes.get('id'))?.value).toEqual(value);
  });

  it('P29 F31: gives a miss for an unreadable row that cannot be removed now', async () => {
    const { store } = await openTestFile();
    await makeVault(store).notes.put('id', value);
    const remove = () => Promise.reject(new StoreUnavailable('full'));
    expect(await makeVault({ ...store, remove }).notes.get('id')).toBeUndefined();
  });

  it('P30 T27: names neither ids nor owners nor values to the store', async () => {
    const { store } = await openTestFile();
    const told: unknown[] = [];
    const spy = (...given: unknown[]) => Promise.resolve(Boolean(told.push(given)));
    const { vault, notes } = makeVault({
      ...store,
      add: spy,
      replace: spy,
      removeOwned: async (owner) => void told.push(owner),
    });
    await notes.add('canary-id', { text: 'canary-text', count: 1 }, { owner: 'canary-owner' });
    await notes.replace('canary-id', 'stamp', { text: 'canary-text', count: 1 }, { owner: 'canary-owner' });
    await vault.removeOwned('canary-owner');
    expect(told).toHaveLength(3);
    expect(JSON.stringify(told)).not.toContain('canary');
  });
});
