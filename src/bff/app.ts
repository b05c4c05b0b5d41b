// The backend-for-frontend as one function of what it depends on: no port, no env, no clock of its own.
// It knows sessions and asks Webex; it must not know the page's code, the sandbox, or who listens.
import { setTimeout } from 'node:timers/promises';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { except } from 'hono/combine';
import type { Redis } from 'ioredis';
import { importLimits } from '../contract/imports';
import { paths } from '../contract/paths';
import { createAddressOf } from './address';
import { createAllowances } from './allowance';
import { answered } from './answered';
import { audited, createAudit, whoOf } from './audit';
import type { Config } from './config';
import { toPersonRecord } from './directory/administered';
import { createContactEditor } from './directory/contacts';
import { exportOf } from './directory/export';
import type { Sleep } from './directory/patience';
import { createPersonEditor } from './directory/people';
import { createDirectory } from './directory/search';
import { createVerifier, type Identity } from './identity/embedded';
import { createIdempotency } from './identity/idempotency';
import { createKeeper } from './identity/kept';
import { createKeys } from './identity/keys';
import { createGrants } from './identity/modes';
import { createRights } from './identity/rights';
import { createSessions } from './identity/sessions';
import { createImports } from './imports/imports';
import type { Log } from './log';
import type { Metrics } from './metrics';
import { problem } from './problem';
import type { RequestEnv } from './request';
import { requireCaller, requireConnected, requireSession } from './routes/caller';
import { connectRoutes } from './routes/connect';
import { contactListRoutes } from './routes/contact-list';
import { contactRoutes } from './routes/contacts';
import { jsonOnly, noPattern, noQuery, sameOrigin } from './routes/edge';
import { exportRoutes } from './routes/export';
import { forgetful } from './routes/forgetful';
import { healthRoutes } from './routes/health';
import { importRoutes } from './routes/imports';
import { keptRoutes } from './routes/kept';
import { limited, limitedByAddress } from './routes/limited';
import { once } from './routes/once';
import { peopleRoutes } from './routes/people';
import { noticeRefusal, requireRight } from './routes/right';
import { searchRoutes } from './routes/search';
import { sessionAnswer, sessionRoutes } from './routes/session';
import type { Store } from './store/store';
import type { Vault } from './store/vault';
import { answerUnforeseen } from './unforeseen';
import { createPictures } from './webex/pictures';
import { createWebex } from './webex/webex';

export interface BffDeps
  extends Pick<Config, 'mode' | 'apiUrl' | 'appId' | 'issuers' | 'publicOrigin' | 'trustedProxies'> {
  /** For Webex and its key service. */
  fetch: typeof fetch;
  /** Epoch milliseconds. */
  now: () => number;
  /** For what is in no hurry; by the clock of this machine unless given. */
  sleep?: Sleep;
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
  /** Ends when the process is to end. Where it is given, imports that another process has left are taken up. */
  stopping?: AbortSignal;
  /** The built page; without it the BFF answers its API only. */
  pages?: Hono;
}

/** Everything below each of these; `paths` names them. */
const below = (...roots: string[]) => roots.map((root) => `${root}/*`);
const ofSession = below(paths.session, paths.connect);
const ofKept = below(paths.favourites, paths.recents, paths.preferences);
const ofImports = below(paths.imports);
const ofParts = paths.importPart(':id', ':part');
const ofRecords = below(paths.contacts, paths.people);
/** Reads that have a query, and look at it themselves. */
const queried = [paths.contacts, paths.exportContacts];
/** Bytes of a request: tokens and codes, lines of a file, which may all be in one part, and all else. */
const most = { session: 16_384, part: importLimits.bytes + 2 * 1024 * 1024, other: 262_144 };

const sleepFor: Sleep = (milliseconds, signal) =>
  setTimeout(milliseconds, undefined, { signal }).catch(() => undefined);

/** The BFF's routes; every failure, also an unforeseen one, leaves as `application/problem+json`. */
export function createBff(deps: BffDeps) {
  const { now, log, vault, store, isReady = () => true } = deps;
  const pictures = createPictures(deps.avatarOrigins ?? []);
  const webex = createWebex({ ...deps, pictures });
  const sessions = createSessions(vault, now);
  const verify = createVerifier({ ...deps, keys: createKeys(deps) });
  const { background = () => {} } = deps;
  const keeper = createKeeper({ vault, now, pictures });
  const { grants, connect } = createGrants({ ...deps, background, keeper, people: webex.people });
  const allowances = createAllowances({ redis: deps.redis, isShared: deps.mode.kind === 'service-app' });
  const app = new Hono<RequestEnv>();

  app.use(answered(deps));
  app.route('/', healthRoutes({ store, isReady }));
  app.use('/api/*', noPattern(), sameOrigin(deps.publicOrigin), jsonOnly());
  const atMost = (maxSize: number) => bodyLimit({ maxSize, onError: (c) => problem(c, 'too_large') });
  for (const path of ofSession) app.use(path, atMost(most.session));
  app.use(ofParts, atMost(most.part));
  app.use('/api/*', except(ofParts, atMost(most.other)));
  for (const path of [paths.me, ...ofSession, ...ofKept]) app.use(path, noQuery());
  for (const path of ofRecords) app.use(path, except(ofImports, noQuery(queried)));

  const fromAddress = limitedByAddress(allowances.address, createAddressOf(deps.trustedProxies));
  app.on('POST', [paths.session, paths.renewSession], fromAddress);
  const ofUser = limited(allowances.user, allowances.org);
  for (const path of [paths.me, ...below(paths.connect)]) app.use(path, requireSession(sessions), ofUser);
  const forget = (identity: Identity) =>
    connect ? connect.signOut(identity) : vault.removeOwned(identity.key);
  const hasSignIn = connect !== undefined;
  const audit = createAudit(log);
  const rights = createRights(webex.people, now);
  const opening = { sessions, grants, keeper, rights, hasSignIn };
  app.route('/', sessionRoutes({ ...opening, verify, people: webex.people, forget }));
  const reopen = (identity: Identity) => sessionAnswer(opening, identity);
  app.route('/', connectRoutes({ connect, sessions, reopen }));

  for (const path of ofKept) {
    app.use(path, requireSession(sessions), limited(allowances.user), requireConnected(grants));
  }
  app.route('/', keptRoutes({ keeper, sessions, grants }));

  const caller = requireCaller(grants, now);
  for (const path of [paths.search, ...ofRecords]) {
    app.use(path, requireSession(sessions), ofUser, except(ofImports, caller));
  }
  const directory = createDirectory(webex, now);
  app.route('/', searchRoutes(directory, log));

  const mayWriteContacts = requireRight(grants, rights, 'write_contacts');
  app.use(paths.exportContacts, mayWriteContacts);
  app.use(paths.personRecord(':id'), requireRight(grants, rights, 'write_people'));
  // Whoever has lost the right, or of whom Webex cannot say, still sees and stops what they have begun.
  for (const path of ofImports) app.use(path, requireConnected(grants));
  app.on('PUT', [paths.import(':id'), ofParts], caller, mayWriteContacts);
  app.on('POST', [paths.startImport(':id'), paths.resumeImport(':id')], caller, mayWriteContacts);
  const { contacts, people, wholeContacts } = webex;
  const { stopping = new AbortController().signal, sleep = sleepFor } = deps;
  const imports = createImports({
    ...{ vault, now, grants, background, stopping, contacts: wholeContacts },
    sleep: (milliseconds) => sleep(milliseconds, stopping),
    onSent: ({ key, ...sent }) => audit.wrote({ who: whoOf(key), action: 'import', ...sent }),
    onChanged: (orgId) => directory.forget(orgId),
    onError: (error) =>
      log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'import failed'),
  });
  // Each of their steps can be repeated, so none of them needs a key.
  app.route('/', importRoutes(imports, log));
  if (deps.stopping) imports.watch();

  app.route('/', contactListRoutes(contacts));
  const exporting = { contacts: wholeContacts, sleep };
  app.route('/', exportRoutes({ log, exportOf: (...wanted) => exportOf(exporting, ...wanted) }));

  // No contact has one of these names.
  for (const path of [...ofImports, paths.exportContacts]) app.all(path, (c) => problem(c, 'not_found'));

  const writes = createIdempotency(vault, now);
  for (const path of ofRecords) app.use(path, once(writes), audited(audit), forgetful(directory));
  app.use(`${paths.contacts}/*`, noticeRefusal(grants, rights, 'write_contacts'));
  app.use(`${paths.people}/*`, noticeRefusal(grants, rights, 'write_people'));
  app.route('/', contactRoutes({ contacts, editor: createContactEditor(wholeContacts, now), pictures }));
  app.route('/', peopleRoutes({ people, editor: createPersonEditor(people, now), toRecord: toPersonRecord }));
  if (deps.pages) app.route('/', deps.pages);

  answerUnforeseen(app, log);
  return app;
}
