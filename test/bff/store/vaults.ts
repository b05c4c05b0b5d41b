import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import { createSealer, type Sealer } from '../../../src/bff/store/seal';
import type { Store } from '../../../src/bff/store/store';
import { createVault } from '../../../src/bff/store/vault';
import { type Clock, createClock } from '../support/clock';

export const note = v.object({ text: v.string(), count: v.number() });
export const value = { text: 'hello', count: 1 };

/** A store that tells which rows were written. */
export function watched(store: Store) {
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

export function makeVault(
  store: Store,
  sealer: Sealer = createSealer({ current: randomBytes(32) }),
  clock: Clock = createClock(),
) {
  const unreadable: string[] = [];
  const vault = createVault({ store, sealer, now: clock.now, onUnreadable: (name) => unreadable.push(name) });
  return { vault, notes: vault.box('note', note), unreadable };
}
