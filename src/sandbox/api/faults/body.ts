import type { SandboxEnv } from '../env';
import { pause } from './pause';

const encoder = new TextEncoder();

/** How a body is sent that does not come in one piece. */
export interface Pieces {
  readonly signal: AbortSignal;
  readonly env: SandboxEnv;
  readonly count: number;
  /** The pause before each piece. */
  readonly ms: number;
  /** The connection breaks after the first. */
  readonly isCut: boolean;
}

/** Breaks the connection where there is one; without one, rejects the way `fetch` reports its loss. */
export function breakOff(env: SandboxEnv): void {
  if (!env.outgoing) throw new TypeError('fetch failed');
  env.outgoing.destroy();
}

/** Gives an answer whose body comes piece by piece; an empty body has none. */
export async function inPieces(response: Response, how: Pieces): Promise<Response> {
  const { signal, env, count, ms, isCut } = how;
  const bytes = encoder.encode(await response.text());
  if (bytes.length === 0) return new Response(null, response);
  const size = Math.ceil(bytes.length / count);
  let sent = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        await pause(ms, signal).catch((reason) => {
          // With a connection there is nobody left to tell.
          if (!env.outgoing) throw reason;
        });
        if (signal.aborted) return controller.close();
        if (isCut && sent > 0) {
          breakOff(env);
          return controller.close();
        }
        controller.enqueue(bytes.slice(sent, sent + size));
        sent += size;
        if (sent >= bytes.length) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, response);
}
