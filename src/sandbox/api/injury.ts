import { applyDrift } from './drift';
import type { SandboxEnv } from './env';
import type { Fault } from './fault';
import { pause } from './pause';
import { refuse } from './refusal';

/** One request on its way, and how to get its true answer. */
export interface Exchange {
  readonly signal: AbortSignal;
  readonly env: SandboxEnv;
  readonly trackingId: string;
  answer(): Promise<Response>;
}

const encoder = new TextEncoder();

function invent(fault: Extract<Fault, { status: number }>, trackingId: string): Response {
  const headers: Record<string, string> =
    fault.retryAfter === undefined ? {} : { 'Retry-After': String(fault.retryAfter) };
  // These statuses may not have a body at all.
  if (fault.body === 'empty' || [204, 205, 304].includes(fault.status))
    return new Response(null, { status: fault.status, headers });
  if (fault.body === 'html') {
    const page = `<!doctype html><html><body><h1>${fault.status}</h1><p>Please try again later.</p></body></html>`;
    return new Response(page, { status: fault.status, headers: { ...headers, 'Content-Type': 'text/html' } });
  }
  const response = refuse(fault.status, `The sandbox was told to answer ${fault.status}.`, trackingId);
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

// The connection itself where there is one; without one, the way `fetch` reports its loss.
function breakOff(env: SandboxEnv): void {
  if (!env.outgoing) throw new TypeError('fetch failed');
  env.outgoing.destroy();
}

async function inPieces(exchange: Exchange, count: number, ms: number, isCut: boolean): Promise<Response> {
  const response = await exchange.answer();
  const bytes = encoder.encode(await response.text());
  if (bytes.length === 0) return new Response(null, response);
  const size = Math.ceil(bytes.length / count);
  let sent = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        await pause(ms, exchange.signal).catch((reason) => {
          // With a connection there is nobody left to tell.
          if (!exchange.env.outgoing) throw reason;
        });
        if (exchange.signal.aborted) return controller.close();
        if (isCut && sent > 0) {
          breakOff(exchange.env);
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

async function rewritten(exchange: Exchange, rewrite: (text: string) => string): Promise<Response> {
  const response = await exchange.answer();
  const text = await response.text();
  return new Response(text === '' ? null : rewrite(text), response);
}

/**
 * Answers one request with a fault. Rejects as `fetch` would when the client goes away meanwhile, and when
 * the answer is to be lost and there is no Node connection to break.
 */
export async function answerWith(fault: Fault, exchange: Exchange): Promise<Response> {
  if ('status' in fault) return invent(fault, exchange.trackingId);
  if ('delayMs' in fault) {
    await pause(fault.delayMs, exchange.signal);
    return exchange.answer();
  }
  if ('slowBodyMs' in fault) return inPieces(exchange, 10, fault.slowBodyMs, false);
  // The pause lets the first half leave the machine before the connection goes.
  if ('cutBody' in fault) return inPieces(exchange, 2, 10, true);
  if ('malformedJson' in fault) return rewritten(exchange, (text) => text.slice(0, text.length / 2));
  if ('drift' in fault)
    return rewritten(exchange, (text) => JSON.stringify(applyDrift(fault.drift, JSON.parse(text))));
  await exchange.answer();
  breakOff(exchange.env);
  return new Response(null, { status: 204 });
}
