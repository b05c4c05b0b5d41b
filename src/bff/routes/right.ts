import type { MiddlewareHandler } from 'hono';
import type { Right } from '../../contract/session';
import type { Grants } from '../identity/grants';
import type { Rights } from '../identity/rights';
import { problem, problemOf } from '../problem';
import type { RequestEnv } from '../request';

/** Learns from a write behind this that Webex has refused the user, so that it is not offered to them for nothing. */
export function noticeRefusal(grants: Grants, rights: Rights, right: Right): MiddlewareHandler<RequestEnv> {
  return async (c, next) => {
    await next();
    const { code, write, session, missingScope } = c.var;
    if (!write || code !== 'forbidden') return;
    rights.refused(session, await grants.find(session), right, missingScope);
  };
}

/** Lets only users through of whom Webex says that they have this right; behind `requireSession`. */
export function requireRight(grants: Grants, rights: Rights, right: Right): MiddlewareHandler<RequestEnv> {
  return async (c, next) => {
    const { session } = c.var;
    const found = await rights.find(session, await grants.find(session), c.req.raw.signal);
    if (!found.ok) return problemOf(c, found.failure);
    return found.value.includes(right) ? next() : problem(c, 'forbidden');
  };
}
