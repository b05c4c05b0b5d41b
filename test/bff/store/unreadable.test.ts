import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createSealer } from '../../../src/bff/store/seal';
import { type Store, StoreUnavailable } from '../../../src/bff/store/store';
import { minute } from '../support/clock';
import { openTestFile } from './places';
import { prepareStores } from './stores';
import { makeVault, note, value, watched } from './vaults';

describe.each(prepareStores())('a row in $name that cannot be trusted', ({ open }) => {
  it('P29 F31: is not there when it was sealed with another key, and is removed and counted', async () => {
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

  it('P29 F31: is none when either of two keys opens it', async () => {
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

  it('P30 T27: is not there when it was swapped, moved or changed', async () => {
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

  it('P30 T27: has no more time than it was sealed with', async () => {
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

  it('is not there when it has another shape', async () => {
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
});
