import type { MiddlewareHandler } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ProblemCode } from '../../contract/problem';
import type { Fate, Idempotency } from '../identity/idempotency';
import { problem } from '../problem';
import type { RequestEnv } from '../request';

const isWrite = /^(?:POST|PUT|PATCH|DELETE)$/;
const keyPattern = /^[\w-]{8,128}$/;

/** After these nothing has happened at Webex, and asking again may go better. */
const undone: readonly ProblemCode[] = [
  'invalid_request',
  'too_large',
  'not_connected',
  'forbidden',
  'rate_limited',
  'locked',
];
/** After these nobody knows whether the write was done. */
const unknown: readonly ProblemCode[] = [
  'upstream_timeout',
  'upstream_unavailable',
  'bad_upstream_payload',
  'store_unavailable',
  'internal',
];

/**
 * Lets each write happen once: it needs an `Idempotency-Key`, and an equal request of the same user with the
 * same key in 24 hours gets the first one's answer, also while that is still under way. When nobody knows what
 * became of the first, the handler is told since when to look for it. Works behind `requireSession`
 * (draft-ietf-httpapi-idempotency-key-header).
 */
export function once(writes: Idempotency): MiddlewareHandler<RequestEnv> {
  return async (c, next) => {
    if (!isWrite.test(c.req.method)) return next();
    const given = c.req.header('idempotency-key') ?? '';
    if (!keyPattern.test(given)) return problem(c, 'invalid_request');
    const request = [c.req.method, c.req.path, await c.req.text()];
    const begun = await writes.begin(c.var.session.key, given, request, c.var.caller.endsAt);
    if (begun.state === 'reused') return problem(c, 'key_reused');
    if (begun.state === 'busy') return problem(c, 'locked', { retryAfter: begun.retryAfter });
    if (begun.state === 'done') {
      const { status, type, body } = begun.answer;
      // It was one of ours, so it is a status that Hono knows, and 204 when it has no body.
      return body
        ? c.body(body, status as ContentfulStatusCode, type ? { 'content-type': type } : {})
        : c.body(null, 204);
    }

    if (begun.since !== undefined) c.set('since', begun.since);
    let fate: Fate = 'unknown';
    try {
      await next();
      const { code } = c.var;
      const type = c.res.headers.get('content-type');
      if (code && undone.includes(code)) fate = 'undone';
      else if (!code || !unknown.includes(code)) {
        fate = { status: c.res.status, ...(type && { type }), body: await c.res.clone().text() };
      }
    } finally {
      // Without the store the write is still done; its row then says by itself that nobody knows.
      await begun.settle(fate).catch(() => undefined);
    }
  };
}
