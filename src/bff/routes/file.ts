import type { Context } from 'hono';
import type { Log } from '../log';
import type { RequestEnv } from '../request';
import type { Answer } from '../webex/failure';

export interface File {
  name: string;
  type: string;
  /** Each after the one before was taken; a failure ends the file. */
  pieces: AsyncIterator<Answer<string>, void>;
  /** Ends when the reader has gone. */
  left?: AbortController;
}

/**
 * Answers a file as fast as its reader takes it. The status goes out before the first piece, so all that is left
 * after a failure is to break off, so that no file without its end looks whole.
 */
export function fileOf(c: Context<RequestEnv>, log: Log, file: File): Response {
  const { name, type, pieces, left = new AbortController() } = file;
  const { requestId } = c.var;
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(stream) {
        try {
          const { value, done } = await pieces.next();
          if (left.signal.aborted) return;
          if (done) return stream.close();
          if (value.ok) return stream.enqueue(encoder.encode(value.value));
          const { kind, trackingId } = value.failure;
          if (kind !== 'aborted') log.warn({ requestId, kind, trackingId }, 'file broken off');
        } catch (error) {
          log.error({ requestId, error: error instanceof Error ? error.name : 'unknown' }, 'failed');
        }
        stream.error(new Error('broken off'));
      },
      cancel: () => left.abort(),
    },
    { highWaterMark: 0 },
  );
  c.header('content-type', type);
  c.header('content-disposition', `attachment; filename="${name}"`);
  return c.body(body);
}
