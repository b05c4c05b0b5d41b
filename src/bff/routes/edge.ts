import type { MiddlewareHandler } from 'hono';
import { problem } from '../problem';
import type { RequestEnv } from '../request';

const isWrite = /^(?:POST|PUT|PATCH|DELETE)$/;

/**
 * Lets no page of another origin through. There is no cookie to ride on, so this is the second lock: what
 * browsers say of themselves in Fetch Metadata (W3C) and `Origin` (RFC 6454). Servers and tools send neither.
 */
export function sameOrigin(publicOrigin: string): MiddlewareHandler<RequestEnv> {
  const own = withoutAlias(publicOrigin);
  return async (c, next) => {
    const site = c.req.header('sec-fetch-site') ?? 'none';
    const origin = c.req.header('origin');
    const isForeign = site !== 'same-origin' && site !== 'none';
    const isStranger = origin !== undefined && withoutAlias(origin) !== own;
    return isForeign || isStranger ? problem(c, 'cross_origin') : next();
  };
}

/** An origin on this machine by its number: people write both. */
const withoutAlias = (origin: string) => origin.replace(/^http:\/\/localhost(?=:|$)/, 'http://127.0.0.1');

/** Lets only JSON bodies through: the types a form can send are nobody's way in. */
export function jsonOnly(): MiddlewareHandler<RequestEnv> {
  return async (c, next) => {
    const type = c.req.header('content-type');
    const length = c.req.header('content-length') ?? '0';
    // Node gives every request that is no GET a stream; only the headers say whether there is anything in it.
    const isBodied = type !== undefined || length !== '0' || c.req.header('transfer-encoding') !== undefined;
    const isJson = /^application\/json\s*(?:;|$)/i.test(type ?? '');
    return isWrite.test(c.req.method) && isBodied && !isJson ? problem(c, 'unsupported_media_type') : next();
  };
}

/**
 * Finds nothing at a path that is written like a pattern: the router takes a star in a request for the one in a
 * route as well, and would have every step before that route taken twice.
 */
export function noPattern(): MiddlewareHandler<RequestEnv> {
  return async (c, next) => (/\*|\/:/.test(c.req.path) ? problem(c, 'not_found') : next());
}

/**
 * Refuses a query where none is known: a parameter that is ignored hides a mistake, or an attempt. Reads of the
 * paths in `queried` look at theirs themselves.
 */
export function noQuery(queried: readonly string[] = []): MiddlewareHandler<RequestEnv> {
  return async (c, next) => {
    const isKnown = !isWrite.test(c.req.method) && queried.includes(c.req.path);
    return new URL(c.req.url).search && !isKnown ? problem(c, 'invalid_request') : next();
  };
}

/** Query parameters when each is given once; undefined when one is doubled. */
export function singles(queries: Record<string, string[]>): Record<string, string> | undefined {
  const pairs = Object.entries(queries).flatMap(([name, values]) => values.map((value) => [name, value]));
  return pairs.length === Object.keys(queries).length ? Object.fromEntries(pairs) : undefined;
}
