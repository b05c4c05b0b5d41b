import {
  BrokenCircuitError,
  BulkheadRejectedError,
  ExponentialBackoff,
  fullJitterGenerator,
  handleWhenResult,
  retry,
} from 'cockatiel';
import { createBreakers, isOutage } from './breakers';
import { createBudget } from './budget';
import { type Call, isRead, type Reply } from './call';
import { createDeadline } from './deadline';
import { createExchange, type ExchangeDeps } from './exchange';
import type { Answer } from './failure';
import { createLanes } from './lanes';

export type { Call, Grant, Reply } from './call';

export interface Transport {
  send(call: Call): Promise<Answer<Reply>>;
}

export interface TransportDeps extends ExchangeDeps {
  /** For the whole call with its waits and repetitions, in milliseconds. */
  deadline?: number;
  /** Resolves after some milliseconds, or at once when the signal ends. */
  sleep?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

const mostAttempts = 3;

function sleepFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    // A timer may be over a millisecond before the clock says so.
    const timer = setTimeout(resolve, milliseconds + 2);
    const wake = () => {
      clearTimeout(timer);
      resolve();
    };
    signal.addEventListener('abort', wake);
    if (signal.aborted) wake();
  });
}

/**
 * Calls that survive what Webex and the network do, in this one place for all of them: one deadline; reads
 * repeated at most twice within a budget; `Retry-After` obeyed per user; a breaker and a bulkhead per API.
 * A write is sent a second time only when the first cannot have reached Webex.
 */
export function createTransport({ deadline = 8000, sleep = sleepFor, ...deps }: TransportDeps): Transport {
  const { now } = deps;
  const exchange = createExchange(deps);
  const guardOf = createBreakers();
  const budget = createBudget(now);
  const lanes = createLanes(now);

  const once = (call: Call, signal: AbortSignal, endsAt: number): Promise<Answer<Reply>> =>
    guardOf(call)(async () => {
      // While this one queued, another may have been told to wait.
      const wait = lanes.waitOf(call);
      if (wait > 0 && !signal.aborted)
        return { ok: false, failure: { kind: 'rate_limited', retryAfter: Math.ceil(wait / 1000) } };
      // A machine that was asleep finds out late: nobody waits any more for what would be written now.
      if (!isRead(call) && now() >= endsAt)
        return { ok: false, failure: { kind: 'unavailable', isUnsent: true } };
      const answer = await exchange(call, signal);
      const isLate = !answer.ok && answer.failure.kind === 'aborted' && !call.signal?.aborted;
      return isLate ? { ok: false, failure: { ...answer.failure, kind: 'deadline' } } : answer;
    });

  async function repeated(call: Call, signal: AbortSignal, endsAt: number): Promise<Answer<Reply>> {
    let attempts = 0;
    const mayRepeat = (answer: unknown) => {
      if (!isOutage(answer) || attempts >= mostAttempts || signal.aborted || now() >= endsAt) return false;
      const { failure } = answer as { failure: { isUnsent?: boolean } };
      return (isRead(call) || failure.isUnsent === true) && budget.take();
    };
    const policy = retry(handleWhenResult(mayRepeat), {
      maxAttempts: mostAttempts - 1,
      backoff: new ExponentialBackoff({ initialDelay: 100, maxDelay: 1000, generator: fullJitterGenerator }),
    });
    try {
      return await policy.execute(() => {
        attempts += 1;
        return once(call, signal, endsAt);
      });
    } catch (error) {
      // Refused here and now: waiting for another try would make the refusal slow.
      if (error instanceof BrokenCircuitError || error instanceof BulkheadRejectedError) {
        return { ok: false, failure: { kind: 'unavailable', isUnsent: true } };
      }
      throw error;
    }
  }

  async function inTurn(call: Call, signal: AbortSignal, endsAt: number): Promise<Answer<Reply>> {
    let hasWaited = false;
    /** Whether it was worth waiting: once, and not beyond the deadline. */
    async function waited(milliseconds: number) {
      if (hasWaited || now() + milliseconds >= endsAt) return false;
      hasWaited = true;
      await sleep(milliseconds, signal);
      return true;
    }
    for (;;) {
      const wait = lanes.waitOf(call);
      if (wait > 0 && !(await waited(wait))) {
        return { ok: false, failure: { kind: 'rate_limited', retryAfter: Math.ceil(wait / 1000) } };
      }
      const answer = await repeated(call, signal, endsAt);
      if (answer.ok) return answer;
      const { failure } = answer;
      if (failure.kind === 'rate_limited') lanes.pause(call, failure.retryAfter);
      const pause = failure.kind === 'rate_limited' || failure.kind === 'locked' ? failure.retryAfter : 0;
      // Who is locked out is not told to come back by everybody at once: that is a repetition like any other.
      if (failure.kind === 'locked' && !budget.take()) return answer;
      // Webex has done nothing with a request it put off, so a write may go again as well.
      if (!pause || !(await waited(pause * 1000))) return answer;
    }
  }

  /** Once more with a newer token when Webex refuses the one at hand: it has then done nothing with the call. */
  async function granted(call: Call, signal: AbortSignal, endsAt: number): Promise<Answer<Reply>> {
    const answer = await inTurn(call, signal, endsAt);
    if (answer.ok || answer.failure.kind !== 'unauthorised' || signal.aborted) return answer;
    const grant = await call.grant.renew?.();
    return grant ? inTurn({ ...call, grant }, signal, endsAt) : answer;
  }

  function tell(call: Call, answer: Answer<Reply>) {
    const { trackingId } = answer.ok ? answer.value : answer.failure;
    if (trackingId && !isRead(call)) call.onWrite?.(trackingId);
  }

  return {
    async send(call) {
      if (isRead(call)) budget.offer();
      const endsAt = Math.min(now() + deadline, call.endsAt ?? Number.POSITIVE_INFINITY);
      const { signal, over, clear } = createDeadline(Math.max(endsAt - now(), 0), call.signal);
      const late = async (): Promise<Answer<Reply>> => {
        await over;
        return { ok: false, failure: { kind: call.signal?.aborted ? 'aborted' : 'deadline' } };
      };
      try {
        const answer = await Promise.race([granted(call, signal, endsAt), late()]);
        tell(call, answer);
        return answer;
      } finally {
        clear();
      }
    },
  };
}
