import * as v from 'valibot';
import { text } from './wire';

/**
 * Every way a call to Webex can fail. It never carries a body, a header or a token of the answer; `reasons` are
 * the sentences Webex writes for people, which may quote what was sent and so never go into a log.
 */
export type WebexFailure = { trackingId?: string | undefined } & (
  | { kind: 'unauthorised' | 'not_found' | 'bad_payload' | 'deadline' | 'aborted' }
  | { kind: 'forbidden'; missingScope?: string | undefined }
  | { kind: 'rate_limited'; retryAfter: number }
  /** Being changed by somebody else (423); seconds to wait if Webex says. */
  | { kind: 'locked'; retryAfter?: number | undefined }
  | { kind: 'conflict'; reasons: string[]; fields?: Record<string, string> }
  /** Any other 4xx. `fields`: the sentences by the field of our record that they are about (`named.ts`). */
  | {
      kind: 'invalid';
      reasons: string[];
      fields?: Record<string, string>;
      status?: number | undefined;
    }
  /** `isUnsent` when the request cannot have reached Webex, so that sending it again doubles nothing. */
  | { kind: 'unavailable'; isUnsent?: boolean | undefined }
);

/** What a call gives: an expected failure is a value, so that nobody forgets to look. */
export type Answer<T> = { ok: true; value: T } | { ok: false; failure: WebexFailure };

const longest = 3600;
const assumed = 30;

/** Seconds of a `Retry-After` header (RFC 9110 §10.2.3: seconds or a date), at most an hour; undefined for nonsense. */
function readRetryAfter(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  const date = header.endsWith(' GMT') ? Date.parse(header) : Number.NaN;
  const seconds = /^\d+$/.test(header) ? Number(header) : Math.ceil((date - now) / 1000);
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, longest) : undefined;
}

/** As `readRetryAfter`; 30 when the header is missing or makes no sense. */
export const parseRetryAfter = (header: string | null, now: number): number =>
  readRetryAfter(header, now) ?? assumed;

/** Webex's error body (REST API Basics): one message, and perhaps more in `errors`. */
const errorBody = v.object({
  message: text,
  errors: v.fallback(
    v.optional(v.array(v.fallback(v.object({ description: text }), { description: undefined }))),
    [],
  ),
});

/** Webex's own sentences about what is wrong, each once, cut to what a form can show. */
export function reasonsIn(body: unknown): string[] {
  const parsed = v.safeParse(errorBody, body);
  if (!parsed.success) return [];
  const { message, errors = [] } = parsed.output;
  const described = errors.flatMap(({ description }) => description ?? []);
  // Markup is no sentence: it comes from something that stands in Webex's place.
  const reasons = (described.length > 0 || !message ? described : [message]).filter(
    (told) => !told.includes('<'),
  );
  return [...new Set(reasons)].slice(0, 10).map((reason) => reason.slice(0, 300).toWellFormed());
}

/** A scope such as `identity:contacts_rw`, as Webex names it in a header (RFC 6750) or a sentence. */
const scopePattern = /\bscopes?\b\W{0,20}(?:one of\W{1,5})?([A-Za-z][\w-]{0,60}:[\w-]{1,60})/i;

/** Webex's name for this request, to find it again with their help. */
export const trackingIdIn = (headers: Headers): string | undefined =>
  // Nothing but such an id goes into a log, whoever has written the header.
  /^[\w.:-]{1,100}$/.exec(headers.get('trackingid') ?? '')?.[0];

/** The failure that an answer of Webex stands for; `body` is its JSON if it had any. */
export function failureOf({ status, headers }: Response, body: unknown, now: number): WebexFailure {
  const trackingId = trackingIdIn(headers);
  const retryAfter = headers.get('retry-after');
  const reasons = reasonsIn(body);
  switch (status) {
    case 401:
      return { kind: 'unauthorised', trackingId };
    case 403: {
      const told = [headers.get('www-authenticate') ?? '', ...reasons].join(' ');
      return { kind: 'forbidden', missingScope: scopePattern.exec(told)?.[1], trackingId };
    }
    case 404:
    case 410:
      return { kind: 'not_found', trackingId };
    case 409:
      return { kind: 'conflict', reasons, trackingId };
    // Timed out at the far end, or too early: nothing about the request was wrong.
    case 408:
    case 425:
      return { kind: 'unavailable', trackingId };
    case 423:
      return { kind: 'locked', retryAfter: readRetryAfter(retryAfter, now), trackingId };
    case 429:
      return { kind: 'rate_limited', retryAfter: parseRetryAfter(retryAfter, now), trackingId };
    default:
      // A redirect, which Webex has no reason to send: asking again would not make it an answer.
      if (status < 400) return { kind: 'bad_payload', trackingId };
      if (status < 500) return { kind: 'invalid', status, reasons, trackingId };
      return { kind: 'unavailable', trackingId };
  }
}
