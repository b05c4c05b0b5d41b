import * as v from 'valibot';
import { type ImportId, ImportRow } from '../../contract/imports';
import type { Vault } from '../store/vault';
import { type Head, headSchema } from './head';
import { type Row, rowSchema } from './row';

/** Names one import of one user. */
export interface Ref {
  key: string;
  id: ImportId;
}

const lines = v.object({ rows: v.array(ImportRow) });
const states = v.object({
  /** Counts the changes, so that a process that has lost the import overwrites nothing. */
  version: v.number(),
  rows: v.array(rowSchema),
});

/** Milliseconds of an import, from its beginning on: people come back to a paused import after a weekend, and after that it is only a copy. */
export const life = 7 * 24 * 3600_000;

/**
 * Imports in the vault: a head, the lines as they came, and what is known of them, 100 to a row. All rows belong
 * to the user, so signing out removes them, and with them the import: nobody is left in whose name it could go on.
 */
export function createJournal(vault: Vault) {
  const heads = vault.box('import', headSchema);
  const parts = vault.box('import-part', lines);
  const rows = vault.box('import-rows', states);

  const idOf = ({ key, id }: Ref, part?: number) =>
    [key, id, ...(part === undefined ? [] : [part])].join(' ');
  const keepingOf = ({ owner, createdAt }: Head, isDurable = true) => ({
    owner: owner.key,
    expiresAt: createdAt + life,
    isDurable,
  });
  const refOf = ({ owner, id }: Head): Ref => ({ key: owner.key, id });

  async function head(ref: Ref): Promise<Head | undefined> {
    return (await heads.get(idOf(ref)))?.value;
  }

  return {
    head,

    /** Writes the head of a new import; false where there is one. */
    begin: (head: Head) => heads.add(idOf(refOf(head)), head, keepingOf(head)),

    /**
     * Changes the head, however many others do at the same time. `to` gives nothing where nothing is to be changed.
     * Gives the head as it then is; undefined when there is none.
     */
    async change(
      ref: Ref,
      to: (head: Head) => Head | undefined,
      isDurable = true,
    ): Promise<Head | undefined> {
      for (;;) {
        const kept = await heads.get(idOf(ref));
        if (!kept) return undefined;
        const changed = to(kept.value);
        if (!changed) return kept.value;
        const keeping = keepingOf(changed, isDurable);
        if (await heads.replace(idOf(ref), kept.stamp, changed, keeping)) return changed;
      }
    },

    /** Writes the lines of a part and what is known of them, once; false where other lines are. */
    async receive(head: Head, part: number, given: readonly ImportRow[], known: readonly Row[]) {
      const id = idOf(refOf(head), part);
      if (!(await parts.add(id, { rows: [...given] }, keepingOf(head)))) {
        const there = await parts.get(id);
        if (JSON.stringify(there?.value.rows) !== JSON.stringify(given)) return false;
      }
      await rows.add(id, { version: 0, rows: [...known] }, keepingOf(head));
      return true;
    },

    lines: async (ref: Ref, part: number) => (await parts.get(idOf(ref, part)))?.value.rows,
    rows: async (ref: Ref, part: number) => (await rows.get(idOf(ref, part)))?.value,

    /** Writes what is known of a part over the version that it was made from; false when that is no longer there. */
    async write(head: Head, part: number, version: number, known: readonly Row[]): Promise<boolean> {
      const id = idOf(refOf(head), part);
      const kept = await rows.get(id);
      if (kept?.value.version !== version) return false;
      return rows.replace(id, kept.stamp, { version: version + 1, rows: [...known] }, keepingOf(head));
    },

    async remove(ref: Ref, count: number): Promise<void> {
      await heads.remove(idOf(ref));
      for (let part = 0; part < count; part += 1) {
        await rows.remove(idOf(ref, part));
        await parts.remove(idOf(ref, part));
      }
    },

    /** Removes a part that came when its import was gone. */
    async drop(ref: Ref, part: number): Promise<void> {
      await rows.remove(idOf(ref, part));
      await parts.remove(idOf(ref, part));
    },
  };
}

export type Journal = ReturnType<typeof createJournal>;
