import type { MiddlewareHandler } from 'hono';
import type { Allowance } from '../allowance';
import { problem } from '../problem';
import type { RequestEnv } from '../request';

/**
 * Lets a user through as long as their own and their organisation's allowance lasts; behind `requireSession`.
 * Without that of the organisation for what asks nobody: its users may share what Webex allows one.
 */
export function limited(user: Allowance, org?: Allowance): MiddlewareHandler<RequestEnv> {
  return async (c, next) => {
    const { key, orgId } = c.var.session;
    // In this order: a user who has used up their own takes nothing from the others.
    const wait = (await user.spend(key)) ?? (orgId && (await org?.spend(orgId)));
    return wait ? problem(c, 'rate_limited', { retryAfter: wait }) : next();
  };
}

/** Lets an address open sessions as long as its allowance lasts. */
export function limitedByAddress(
  address: Allowance,
  addressOf: (request: { socket: string | undefined; forwarded: string | undefined }) => string,
): MiddlewareHandler<RequestEnv> {
  return async (c, next) => {
    const socket = c.env?.incoming?.socket.remoteAddress;
    const wait = await address.spend(addressOf({ socket, forwarded: c.req.header('x-forwarded-for') }));
    return wait ? problem(c, 'rate_limited', { retryAfter: wait }) : next();
  };
}
