import { Hono } from 'hono';
import * as v from 'valibot';
import { paths } from '../../contract/paths';
import { SearchQuery } from '../../contract/search';
import type { Directory } from '../directory/search';
import type { Log } from '../log';
import { problem } from '../problem';
import type { RequestEnv } from '../request';
import { singles } from './edge';

/** The search, streamed as NDJSON: one `SearchFrame` a line. */
export function searchRoutes(directory: Directory, log: Log) {
  return new Hono<RequestEnv>().get(paths.search, (c) => {
    const query = v.safeParse(SearchQuery, singles(c.req.queries()));
    if (!query.success) return problem(c, 'invalid_request');
    const { q: text, limit, wide } = query.output;
    const { caller, orgId, requestId, session } = c.var;
    const left = new AbortController();
    const signal = AbortSignal.any([left.signal, c.req.raw.signal]);

    const frames = directory.search({
      text,
      limit,
      orgId,
      user: session.key,
      isWide: wide !== undefined,
      caller: { ...caller, signal },
      onFailure: (source, { kind, trackingId }) => {
        if (kind !== 'aborted') log.warn({ requestId, source, kind, trackingId }, 'source failed');
      },
    });
    const encoder = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      async pull(stream) {
        try {
          const { value, done } = await frames.next();
          if (done) stream.close();
          else stream.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
        } catch (error) {
          if (left.signal.aborted) return;
          // The status is sent: all that is left is to break off, without saying why.
          log.error({ requestId, error: error instanceof Error ? error.name : 'unknown' }, 'failed');
          stream.error(new Error('failed'));
        }
      },
      cancel: () => left.abort(),
    });
    c.header('content-type', 'application/x-ndjson');
    return c.body(body);
  });
}
