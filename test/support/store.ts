import { openStore } from '../../src/bff/store/open';
import { createSealer } from '../../src/bff/store/seal';
import type { Store } from '../../src/bff/store/store';
import { createVault } from '../../src/bff/store/vault';

/** The real store in memory, opened with its first use, and a vault on it. */
export function createMemoryStore(now: () => number) {
  const opening = openStore({ url: 'file::memory:', now, onQuarantine: () => {} });
  const opened = async () => (await opening).store;
  const store: Store = {
    get: async (...asked) => (await opened()).get(...asked),
    put: async (...asked) => (await opened()).put(...asked),
    add: async (...asked) => (await opened()).add(...asked),
    replace: async (...asked) => (await opened()).replace(...asked),
    take: async (...asked) => (await opened()).take(...asked),
    remove: async (...asked) => (await opened()).remove(...asked),
    removeOwned: async (...asked) => (await opened()).removeOwned(...asked),
    check: async () => (await opened()).check(),
    close: async () => (await opened()).close(),
  };
  return { store, vault: vaultOn(store, now) };
}

/** A vault with the key of the tests. */
export const vaultOn = (store: Store, now = Date.now) =>
  createVault({ store, sealer: createSealer({ current: Buffer.alloc(32, 7) }), now });
