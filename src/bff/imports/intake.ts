import { setImmediate as breathe } from 'node:timers/promises';
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

/** Letters of a name that are kept of a line that is no contact. */
const longestName = 256;

/** A line as it is known when it has come: what stands in it is judged here, whatever its page has said. */
function toRow({ line, values }: ImportRow): Row {
  const read = readRow(values);
  if (!read.ok) {
    const name = values.displayName ?? [values.firstName, values.lastName].filter(Boolean).join(' ');
    const { faults } = read;
    return { line, name: name.slice(0, longestName).toWellFormed(), state: 'refused', faults, attempts: 0 };
  }
  return { line, name: nameOf(read.draft), state: 'waiting', attempts: 0 };
}

async function toRows(given: readonly ImportRow[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const row of given) {
    rows.push(toRow(row));
    // A line may be long, and everybody else waits while it is read.
    await breathe();
  }
  return rows;
}

/** How imports come, and make room for each other. */
export function createIntake({ journal, registers, now, answer, step }: IntakeDeps) {
  async function headsAmong(key: string, ids: readonly ImportId[]): Promise<Head[]> {
    const heads = await Promise.all(ids.map((id) => journal.head({ key, id })));
    return heads.flatMap((head) => head ?? []);
  }

  /** Puts an import on the register of its user, unless they have too many; the oldest that have ended go for it. */
  async function register({ owner: { key }, id }: Head): Promise<boolean> {
    let surplus: Head[] = [];
    const isIn = await registers.changeOf(key, async (ids) => {
      surplus = [];
      if (ids.includes(id)) return ids;
      const heads = await headsAmong(key, ids);
      if (heads.filter((head) => !isEnded(head)).length >= mostUnfinished) return undefined;
      surplus = heads.length >= mostKept ? heads.filter(isEnded).slice(mostKept - 1 - heads.length) : [];
      return [id, ...heads.filter((head) => !surplus.includes(head)).map((head) => head.id)];
    });
    for (const head of surplus) await journal.remove({ key, id: head.id }, partsOf(head));
    return isIn;
  }

  return {
    headsOf: async (key: string): Promise<Head[]> => headsAmong(key, await registers.of(key)),

    async forget(head: Head): Promise<void> {
      const { key } = head.owner;
      await registers.changeOf(key, (ids) => ids.filter((id) => id !== head.id));
      await journal.remove({ key, id: head.id }, partsOf(head));
    },

    async begin(owner: Owner, id: ImportId, begin: BeginImport): Promise<Step> {
      const ref = { key: owner.key, id };
      const counts = { ...emptyCounts(), waiting: begin.rows };
      const fresh = { received: [], counts, matched: 0, repeated: 0, createdAt: now() };
      const isNew = await journal.begin({ ...begin, ...fresh, id, owner, state: 'receiving' });
      const head = await journal.head(ref);
      if (!head) return missing;
      if (head.name !== begin.name || head.rows !== begin.rows) return conflict;
      // Only then, so that of many that begin at the same time each sees those that were quicker.
      if (await register(head)) return answer(ref, head);
      if (isNew) await journal.remove(ref, partsOf(head));
      return conflict;
    },

    async receive(ref: Ref, part: number, rows: readonly ImportRow[]): Promise<Step> {
      const head = await journal.head(ref);
      if (!head) return missing;
      const expected = Math.min(importLimits.part, head.rows - part * importLimits.part);
      if (rows.length !== expected) return { ok: false, code: 'invalid_request' };
      if (head.state !== 'receiving' && !head.received.includes(part)) return conflict;
      const known = await toRows(rows);
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
