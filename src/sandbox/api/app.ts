// The pretend Webex cloud as one function from request to answer. Knows Webex's published interface, its own
// people and its own faults; must not know who calls it, nor anything of Sidecard: it is an island, or one
// wrong guess about Webex would sit on both sides of the wire and every test would pass.
import { Hono } from 'hono';
import { personas } from '../personas';
import { avatarRoutes } from './avatars';
import { clockRoutes, createVirtualClock } from './clock';
import { createCloud } from './cloud';
import { contactRoutes } from './contacts/contacts';
import { coverage } from './coverage/coverage';
import type { ApiEnv, Clock, SandboxEnv } from './env';
import { createFaults, faultRoutes } from './faults/faults';
import { createGate } from './gate';
import { identityRoutes } from './identity';
import { createJournal } from './journal';
import { createLimits, limitRoutes } from './limits';
import { createGrants } from './oauth/grants';
import { createOAuth } from './oauth/oauth';
import { createOAuthSwitches } from './oauth/switches';
import { peopleRoutes } from './people/people';
import { personaRoutes } from './personas';
import { answerError, Refusal } from './refusal';
import { welcome } from './welcome';

export { appId } from './token';

/** What a sandbox is made of; all but its own address has a default. */
export interface SandboxOptions {
  /** Where it is reached, such as `http://127.0.0.1:4100`; it stands in links and in the tokens' issuer. */
  readonly origin: string;
  readonly clock?: Clock;
  /** How many contacts a member of the main org can list. */
  readonly contacts?: number;
  /** Requests per minute that one access token may send; without it as many as it likes. */
  readonly rateLimit?: number;
}

/** A pretend Webex cloud. */
export interface Sandbox {
  /**
   * Answers a request. Rejects only where a real `fetch` would: the client went away, or a fault broke the
   * connection and `env` holds no Node connection to break.
   */
  fetch(request: Request, env?: SandboxEnv): Promise<Response>;
  /** Puts data, grants, time, switches, faults, limits and journal back to the start. */
  reset(): void;
  /** Gives the fixed access token of a persona by plain UUIDs; undefined for everyone else, derived ids included. */
  accessTokenFor(orgId: string, userId: string): string | undefined;
  /** What is really registered of Webex's two APIs, sign-in aside, to hold the table of what is covered against. */
  operations(): readonly { readonly method: string; readonly path: string }[];
}

// Only what Webex would answer is journaled and can go wrong; the sandbox's own switches always work.
const webexPaths = /^\/(v1|idb)(\/|$)/;

/** Makes a pretend Webex cloud with its own data, faults and journal. */
export function createSandbox({ origin, clock: real = Date, rateLimit, ...size }: SandboxOptions): Sandbox {
  const clock = createVirtualClock(real);
  const switches = createOAuthSwitches();
  const cloud = createCloud({ origin, clock, grants: createGrants(clock, switches), ...size });
  const oauth = createOAuth(cloud, switches);
  const faults = createFaults();
  const journal = createJournal(clock);
  const limits = createLimits(clock, rateLimit);
  const gate = createGate({ journal, faults, limits, grants: cloud.grants, origin });

  const reset = () => {
    cloud.reset();
    oauth.reset();
    switches.reset();
    clock.reset();
    faults.clear();
    limits.reset();
    journal.clear();
    gate.reset();
  };

  const apis = new Hono<ApiEnv>().route('/', contactRoutes(cloud)).route('/', peopleRoutes(cloud));
  const app = new Hono<ApiEnv>({ strict: false })
    .route('/v1', apis)
    .route('/v1', oauth.v1)
    .route('/idb', identityRoutes())
    .route('/idb', oauth.idb)
    .route('/sandbox', oauth.sandbox)
    .route('/sandbox', clockRoutes(clock))
    .route('/sandbox', personaRoutes(cloud))
    .route('/sandbox', avatarRoutes())
    .route('/sandbox', faultRoutes(faults))
    .route('/sandbox', limitRoutes(limits))
    .get('/sandbox/coverage', (c) => c.json(coverage))
    .get('/sandbox/journal', (c) => c.json(journal.list()))
    .post('/sandbox/reset', (c) => {
      reset();
      return c.body(null, 204);
    })
    .get('/', (c) => c.text(welcome(origin)))
    .onError(answerError)
    .notFound(() => {
      throw new Refusal(404, 'The requested resource could not be found.');
    });

  return {
    reset,
    fetch: async (request, env = {}) => {
      const answer = async (asked: Request, bindings: ApiEnv['Bindings']) => app.fetch(asked, bindings);
      return webexPaths.test(new URL(request.url).pathname)
        ? gate.pass(request, env, answer)
        : answer(request, env);
    },
    accessTokenFor: (orgId, userId) =>
      personas.find(({ org, person }) => org.id === orgId && person.uuid === userId)?.accessToken,
    operations: () =>
      apis.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => ({ method, path })),
  };
}
