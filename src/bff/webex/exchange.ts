import { BadPayload, parseJson, readJson, readText } from './body';
import { type Call, isRead, nextIn, type Reply, urlOf } from './call';
import { type Answer, failureOf, trackingIdIn, type WebexFailure } from './failure';

export interface ExchangeDeps {
  fetch: typeof fetch;
  /** With the version, such as `https://webexapis.com/v1`. */
  apiUrl: string;
  /** Epoch milliseconds. */
  now: () => number;
}

/** One request to Webex and its answer, or why there is none. */
export type Exchange = (call: Call, signal: AbortSignal) => Promise<Answer<Reply>>;

/** What Node and undici call the failures before a connection stands. */
const unsent = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/;
/** These may also come over a connection that stands, with the request gone out already. */
const unreachable = /^(?:EHOSTUNREACH|ENETUNREACH)$/;

function isUnsent(error: unknown): boolean {
  const { code, syscall } = Object(error instanceof Error ? error.cause : undefined);
  return unsent.test(String(code)) || (unreachable.test(String(code)) && syscall === 'connect');
}

const requestOf = ({ method = 'GET', body, grant }: Call, signal: AbortSignal): RequestInit => ({
  method,
  headers: {
    authorization: `Bearer ${grant.accessToken}`,
    accept: 'application/json',
    ...(body !== undefined && { 'content-type': 'application/json' }),
  },
  // Webex redirects nothing we ask for, and the token goes nowhere else.
  redirect: 'manual',
  signal,
  ...(body !== undefined && { body: JSON.stringify(body) }),
});

/** Where nothing but an id was sent, only that can be bad; and one that names nothing must look like any other. */
const isBadId = ({ template, body }: Call, failure: WebexFailure) =>
  failure.kind === 'invalid' && failure.status === 400 && body === undefined && template.endsWith('}');

/** HTTP to Webex and nothing else: no redirect, no repetition, every failure a value. */
export function createExchange({ fetch, apiUrl, now }: ExchangeDeps): Exchange {
  return async (call, signal) => {
    const url = urlOf(apiUrl, call);
    let trackingId: string | undefined;
    let isPage = false;
    try {
      const response = await fetch(url, requestOf(call, signal));
      if (!response.ok) {
        // Only the sentences in it are wanted; how else its end went wrong does not matter.
        const body = await readJson(response, 65_536).catch(() => undefined);
        const failure = failureOf(response, body, now());
        return { ok: false, failure: isBadId(call, failure) ? { ...failure, kind: 'not_found' } : failure };
      }
      trackingId = trackingIdIn(response.headers);
      isPage = /\bhtml\b/i.test(response.headers.get('content-type') ?? '');
      const text = await readText(response);
      // A write may be answered by its status alone.
      const body = isRead(call) || text.trim() !== '' ? parseJson(text) : undefined;
      return { ok: true, value: { body, trackingId, ...nextIn(response.headers.get('link'), url) } };
    } catch (error) {
      if (signal.aborted) return { ok: false, failure: { kind: 'aborted', trackingId } };
      // A page for people, such as a login, comes from somebody in Webex's place: Webex itself was not reached.
      if (error instanceof BadPayload && !isPage) {
        return { ok: false, failure: { kind: 'bad_payload', trackingId } };
      }
      return { ok: false, failure: { kind: 'unavailable', isUnsent: isUnsent(error), trackingId } };
    }
  };
}
