// The backend-for-frontend as one function of what it depends on: no port, no env, no clock of its own.
// It knows sessions and asks Webex; it must not know the page's code, the sandbox, or who listens.
import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { paths } from '../contract/paths';
import { createContactEditor } from './directory/contacts';
import { createPersonEditor } from './directory/people';
import { createDirectory } from './directory/search';
import { createVerifier } from './identity/embedded';
import type { Grants } from './identity/grants';
import { createIdempotency } from './identity/idempotency';
import { createKeys } from './identity/keys';
import { createSessions } from './identity/sessions';
import type { Log } from './log';
import { problem } from './problem';
import type { RequestEnv } from './request';
import { requireCaller, requireSession } from './routes/caller';
import { contactRoutes } from './routes/contacts';
import { healthRoutes } from './routes/health';
import { once } from './routes/once';
import { peopleRoutes } from './routes/people';
import { searchRoutes } from './routes/search';
import { sessionRoutes } from './routes/session';
import { createWebex } from './webex/webex';

export interface BffDeps {
  /** For Webex and its key service. */
  fetch: typeof fetch;
  /** Epoch milliseconds. */
  now: () => number;
  log: Log;
  grants: Grants;
  apiUrl: string;
  appId: string;
  issuers: readonly string[];
  /** The built page; without it the BFF answers its API only. */
  pages?: Hono;
}

const apiHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** The BFF's routes; every failure, also an unforeseen one, leaves as `application/problem+json`. */
export function createBff({ fetch, now, log, grants, apiUrl, appId, issuers, pages }: BffDeps) {
  const webex = createWebex({ fetch, apiUrl, now });
  const sessions = createSessions(now);
  const verify = createVerifier({ keys: createKeys({ fetch, now }), issuers, appId, now });
  const app = new Hono<RequestEnv>();

  app.use(async (c, next) => {
    const startedAt = now();
    c.set('requestId', randomUUID());
    for (const [name, value] of Object.entries(apiHeaders)) c.header(name, value);
    await next();
    const { requestId, code, trackingId } = c.var;
    const milliseconds = now() - startedAt;
    log.info(
      {
        requestId,
        method: c.req.method,
        route: c.req.routePath,
        status: c.res.status,
        code,
        milliseconds,
        trackingId,
      },
      'answered',
    );
  });

  app.route('/', healthRoutes());
  app.route('/', sessionRoutes({ verify, sessions, grants, people: webex.people }));
  const limit = bodyLimit({ maxSize: 262_144, onError: (c) => problem(c, 'too_large') });
  const writes = createIdempotency(now);
  for (const path of [paths.search, `${paths.contacts}/*`, `${paths.people}/*`]) {
    app.use(path, requireSession(sessions), requireCaller(grants, now), limit, once(writes));
  }
  app.route('/', searchRoutes(createDirectory(webex), log));
  const { contacts, people } = webex;
  app.route('/', contactRoutes({ contacts, editor: createContactEditor(contacts, now) }));
  app.route('/', peopleRoutes({ people, editor: createPersonEditor(people, now) }));
  if (pages) app.route('/', pages);

  app.notFound((c) => problem(c, 'not_found'));
  app.onError((error, c) => {
    // Without its message, which may quote what was asked.
    const stack = error.stack?.split('\n').filter((line) => line.startsWith('    at '));
    log.error({ requestId: c.var.requestId, error: error.name, stack }, 'failed');
    return problem(c, 'internal');
  });
  return app;
}
