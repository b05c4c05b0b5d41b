import { randomUUID } from 'node:crypto';
import type { Grants } from '../identity/grants';
import type { Contacts } from '../webex/contacts/client';
import type { OrgId } from '../webex/ids';
import { createDesk } from './desk';
import { isWorking } from './head';
import type { Job } from './job';
import type { Journal, Ref } from './journal';
import { openLines, partsOf } from './lines';
import { createPace, type Pace } from './pace';
import type { Registers } from './registers';
import { tallyOf } from './row';
import type { Told } from './telling';
import { takeTenure } from './tenure';
import { work } from './work';

/** One request of an import, or one look, for the log. */
export interface Sent extends Told {
  /** The user's. */
  key: string;
}

export interface RunnerDeps {
  journal: Journal;
  registers: Registers;
  grants: Grants;
  /** Contacts as they stand at Webex, their pictures included. */
  contacts: Contacts;
  /** Epoch milliseconds. */
  now: () => number;
  /** Told of each request that wrote, or tried to. */
  onSent(sent: Sent): void;
  /** Told when the contacts of an organisation are no longer what they were. */
  onChanged(orgId: OrgId): void;
  /** Told of errors that nobody foresaw, and of a store out of reach; the work is taken up again later. */
  onError(error: unknown): void;
  /** Told of work that must end before the process does. */
  background(work: Promise<unknown>): void;
  /** Ends when the process is to end: each import stops after the step it is at. */
  stopping: AbortSignal;
  /** Resolves after some milliseconds. */
  sleep: (milliseconds: number) => Promise<unknown>;
}

/** At most so often contacts are read anew because of an import, in milliseconds: there may be very many of them. */
const tellEvery = 15_000;

/** Works on imports in this process. */
export interface Runner {
  /** Takes up an import, unless somebody works on it. */
  wake(ref: Ref): void;
  /** Takes up every import that has something to do and that nobody works on. */
  lookAround(): Promise<void>;
}

export function createRunner(deps: RunnerDeps): Runner {
  const { journal, registers, grants, contacts, now, stopping, sleep } = deps;
  const holder = randomUUID();
  const active = new Set<string>();
  const paces = new Map<string, Pace>();

  function paceOf(key: string): Pace {
    const pace = paces.get(key) ?? createPace(now);
    paces.set(key, pace);
    return pace;
  }

  async function runOnce(ref: Ref): Promise<boolean> {
    const tenure = await takeTenure({ journal, holder, now, stopping }, ref);
    if (!tenure) return false;
    try {
      const head = tenure.head();
      const lines = await openLines(journal, head);
      if (!lines) {
        // Signed out meanwhile, or nobody can read them any more: what is left is of no use.
        await journal.remove(ref, partsOf(head));
        return false;
      }
      let toldAt = 0;
      const job: Job = {
        ...{ tenure, lines, now, contacts },
        desk: createDesk({ tenure, grants, pace: paceOf(ref.key), now, sleep }),
        note: () => tenure.keep(() => tallyOf(lines.rows())),
        tell(told) {
          deps.onSent({ key: ref.key, ...told });
          if (now() - toldAt < tellEvery) return;
          toldAt = now();
          deps.onChanged(head.owner.orgId);
        },
      };
      await work(job);
      if (tenure.head().start) deps.onChanged(head.owner.orgId);
      return !stopping.aborted;
    } finally {
      await tenure.end();
    }
  }

  async function run(ref: Ref): Promise<void> {
    await registers.enter(ref);
    // Once more when it was resumed in the moment in which it ended.
    while (await runOnce(ref));
    await tidy(ref);
  }

  /** Takes an import that has nothing to do off the register; what was begun in that very moment stays on it. */
  async function tidy(ref: Ref): Promise<void> {
    const hasWork = async () => {
      const head = await journal.head(ref);
      return head !== undefined && isWorking(head);
    };
    if (await hasWork()) return;
    await registers.strike(ref);
    if (await hasWork()) await registers.enter(ref);
  }

  function wake(ref: Ref): void {
    const name = `${ref.key} ${ref.id}`;
    if (active.has(name) || stopping.aborted) return;
    active.add(name);
    deps.background(
      run(ref)
        .catch(deps.onError)
        .finally(() => active.delete(name)),
    );
  }

  return {
    wake,
    async lookAround() {
      for (const ref of await registers.unfinished()) wake(ref);
    },
  };
}
