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
import type { Call, Reply } from './call';
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
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

const isRead = ({ method = 'GET' }: Call) => method === 'GET';

/**
 * Calls that survive what Webex and the network do, in this one place for all of them: one deadline; reads
 * repeated at most twice within a budget; `Retry-After` obeyed per user; a breaker and a bulkhead per API.
 * A write is sent a second time only when the first cannot have reached Webex.
 */
export function createTransport({ deadline = 8000, sleep = sleepFor, ...deps }: TransportDeps): Transport {
  const { now } = deps;
  const exchange = createExchange(deps);
  const policyOf = createBreakers();
  const budget = createBudget(now);
  const lanes = createLanes(now);

  async function once(call: Call, signal: AbortSignal): Promise<Answer<Reply>> {
    try {
      return await policyOf(call).execute(async () => {
        const answer = await exchange(call, signal);
        const isLate = !answer.ok && answer.failure.kind === 'aborted' && !call.signal?.aborted;
        return isLate ? { ok: false, failure: { ...answer.failure, kind: 'deadline' } } : answer;
      });
    } catch (error) {
      if (error instanceof BrokenCircuitError || error instanceof BulkheadRejectedError) {
        return { ok: false, failure: { kind: 'unavailable', isUnsent: true } };
      }
      throw error;
    }
  }

  function repeated(call: Call, signal: AbortSignal): Promise<Answer<Reply>> {
    let attempts = 0;
    const mayRepeat = (answer: unknown) => {
      if (!isOutage(answer) || attempts >= mostAttempts || signal.aborted) return false;
      const { failure } = answer as { failure: { isUnsent?: boolean } };
      return (isRead(call) || failure.isUnsent === true) && budget.take();
    };
    const policy = retry(handleWhenResult(mayRepeat), {
      maxAttempts: mostAttempts - 1,
      backoff: new ExponentialBackoff({ initialDelay: 100, maxDelay: 1000, generator: fullJitterGenerator }),
    });
    return policy.execute(() => {
      attempts += 1;
      return once(call, signal);
    });
  }

  return {
    async send(call) {
      const endsAt = now() + deadline;
      const timeout = AbortSignal.timeout(deadline);
      const signal = call.signal ? AbortSignal.any([call.signal, timeout]) : timeout;
      if (isRead(call)) budget.offer();

      for (let hasWaited = false; ; hasWaited = true) {
        const wait = lanes.waitOf(call);
        if (wait > 0 && (hasWaited || now() + wait >= endsAt)) {
          return { ok: false, failure: { kind: 'rate_limited', retryAfter: Math.ceil(wait / 1000) } };
        }
        if (wait > 0) await sleep(wait, signal);
        const answer = await repeated(call, signal);
        if (answer.ok) return answer;
        const { failure } = answer;
        const pause = failure.kind === 'rate_limited' || failure.kind === 'locked' ? failure.retryAfter : 0;
        if (failure.kind === 'rate_limited') lanes.pause(call, failure.retryAfter);
        // Webex has done nothing with a request it put off, so a write may go again as well.
        if (!pause || hasWaited || wait > 0 || now() + pause * 1000 >= endsAt) return answer;
        if (failure.kind === 'locked') await sleep(pause * 1000, signal);
      }
    },
  };
}
