import { LRUCache } from 'lru-cache';
import type { Answer } from '../webex/failure';
import type { OrgId } from '../webex/ids';
import type { Caller, Page } from '../webex/webex';
import { createFlights } from './flights';
import { isOf } from './viewers';

/** What one source has just told, and is being asked. */
export interface Memory<Told extends Page<unknown>> {
  /** A complete answer of the last half a minute. */
  recall(key: string): Told | undefined;
  /** The remembered answer, else that of the call under way, else a new call's. */
  ask(key: string, caller: Caller, send: (caller: Caller) => Promise<Answer<Told>>): Promise<Answer<Told>>;
  forget(orgId: OrgId): void;
}

/** Milliseconds after which an answer is asked for again. */
const lifetime = 30_000;
const mostAnswers = 2000;
/** Over all answers, each counted one more for itself. */
const mostRecords = 20_000;
/** More than this is no keystroke's answer: it is kept in a roster. */
const largest = 100;

/** Remembers complete answers for half a minute. Failures and partial answers are never remembered. */
export function createMemory<Told extends Page<unknown>>(now: () => number): Memory<Told> {
  const flights = createFlights<Told>();
  const answers = new LRUCache<string, Told>({
    max: mostAnswers,
    maxSize: mostRecords,
    sizeCalculation: ({ items }) => items.length + 1,
    ttl: lifetime,
    ttlResolution: 0,
    perf: { now },
  });
  let forgotten = 0;

  return {
    recall: (key) => answers.get(key),
    async ask(key, caller, send) {
      const known = answers.get(key);
      if (known) return { ok: true, value: known };
      return flights.join(key, caller, async (shared) => {
        const before = forgotten;
        const answer = await send(shared);
        const isWorth = answer.ok && answer.value.isComplete && answer.value.items.length <= largest;
        // While it was under way somebody wrote, and it may be of before.
        if (isWorth && before === forgotten) answers.set(key, answer.value);
        return answer;
      });
    },
    forget(orgId) {
      forgotten += 1;
      flights.close((key) => isOf(orgId, key));
      for (const key of [...answers.keys()]) if (isOf(orgId, key)) answers.delete(key);
    },
  };
}
