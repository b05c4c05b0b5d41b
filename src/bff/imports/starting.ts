import type { StartImport } from '../../contract/imports';
import { type Head, isSending } from './head';
import type { Journal, Ref } from './journal';
import { locked, type Step, type Steps } from './steps';

export interface StartingDeps extends Pick<Steps, 'step'> {
  journal: Journal;
  headsOf(key: string): Promise<Head[]>;
  /** Epoch milliseconds. */
  now: () => number;
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * How imports are set going, one of a user at a time: of two that send, neither sees what the other makes. Each is
 * matched anew before it sends, as much may have been made since it was matched.
 */
export function createStarting({ journal, headsOf, now, step }: StartingDeps) {
  const isTaken = async ({ key, id }: Ref) =>
    (await headsOf(key)).some((head) => head.id !== id && isSending(head, now()));

  async function alone(ref: Ref, to: (head: Head) => Head | undefined): Promise<Step> {
    if (await isTaken(ref)) return locked;
    let before: Head | undefined;
    const taken = await step(ref, (head) => {
      before = head;
      return to(head);
    });
    if (!taken.ok || !before || !(await isTaken(ref))) return taken;
    // Two were set going at the same time: each goes back, unless it was quick enough to be sending already.
    const { state, start } = before;
    const after = await journal.change(ref, (head) =>
      head.state === 'matching' && head.start ? { ...head, state, start } : undefined,
    );
    return after?.state === state ? locked : taken;
  }

  return {
    start: (ref: Ref, start: StartImport) =>
      alone(ref, (head) => {
        if (head.state === 'ready') return { ...head, state: 'matching', start };
        const isGoing = head.state === 'matching' || head.state === 'running';
        return isGoing && isSame(head.start, start) ? head : undefined;
      }),

    async resume(ref: Ref): Promise<Step> {
      const to = (head: Head): Head | undefined => {
        if (head.state === 'matching' || head.state === 'running') return head;
        return head.state === 'paused' ? { ...head, state: 'matching', hold: undefined } : undefined;
      };
      const head = await journal.head(ref);
      return head?.start ? alone(ref, to) : step(ref, to);
    },
  };
}
