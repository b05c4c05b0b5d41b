import { idPattern } from '../../contract/ids';
import { BadPayload, readJson } from './body';
import { type Answer, failureOf } from './failure';

/** The right to act at Webex as one user: the access token, and nothing that could be logged by accident. */
export interface Grant {
  accessToken: string;
}

export interface Call {
  /** Such as `/people/{personId}`; each `{name}` is replaced from `ids`. */
  template: string;
  ids?: Record<string, string>;
  query?: Record<string, string | number | undefined>;
  grant: Grant;
  signal?: AbortSignal | undefined;
}

export interface Reply {
  body: unknown;
  /** True when Webex announces a next page (RFC 8288 `Link`). */
  hasNext: boolean;
  trackingId?: string | undefined;
}

export interface Transport {
  get(call: Call): Promise<Answer<Reply>>;
}

export interface TransportDeps {
  fetch: typeof fetch;
  /** With the version, such as `https://webexapis.com/v1`. */
  apiUrl: string;
  /** Epoch milliseconds. */
  now: () => number;
  /** For the whole call, connecting and body included, in milliseconds. */
  deadline?: number;
}

/** The URL of a call. @throws RangeError for an id that could change the path: ids are checked before. */
export function urlOf(apiUrl: string, { template, ids = {}, query = {} }: Call): URL {
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const id = ids[name] ?? '';
    if (!idPattern.test(id)) throw new RangeError(`not an id: ${name}`);
    return id;
  });
  const url = new URL(apiUrl + path);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  return url;
}

/** HTTP to Webex and nothing else: one deadline, no redirects, every failure a value. */
export function createTransport({ fetch, apiUrl, now, deadline = 8000 }: TransportDeps): Transport {
  return {
    async get(call) {
      const url = urlOf(apiUrl, call);
      const timeout = AbortSignal.timeout(deadline);
      const signal = call.signal ? AbortSignal.any([call.signal, timeout]) : timeout;
      let trackingId: string | undefined;
      try {
        const response = await fetch(url, {
          headers: { authorization: `Bearer ${call.grant.accessToken}`, accept: 'application/json' },
          redirect: 'manual',
          signal,
        });
        if (!response.ok) {
          // Nothing of it is wanted, not even how its end went wrong.
          await response.body?.cancel().catch(() => {});
          return { ok: false, failure: failureOf(response, now()) };
        }
        trackingId = response.headers.get('trackingid') ?? undefined;
        const hasNext = /;\s*rel="?next"?/i.test(response.headers.get('link') ?? '');
        return { ok: true, value: { body: await readJson(response), hasNext, trackingId } };
      } catch (error) {
        if (call.signal?.aborted) return { ok: false, failure: { kind: 'aborted', trackingId } };
        if (timeout.aborted) return { ok: false, failure: { kind: 'deadline', trackingId } };
        if (error instanceof BadPayload) return { ok: false, failure: { kind: 'bad_payload', trackingId } };
        return { ok: false, failure: { kind: 'unavailable', trackingId } };
      }
    },
  };
}
