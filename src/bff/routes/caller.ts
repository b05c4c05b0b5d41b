import type { Context, MiddlewareHandler } from 'hono';
import type { Connection } from '../../contract/session';
import type { Access, Grants } from '../identity/grants';
import type { Sessions } from '../identity/sessions';
import { problem } from '../problem';
import type { RequestEnv } from '../request';

/** The handle that a request shows, if it has the shape of one. */
export const handleIn = (c: Context<RequestEnv>): string | undefined =>
  /^Bearer ([\w-]{43})$/.exec(c.req.header('authorization') ?? '')?.[1];

/** Lets only requests with a living session through. */
export function requireSession(sessions: Sessions): MiddlewareHandler<RequestEnv> {
  return async (c, next) => {
    const handle = handleIn(c);
    const session = handle && (await sessions.find(handle));
    if (!session) return problem(c, 'session_expired');
    c.set('session', session);
    c.set('handle', handle);
    return next();
  };
}

/** What the user is told of their connection: a grant that cannot be renewed right now is still there. */
export const connectionOf = ({ state }: Access): Connection =>
  state === 'unavailable' ? 'connected' : state;

/** Lets only connected users through, also while Webex itself cannot be asked. */
export function requireConnected(grants: Grants): MiddlewareHandler<RequestEnv> {
  return async (c, next) => {
    const connection = connectionOf(await grants.find(c.var.session));
    return connection === 'connected' ? next() : problem(c, connection);
  };
}

/** Milliseconds for everything that Webex is asked for one request. */
const deadline = 8000;

/** Seconds after which a grant that could not be renewed may be tried again. */
const renewalRest = 5;

/** Lets only users through for whom Webex can be asked. */
export function requireCaller(grants: Grants, now: () => number): MiddlewareHandler<RequestEnv> {
  return async (c, next) => {
    const endsAt = now() + deadline;
    const access = await grants.find(c.var.session);
    if (access.state === 'unavailable') {
      return problem(c, 'upstream_unavailable', { retryAfter: renewalRest });
    }
    if (access.state !== 'connected') return problem(c, access.state);
    const { grant, orgId } = access;
    const isRead = c.req.method === 'GET' || c.req.method === 'HEAD';
    // What a shared token may change, none of those who share it may.
    if (grant.isShared && !isRead) return problem(c, 'forbidden');
    c.set('orgId', orgId);
    // A write goes on when its page has left: its answer waits under its key, and half of it helps nobody.
    const signal = isRead ? c.req.raw.signal : undefined;
    c.set('caller', { grant, signal, endsAt, onWrite: (trackingId) => c.set('writtenAs', trackingId) });
    return next();
  };
}
