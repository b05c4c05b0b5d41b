import { uuidOf } from '../ids';
import { callerOf } from './caller';
import type { ApiEnv, SandboxEnv } from './env';
import type { Faults } from './faults/faults';
import { answerWith } from './faults/injury';
import type { Journal } from './journal';
import type { Limits } from './limits';
import type { Grants } from './oauth/grants';

/** Answers a request the way the routes alone would. */
export type Answer = (request: Request, env: ApiEnv['Bindings']) => Promise<Response>;

/** Stands between the outside and the routes: journal, tracking ids, rate limit and faults. */
export interface Gate {
  pass(request: Request, env: SandboxEnv, answer: Answer): Promise<Response>;
  reset(): void;
}

/** What a gate needs to know. */
export interface GateOptions {
  readonly journal: Journal;
  readonly faults: Faults;
  readonly limits: Limits;
  readonly grants: Grants;
  readonly origin: string;
}

/** Makes a gate; `pass` rejects where a fault or the client's leaving would make `fetch` reject. */
export function createGate({ journal, faults, limits, grants, origin }: GateOptions): Gate {
  let passed = 0;
  return {
    pass: async (request, env, answer) => {
      const { signal, method } = request;
      signal.throwIfAborted();
      passed += 1;
      const url = new URL(request.url);
      // Webex keeps the id that a client sends along.
      const trackingId = request.headers.get('trackingid') ?? `ROUTER_${uuidOf(`tracking/${passed}`)}`;
      const caller = callerOf(request, grants);
      const entry = journal.open(request, caller?.id, trackingId);
      const gone = () => {
        entry.aborted = true;
      };
      signal.addEventListener('abort', gone, { once: true });
      // A request too many gets nowhere, not even into a fault. Keys and sign-in are not limited.
      const limited = url.pathname.startsWith('/v1') && limits.check(caller?.accessToken, trackingId);
      const fault = limited ? undefined : faults.take({ method, path: url.pathname, persona: caller?.id });
      const stopWatching = () => {
        // Only a slow body is still on its way when the handlers are done.
        if (!fault || !('slowBodyMs' in fault)) signal.removeEventListener('abort', gone);
      };
      const answerTruly = async () => {
        const response = await answer(request, { ...env, trackingId, fault });
        entry.status = response.status;
        stopWatching();
        return response;
      };
      const exchange = { signal, env, trackingId, url, origin, answer: answerTruly };
      const response = limited || (await (fault ? answerWith(fault, exchange) : answerTruly()));
      stopWatching();
      entry.status ??= response.status;
      response.headers.set('trackingid', trackingId);
      return response;
    },
    reset: () => {
      passed = 0;
    },
  };
}
