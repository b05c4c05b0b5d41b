import { uuidOf } from '../ids';
import { callerOf } from './caller';
import type { SandboxEnv } from './env';
import type { Faults } from './faults';
import { answerWith } from './injury';
import type { Journal } from './journal';

/** Answers a request the way the routes alone would. */
export type Answer = (request: Request, env: SandboxEnv & { trackingId: string }) => Promise<Response>;

/** Stands between the outside and the routes: writes the journal, sets tracking ids, plays faults. */
export interface Gate {
  pass(request: Request, env: SandboxEnv, answer: Answer): Promise<Response>;
  reset(): void;
}

/** Makes a gate; `pass` rejects where a fault or the client's leaving would make `fetch` reject. */
export function createGate(journal: Journal, faults: Faults): Gate {
  let passed = 0;
  return {
    pass: async (request, env, answer) => {
      const { signal, method } = request;
      signal.throwIfAborted();
      passed += 1;
      // Webex keeps the id that a client sends along.
      const trackingId = request.headers.get('trackingid') ?? `ROUTER_${uuidOf(`tracking/${passed}`)}`;
      const persona = callerOf(request)?.id;
      const entry = journal.open(request, persona, trackingId);
      const gone = () => {
        entry.aborted = true;
      };
      signal.addEventListener('abort', gone, { once: true });
      const fault = faults.take({ method, path: new URL(request.url).pathname, persona });
      const stopWatching = () => {
        // Only a slow body is still on its way when the handlers are done.
        if (!fault || !('slowBodyMs' in fault)) signal.removeEventListener('abort', gone);
      };
      const answerTruly = async () => {
        const response = await answer(request, { ...env, trackingId });
        entry.status = response.status;
        stopWatching();
        return response;
      };
      const exchange = { signal, env, trackingId, answer: answerTruly };
      const response = await (fault ? answerWith(fault, exchange) : answerTruly());
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
