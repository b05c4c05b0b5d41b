import { type BeginImport, type ImportId, type ImportRow, importLimits } from '../../contract/imports';
import { readRow } from '../../contract/rows';
import { nameOf } from './draft';
import { type Head, isEnded } from './head';
import type { Journal, Ref } from './journal';
import { partsOf } from './lines';
import type { Registers } from './registers';
import { emptyCounts, type Row } from './row';
import { conflict, missing, type Step, type Steps } from './steps';

/** Whose import it is: the user's key, with what finds their grant when they have no session. */
export type Owner = Head['owner'];

export interface IntakeDeps extends Steps {
  journal: Journal;
  registers: Registers;
  /** Epoch milliseconds. */
  now: () => number;
}

/** Of one user; those that have ended make room, those that have not stay. */
const mostKept = 10;
const mostUnfinished = 3;

/** A line as it is known when it has come: what stands in it is judged here, whatever its page has said. */
function toRow({ line, values }: ImportRow): Row {
  const read = readRow(values);
  if (!read.ok) {
    const name = values.displayName ?? [values.firstName, values.lastName].filter(Boolean).join(' ');
    return { line, name, state: 'refused', faults: read.faults, attempts: 0 };
  }
  return { line, name: nameOf(read.draft), state: 'waiting', attempts: 0 };
}

/** How imports come, and make room for each other. */
export function createIntake({ journal, registers, now, answer, step }: IntakeDeps) {
  async function headsOf(key: string): Promise<Head[]> {
    const ids = await registers.of(key);
    const heads = await Promise.all(ids.map((id) => journal.head({ key, id })));
    return heads.flatMap((head) => head ?? []);
  }

  async function forget(head: Head): Promise<void> {
    const ref: Ref = { key: head.owner.key, id: head.id };
    await registers.changeOf(ref.key, (ids) => ids.filter((id) => id !== ref.id));
    await journal.remove(ref, partsOf(head));
  }

  /** Whether the user may have one more; the oldest that have ended go for it. */
  async function makeRoom(key: string): Promise<boolean> {
    const heads = await headsOf(key);
    if (heads.filter((head) => !isEnded(head)).length >= mostUnfinished) return false;
    const surplus = heads.length >= mostKept ? heads.filter(isEnded).slice(mostKept - 1 - heads.length) : [];
    for (const head of surplus) await forget(head);
    return true;
  }

  return {
    headsOf,
    forget,

    async begin(owner: Owner, id: ImportId, begin: BeginImport): Promise<Step> {
      const ref = { key: owner.key, id };
      const known = await journal.head(ref);
      if (!known && !(await makeRoom(owner.key))) return conflict;
      const counts = { ...emptyCounts(), waiting: begin.rows };
      const fresh = { received: [], counts, matched: 0, repeated: 0, createdAt: now() };
      if (!known) await journal.begin({ ...begin, ...fresh, id, owner, state: 'receiving' });
      const head = await journal.head(ref);
      if (!head) return missing;
      if (head.name !== begin.name || head.rows !== begin.rows) return conflict;
      await registers.changeOf(owner.key, (ids) => (ids.includes(id) ? ids : [id, ...ids]));
      return answer(ref, head);
    },

    async receive(ref: Ref, part: number, rows: readonly ImportRow[]): Promise<Step> {
      const head = await journal.head(ref);
      if (!head) return missing;
      const expected = Math.min(importLimits.part, head.rows - part * importLimits.part);
      if (rows.length !== expected) return { ok: false, code: 'invalid_request' };
      if (head.state !== 'receiving' && !head.received.includes(part)) return conflict;
      const known = rows.map(toRow);
      if (!(await journal.receive(head, part, rows, known))) return conflict;
      const refused = known.filter(({ state }) => state === 'refused').length;
      const taken = await step(ref, (before) => {
        if (before.received.includes(part)) return before;
        if (before.state !== 'receiving') return undefined;
        const received = [...before.received, part];
        const { counts } = before;
        return {
          ...before,
          received,
          counts: { ...counts, waiting: counts.waiting - refused, refused: counts.refused + refused },
          state: received.length === partsOf(before) ? 'matching' : 'receiving',
        };
      });
      // Its owner has signed out, or removed it, while it was written: nothing of it stays.
      if (!taken.ok && taken.code === 'not_found') await journal.drop(ref, part);
      return taken;
    },
  };
}
