import type { MiddlewareHandler } from 'hono';
import type { Idempotency, KeptAnswer } from '../identity/idempotency';
import { problem } from '../problem';
import type { RequestEnv } from '../request';

const isWrite = /^(?:POST|PUT|PATCH|DELETE)$/;
const keyPattern = /^[\w-]{8,128}$/;

/** Whether doing the same again could only give the same, or would do it twice. */
const isFinal = (status: number) => status < 500 && status !== 401 && status !== 423 && status !== 429;

/**
 * Lets each write happen once: it needs an `Idempotency-Key`, and an equal request of the same user with the
 * same key in 24 hours gets the first one's answer, also while that is still under way. Works behind
 * `requireSession` (draft-ietf-httpapi-idempotency-key-header).
 */
export function once(writes: Idempotency): MiddlewareHandler<RequestEnv> {
  return async (c, next) => {
    if (!isWrite.test(c.req.method)) return next();
    const given = c.req.header('idempotency-key') ?? '';
    if (!keyPattern.test(given)) return problem(c, 'invalid_request');
    const { userId, orgId = '' } = c.var.session;
    const key = writes.digest(orgId, userId, given);
    const fingerprint = writes.digest(c.req.method, c.req.path, await c.req.text());

    // Nothing is awaited between the last look and `keep`, or two equal writes would both be first.
    for (let known = writes.find(key); known; known = writes.find(key)) {
      if (known.fingerprint !== fingerprint) return problem(c, 'key_reused');
      const first = await known.answer;
      if (first) return new Response(first.body || null, { status: first.status, headers: first.headers });
    }

    let settle: (answer: KeptAnswer | undefined) => void = () => {};
    const answer = new Promise<KeptAnswer | undefined>((resolve) => {
      settle = resolve;
    });
    writes.keep(key, { fingerprint, answer });
    try {
      await next();
    } finally {
      const isKept = !c.error && isFinal(c.res.status);
      if (!isKept) writes.forget(key);
      const headers = [...c.res.headers].filter(([name]) => name.startsWith('content-type'));
      settle(isKept ? { status: c.res.status, headers, body: await c.res.clone().text() } : undefined);
    }
  };
}
