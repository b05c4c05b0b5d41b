import type { Hono } from 'hono';
import type { Log } from './log';
import { problem } from './problem';
import type { RequestEnv } from './request';
import { StoreUnavailable } from './store/store';

/** Seconds after which a store that is out of reach is worth another try. */
const storeRest = 2;

/** Has what nobody foresaw, and what nobody answers, leave as a problem too. */
export function answerUnforeseen(app: Hono<RequestEnv>, log: Log) {
  app.notFound((c) => problem(c, 'not_found'));
  app.onError((error, c) => {
    const { requestId } = c.var;
    if (error instanceof StoreUnavailable) {
      log.error({ requestId, error: error.name, kind: error.reason }, 'store unavailable');
      return problem(c, 'store_unavailable', { retryAfter: storeRest });
    }
    // Without its message, which may quote what was asked.
    const stack = error.stack?.split('\n').filter((line) => line.startsWith('    at '));
    log.error({ requestId, error: error.name, stack }, 'failed');
    return problem(c, 'internal');
  });
}
