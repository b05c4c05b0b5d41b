import {
  BrokenCircuitError,
  bulkhead,
  type CircuitBreakerPolicy,
  CircuitState,
  circuitBreaker,
  handleWhenResult,
  SamplingBreaker,
} from 'cockatiel';
import { type Call, isRead, type Reply } from './call';
import type { Answer } from './failure';
import { apiOf } from './lanes';

/** Lets a call through, or throws cockatiel's error for an open breaker or a full bulkhead. */
export type Guard = (ask: () => Promise<Answer<Reply>>) => Promise<Answer<Reply>>;

const failureKind = (answer: unknown) => (answer as { failure?: { kind: string } }).failure?.kind;

/** Whether an answer says that Webex itself is in trouble, not the request. */
export const isOutage = (answer: unknown): boolean =>
  ['unavailable', 'deadline'].includes(failureKind(answer) ?? '');

/** Calls under way per API, for reads and for writes. */
export const atOnce = 100;
const queued = 400;

function createGuard(): Guard {
  const isBad = (answer: unknown) =>
    isOutage(answer) ||
    // A try that its caller broke off has not shown that Webex is well again.
    (breaker.state !== CircuitState.Closed && failureKind(answer) === 'aborted');
  const breaker: CircuitBreakerPolicy = circuitBreaker(handleWhenResult(isBad), {
    // Three in four of at least ten within ten seconds; half of them failing is what repetitions are for.
    breaker: new SamplingBreaker({ threshold: 0.75, duration: 10_000, minimumRps: 1 }),
    halfOpenAfter: 1000,
  });
  const places = bulkhead(atOnce, queued);

  return async (ask) => {
    // Nobody queues behind calls that hang when the breaker is going to refuse them anyway.
    if (breaker.state !== CircuitState.Closed && places.executionSlots === 0) throw new BrokenCircuitError();
    return places.execute(() => {
      // Cockatiel would have all others wait for the one try, which may take its whole deadline.
      if (breaker.state === CircuitState.HalfOpen) throw new BrokenCircuitError();
      return breaker.execute(ask);
    });
  };
}

/** Stops asking a part of Webex that is down, but for one try a second, and bounds what is under way. */
export function createBreakers() {
  const guards = new Map<string, Guard>();
  /** The guard of the call's API, apart for reads and writes: one can be down without the other. */
  return (call: Call): Guard => {
    const name = `${apiOf(call)} ${isRead(call) ? 'read' : 'write'}`;
    const guard = guards.get(name) ?? createGuard();
    guards.set(name, guard);
    return guard;
  };
}
