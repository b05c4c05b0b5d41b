// The backend-for-frontend as one function of what it depends on: no port, no env, no clock of its own.
// It knows sessions and asks Webex; it must not know the page's code, the sandbox, or who listens.
import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Redis } from 'ioredis';
import { paths } from '../contract/paths';
import { createAddressOf } from './address';
import { createAllowances } from './allowance';
import type { Config } from './config';
import { createContactEditor } from './directory/contacts';
import { createPersonEditor } from './directory/people';
import { createDirectory } from './directory/search';
import { createVerifier, type Identity } from './identity/embedded';
import { createIdempotency } from './identity/idempotency';
import { createKeeper } from './identity/kept';
import { createKeys } from './identity/keys';
import { createGrants } from './identity/modes';
import { createRights } from './identity/rights';
import { createSessions } from './identity/sessions';
import type { Log } from './log';
import type { Metrics } from './metrics';
import { problem } from './problem';
import type { RequestEnv } from './request';
import { requireCaller, requireConnected, requireSession } from './routes/caller';
import { connectRoutes } from './routes/connect';
import { contactRoutes } from './routes/contacts';
import { jsonOnly, noQuery, sameOrigin } from './routes/edge';
import { forgetful } from './routes/forgetful';
import { healthRoutes } from './routes/health';
import { keptRoutes } from './routes/kept';
import { limited, limitedByAddress } from './routes/limited';
import { once } from './routes/once';
import { peopleRoutes } from './routes/people';
import { searchRoutes } from './routes/search';
import { sessionAnswer, sessionRoutes } from './routes/session';
import { type Store, StoreUnavailable } from './store/store';
import type { Vault } from './store/vault';
import { createPictures } from './webex/pictures';
import { createWebex } from './webex/webex';

export interface BffDeps
  extends Pick<Config, 'mode' | 'apiUrl' | 'appId' | 'issuers' | 'publicOrigin' | 'trustedProxies'> {
  /** For Webex and its key service. */
  fetch: typeof fetch;
  /** Epoch milliseconds. */
  now: () => number;
  log: Log;
  store: Store;
  /** The same store, sealed. */
  vault: Vault;
  /** Where the store is Redis: requests are then counted there, for all processes together. */
  redis?: Redis | undefined;
  metrics?: Metrics;
  /** Where pages may load pictures from; without it no answer names a picture. */
  avatarOrigins?: Config['avatarOrigins'];
  /** Told of work that must end before the process does. */
  background?: (work: Promise<unknown>) => void;
  /** False from the moment the process is to end. */
  isReady?: () => boolean;
  /** The built page; without it the BFF answers its API only. */
  pages?: Hono;
}

const headers = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** Everything below each of these; `paths` names them. */
const below = (...roots: string[]) => roots.map((root) => `${root}/*`);
const ofSession = below(paths.session, paths.connect);
const ofKept = below(paths.favourites, paths.recents, paths.preferences);
const ofRecords = below(paths.contacts, paths.people);

/** Seconds after which a store that is out of reach is worth another try. */
const storeRest = 2;

/** The BFF's routes; every failure, also an unforeseen one, leaves as `application/problem+json`. */
export function createBff(deps: BffDeps) {
  const { now, log, vault, store, metrics, isReady = () => true } = deps;
  const pictures = createPictures(deps.avatarOrigins ?? []);
  const webex = createWebex({ ...deps, pictures });
  const sessions = createSessions(vault, now);
  const verify = createVerifier({ ...deps, keys: createKeys(deps) });
  const { background = () => {} } = deps;
  const keeper = createKeeper({ vault, now, pictures });
  const { grants, connect } = createGrants({ ...deps, background, keeper, people: webex.people });
  const allowances = createAllowances({ redis: deps.redis, isShared: deps.mode.kind === 'service-app' });
  const app = new Hono<RequestEnv>();

  app.use(async (c, next) => {
    const startedAt = now();
    c.set('requestId', randomUUID());
    for (const [name, value] of Object.entries(headers)) c.header(name, value);
    await next();
    const { requestId, code, trackingId } = c.var;
    const milliseconds = now() - startedAt;
    const { method, routePath: route } = c.req;
    const { status } = c.res;
    metrics?.answered(method, route, status, milliseconds);
    log.info({ requestId, method, route, status, code, milliseconds, trackingId }, 'answered');
  });

  app.route('/', healthRoutes({ store, isReady }));
  app.use('/api/*', sameOrigin(deps.publicOrigin), jsonOnly());
  const atMost = (maxSize: number) => bodyLimit({ maxSize, onError: (c) => problem(c, 'too_large') });
  for (const path of ofSession) app.use(path, atMost(16_384));
  app.use('/api/*', atMost(262_144));
  for (const path of [paths.me, ...ofSession, ...ofKept, ...ofRecords]) app.use(path, noQuery());

  const fromAddress = limitedByAddress(allowances.address, createAddressOf(deps.trustedProxies));
  app.on('POST', [paths.session, paths.renewSession], fromAddress);
  const ofUser = limited(allowances.user, allowances.org);
  for (const path of [paths.me, ...below(paths.connect)]) app.use(path, requireSession(sessions), ofUser);
  const forget = (identity: Identity) =>
    connect ? connect.signOut(identity) : vault.removeOwned(identity.key);
  const hasSignIn = connect !== undefined;
  const rights = createRights(webex.people, now);
  const opening = { sessions, grants, keeper, rights, hasSignIn };
  app.route('/', sessionRoutes({ ...opening, verify, people: webex.people, forget }));
  const reopen = (identity: Identity) => sessionAnswer(opening, identity);
  app.route('/', connectRoutes({ connect, sessions, reopen }));

  for (const path of ofKept) {
    app.use(path, requireSession(sessions), limited(allowances.user), requireConnected(grants));
  }
  app.route('/', keptRoutes({ keeper, sessions, grants }));

  const writes = createIdempotency(vault, now);
  for (const path of [paths.search, ...ofRecords]) {
    app.use(path, requireSession(sessions), ofUser, requireCaller(grants, now), once(writes));
  }
  const directory = createDirectory(webex, now);
  for (const path of ofRecords) app.use(path, forgetful(directory));
  app.route('/', searchRoutes(directory, log));
  const { contacts, people, wholeContacts } = webex;
  app.route('/', contactRoutes({ contacts, editor: createContactEditor(wholeContacts, now), pictures }));
  app.route('/', peopleRoutes({ people, editor: createPersonEditor(people, now) }));
  if (deps.pages) app.route('/', deps.pages);

  app.notFound((c) => problem(c, 'not_found'));
  app.onError((error, c) => {
    const { requestId } = c.var;
    if (error instanceof StoreUnavailable) {
      log.error({ requestId, error: error.name, kind: error.reason }, 'store unavailable');
      return problem(c, 'store_unavailable', { retryAfter: storeRest });
    }
    // Without its message, which may quote what was asked.
    const stack = error.stack?.split('\n').filter((line) => line.startsWith('    at '));
    log.error({ requestId, error: error.name, stack }, 'failed');
    return problem(c, 'internal');
  });
  return app;
}
