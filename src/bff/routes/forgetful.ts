import type { MiddlewareHandler } from 'hono';
import type { Directory } from '../directory/search';
import type { RequestEnv } from '../request';

/**
 * Lets the directory forget what it remembers of the organisation when one of its records was written, so that
 * the next search finds what is there; also when nobody knows whether it was. Works behind `requireCaller`.
 */
export function forgetful(directory: Pick<Directory, 'forget'>): MiddlewareHandler<RequestEnv> {
  return async (c, next) => {
    await next();
    const isRead = c.req.method === 'GET' || c.req.method === 'HEAD';
    if (!isRead && (c.res.ok || c.res.status >= 500)) directory.forget(c.var.orgId);
  };
}
