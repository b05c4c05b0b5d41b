import { bulkhead, circuitBreaker, handleWhenResult, type IPolicy, SamplingBreaker, wrap } from 'cockatiel';
import type { Call, Reply } from './call';
import type { Answer } from './failure';
import { apiOf } from './lanes';

/** Whether an answer says that Webex itself is in trouble, not the request. */
export function isOutage(answer: unknown): boolean {
  const { ok, failure } = answer as Answer<Reply> & { failure?: { kind: string } };
  return !ok && (failure?.kind === 'unavailable' || failure?.kind === 'deadline');
}

const atOnce = 100;
const queued = 400;

function createPolicy(): IPolicy {
  const breaker = circuitBreaker(handleWhenResult(isOutage), {
    // Three in four of at least ten within ten seconds; half of them failing is what repetitions are for.
    breaker: new SamplingBreaker({ threshold: 0.75, duration: 10_000, minimumRps: 1 }),
    halfOpenAfter: 1000,
  });
  return wrap(breaker, bulkhead(atOnce, queued));
}

/** Stops asking a part of Webex that is down, but for one try a second, and bounds what is under way. */
export function createBreakers() {
  const policies = new Map<string, IPolicy>();
  /** The policy of the call's API, apart for reads and writes: one can be down without the other. */
  return (call: Call): IPolicy => {
    const name = `${apiOf(call)} ${call.method === undefined || call.method === 'GET' ? 'read' : 'write'}`;
    const policy = policies.get(name) ?? createPolicy();
    policies.set(name, policy);
    return policy;
  };
}
