import type { SandboxEnv } from '../env';
import { refuse, refusePage } from '../refusal';
import { breakOff, inPieces } from './body';
import { applyDrift } from './drift';
import type { Fault } from './fault';
import { trapLink } from './link';
import { pause } from './pause';

/** One request on its way, and how to get its true answer. */
export interface Exchange {
  readonly signal: AbortSignal;
  readonly env: SandboxEnv;
  readonly trackingId: string;
  readonly url: URL;
  /** Where the sandbox is reached; not where this request says it is. */
  readonly origin: string;
  answer(): Promise<Response>;
}

function invent(fault: Extract<Fault, { status: number }>, trackingId: string): Response {
  const { status, body, retryAfter } = fault;
  const headers: Record<string, string> =
    retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
  // These statuses may not have a body at all.
  if (body === 'empty' || [204, 205, 304].includes(status)) return new Response(null, { status, headers });
  return body === 'html'
    ? refusePage(status, headers)
    : refuse(status, `The sandbox was told to answer ${status}.`, trackingId, headers);
}

// Sign-in has pages and empty answers too; there is no data in them to hurt.
const isJson = (response: Response) => /json/.test(response.headers.get('content-type') ?? '');

async function rewritten(response: Response, rewrite: (text: string) => string): Promise<Response> {
  const text = await response.text();
  return new Response(text === '' ? null : rewrite(text), response);
}

// What had failed anyway fails with its own words.
async function failAfter(status: number, { answer, trackingId }: Exchange): Promise<Response> {
  const response = await answer();
  if (!response.ok) return response;
  return refuse(status, 'A part of the service failed; the request may have been carried out.', trackingId);
}

/**
 * Answers one request with a fault; those that strike inside of a handler are left to it. Rejects as `fetch`
 * would when the client goes away meanwhile, and when the answer is to be lost and there is no Node
 * connection to break.
 */
export async function answerWith(fault: Fault, exchange: Exchange): Promise<Response> {
  const { signal, env, url, origin, answer } = exchange;
  if ('status' in fault) return invent(fault, exchange.trackingId);
  if ('redirect' in fault) return new Response(null, { status: 302, headers: { Location: fault.redirect } });
  if ('statusAfter' in fault) return failAfter(fault.statusAfter, exchange);
  if ('halfApplied' in fault || 'partialFailure' in fault) return answer();
  if ('link' in fault) {
    const response = await answer();
    return isJson(response) ? trapLink(fault.link, response, url, origin) : response;
  }
  if ('delayMs' in fault) {
    await pause(fault.delayMs, signal);
    return answer();
  }
  if ('slowBodyMs' in fault)
    return inPieces(await answer(), { signal, env, count: 10, ms: fault.slowBodyMs, isCut: false });
  // The pause lets the first half leave the machine before the connection goes.
  if ('cutBody' in fault) return inPieces(await answer(), { signal, env, count: 2, ms: 10, isCut: true });
  if ('malformedJson' in fault) return rewritten(await answer(), (text) => text.slice(0, text.length / 2));
  if ('drift' in fault) {
    const response = await answer();
    return isJson(response)
      ? rewritten(response, (text) => JSON.stringify(applyDrift(fault.drift, JSON.parse(text))))
      : response;
  }
  await answer();
  breakOff(env);
  return new Response(null, { status: 204 });
}
