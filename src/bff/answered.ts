import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { Log } from './log';
import type { Metrics } from './metrics';
import type { RequestEnv } from './request';

export interface AnsweredDeps {
  /** Epoch milliseconds. */
  now: () => number;
  log: Log;
  metrics?: Metrics;
}

const headers = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** Gives every request an id and every answer the headers that all have, and leaves a line in the log for it. */
export function answered({ now, log, metrics }: AnsweredDeps): MiddlewareHandler<RequestEnv> {
  return async (c, next) => {
    const startedAt = now();
    c.set('requestId', randomUUID());
    for (const [name, value] of Object.entries(headers)) c.header(name, value);
    await next();
    const { requestId, code, trackingId } = c.var;
    const milliseconds = now() - startedAt;
    const { method, routePath: route } = c.req;
    const { status } = c.res;
    metrics?.answered(method, route, status, milliseconds);
    log.info({ requestId, method, route, status, code, milliseconds, trackingId }, 'answered');
  };
}
