/** Every way a call to Webex can fail. It never carries a body, a header or a token of the answer. */
export type WebexFailure = { trackingId?: string | undefined } & (
  | { kind: 'unauthorised' | 'forbidden' | 'not_found' | 'invalid' }
  | { kind: 'unavailable' | 'bad_payload' | 'deadline' | 'aborted' }
  | { kind: 'rate_limited'; retryAfter: number }
);

/** What a call gives: an expected failure is a value, so that nobody forgets to look. */
export type Answer<T> = { ok: true; value: T } | { ok: false; failure: WebexFailure };

const longest = 3600;
const assumed = 30;

/**
 * Seconds to wait by a `Retry-After` header (RFC 9110 §10.2.3: seconds or a date), at most an hour;
 * 30 when the header is missing or makes no sense.
 */
export function parseRetryAfter(header: string | null, now: number): number {
  if (!header) return assumed;
  const date = header.endsWith(' GMT') ? Date.parse(header) : Number.NaN;
  const seconds = /^\d+$/.test(header) ? Number(header) : Math.ceil((date - now) / 1000);
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, longest) : assumed;
}

/** The failure that an HTTP status of Webex stands for (platform: 423 and every 5xx pass by themselves). */
export function failureOf(response: Response, now: number): WebexFailure {
  const trackingId = response.headers.get('trackingid') ?? undefined;
  const { status } = response;
  if (status === 401) return { kind: 'unauthorised', trackingId };
  if (status === 403) return { kind: 'forbidden', trackingId };
  if (status === 404 || status === 410) return { kind: 'not_found', trackingId };
  if (status === 429) {
    return {
      kind: 'rate_limited',
      retryAfter: parseRetryAfter(response.headers.get('retry-after'), now),
      trackingId,
    };
  }
  if (status >= 400 && status < 500 && status !== 423) return { kind: 'invalid', trackingId };
  return { kind: 'unavailable', trackingId };
}
