import { createMiddleware } from 'hono/factory';
import { accounts, type Persona } from '../personas';
import type { Cloud } from './cloud';
import type { ApiEnv } from './env';
import type { Grants } from './oauth/grants';
import { Refusal } from './refusal';

/**
 * Gives the persona whose access token a request carries, or undefined. With a token that was granted to an
 * app they have the scopes of the grant and no others.
 */
export function callerOf(request: Request, grants: Grants): Persona | undefined {
  const token = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  return accounts.find(({ accessToken }) => accessToken === token) ?? grants.find(token ?? '');
}

/** Lets only known bearer tokens pass; everyone else gets a 401, and so does who has been deleted since. */
export const authenticate = (cloud: Cloud) =>
  createMiddleware<ApiEnv>(async (c, next) => {
    const caller = callerOf(c.req.raw, cloud.grants);
    if (!caller || !cloud.accountOf(caller))
      throw new Refusal(401, 'A valid access token is required in the Authorization header.');
    c.set('caller', caller);
    await next();
  });
