import type { MiddlewareHandler } from 'hono';
import type { Connection } from '../../contract/session';
import type { Identity } from '../identity/embedded';
import type { Grants } from '../identity/grants';
import type { Sessions } from '../identity/sessions';
import { problem } from '../problem';
import type { RequestEnv } from '../request';

/** Lets only requests with a living session through. */
export function requireSession(sessions: Sessions): MiddlewareHandler<RequestEnv> {
  return async (c, next) => {
    const [, handle] = /^Bearer ([\w-]{43})$/.exec(c.req.header('authorization') ?? '') ?? [];
    const session = handle && sessions.find(handle);
    if (!session) return problem(c, 'session_expired');
    c.set('session', session);
    c.set('handle', handle);
    return next();
  };
}

/** Milliseconds for everything that Webex is asked for one request. */
const deadline = 8000;

/** Lets only users through for whom Webex can be asked. */
export function requireCaller(grants: Grants, now: () => number): MiddlewareHandler<RequestEnv> {
  return async (c, next) => {
    const { session } = c.var;
    if (!session.orgId) return problem(c, 'identity_hidden');
    const grant = await grants.find(session);
    if (!grant) return problem(c, 'not_connected');
    c.set('orgId', session.orgId);
    const isRead = c.req.method === 'GET';
    // A write goes on when its page has left: its answer waits under its key, and half of it helps nobody.
    c.set('caller', { grant, signal: isRead ? c.req.raw.signal : undefined, endsAt: now() + deadline });
    return next();
  };
}

/** Whether `requireCaller` would let this user through. */
export async function connectionOf(identity: Identity, grants: Grants): Promise<Connection> {
  if (!identity.orgId) return 'identity_hidden';
  return (await grants.find(identity)) ? 'connected' : 'not_connected';
}
