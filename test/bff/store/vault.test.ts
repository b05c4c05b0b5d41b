import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { minute } from '../support/clock';
import { openTestFile } from './places';
import { prepareStores } from './stores';
import { makeVault, value } from './vaults';

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
});

describe('a box', () => {
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
