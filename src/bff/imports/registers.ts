import * as v from 'valibot';
import { ImportId } from '../../contract/imports';
import type { Vault } from '../store/vault';
import { life, type Ref } from './journal';

const own = v.object({ ids: v.array(ImportId) });
const unfinished = v.object({ jobs: v.array(v.object({ key: v.string(), id: ImportId })) });

const isSame = (a: Ref) => (b: Ref) => a.key === b.key && a.id === b.id;

/** Which imports a user has, the newest first, and which in the whole store have something to do. */
export function createRegisters(vault: Vault, now: () => number) {
  const users = vault.box('imports', own);
  // Belongs to nobody: when one user signs out, those of the others stay in it.
  const all = vault.box('imports-unfinished', unfinished);
  const name = 'all';

  async function change(to: (jobs: Ref[]) => Ref[]): Promise<void> {
    for (;;) {
      const kept = await all.get(name);
      const before = kept?.value.jobs ?? [];
      const after = to(before);
      if (after.length === before.length) return;
      const isWritten = kept
        ? await all.replace(name, kept.stamp, { jobs: after }, { isDurable: true })
        : await all.add(name, { jobs: after }, { isDurable: true });
      if (isWritten) return;
    }
  }

  return {
    of: async (key: string): Promise<ImportId[]> => (await users.get(key))?.value.ids ?? [],

    /**
     * Changes which imports a user has, however many others do at the same time. `to` gives nothing where nothing
     * may be changed; tells whether it was.
     */
    async changeOf(
      key: string,
      to: (ids: ImportId[]) => ImportId[] | undefined | Promise<ImportId[] | undefined>,
    ): Promise<boolean> {
      for (;;) {
        const kept = await users.get(key);
        const ids = await to(kept?.value.ids ?? []);
        if (!ids) return false;
        // None of them lives longer than this.
        const keeping = { owner: key, isDurable: true, expiresAt: now() + life };
        const isWritten = kept
          ? await users.replace(key, kept.stamp, { ids }, keeping)
          : await users.add(key, { ids }, keeping);
        if (isWritten) return true;
      }
    },

    unfinished: async (): Promise<Ref[]> => (await all.get(name))?.value.jobs ?? [],
    enter: (ref: Ref) => change((jobs) => (jobs.some(isSame(ref)) ? jobs : [...jobs, ref])),
    strike: (ref: Ref) => change((jobs) => jobs.filter((job) => !isSame(ref)(job))),
  };
}

export type Registers = ReturnType<typeof createRegisters>;
