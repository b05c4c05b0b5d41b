import type { MiddlewareHandler } from 'hono';
import type { Right } from '../../contract/session';
import type { Grants } from '../identity/grants';
import type { Rights } from '../identity/rights';
import { problem } from '../problem';
import type { RequestEnv } from '../request';

/** Remembers that Webex has refused the user a write behind this, so that it is not offered to them for a while. */
export function noticeRefusal(grants: Grants, rights: Rights, right: Right): MiddlewareHandler<RequestEnv> {
  return async (c, next) => {
    await next();
    const { code, write, session } = c.var;
    if (write && code === 'forbidden') rights.refused(session, await grants.find(session), right);
  };
}

/** Lets only users through of whom Webex says that they have this right; behind `requireSession`. */
export function requireRight(grants: Grants, rights: Rights, right: Right): MiddlewareHandler<RequestEnv> {
  return async (c, next) => {
    const { session } = c.var;
    const found = await rights.find(session, await grants.find(session), c.req.raw.signal);
    return found.includes(right) ? next() : problem(c, 'forbidden');
  };
}
