import type { ImportReport } from '../../contract/imports';
import { type Head, isWorking, toReport } from './head';
import type { Journal, Ref } from './journal';
import type { Registers } from './registers';
import type { Runner } from './runner';

/**
 * An import after a step, or why the step was not taken: `conflict` where it is not in a state for it, `locked` while
 * another import of the user is at work.
 */
export type Step =
  | { ok: true; report: ImportReport }
  | { ok: false; code: 'not_found' | 'conflict' | 'locked' | 'invalid_request' };

export const missing = { ok: false, code: 'not_found' } as const;
export const conflict = { ok: false, code: 'conflict' } as const;
export const locked = { ok: false, code: 'locked' } as const;

export interface StepDeps {
  journal: Journal;
  registers: Registers;
  runner: Runner;
}

/** How the head of an import is changed for its owner, and what follows from it. */
export function createSteps({ journal, registers, runner }: StepDeps) {
  /** Lets the work go on where there is any; a page that asks is as good a reason to look as any other. */
  async function answer(ref: Ref, head: Head): Promise<Step> {
    if (isWorking(head)) {
      await registers.enter(ref);
      runner.wake(ref);
    }
    return { ok: true, report: toReport(head) };
  }

  return {
    answer,
    /** Changes the head; `to` gives the head itself where all is done already, and nothing where it cannot be. */
    async step(ref: Ref, to: (head: Head) => Head | undefined): Promise<Step> {
      let isRefused = false;
      const head = await journal.change(ref, (before) => {
        const after = to(before);
        isRefused = after === undefined;
        return after === before ? undefined : after;
      });
      if (!head) return missing;
      return isRefused ? conflict : answer(ref, head);
    },
  };
}

export type Steps = ReturnType<typeof createSteps>;
