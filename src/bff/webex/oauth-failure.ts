import * as v from 'valibot';
import { parseJson } from './body';

/**
 * Why Webex gave no tokens. `refused`: what was sent is worth nothing (any more). `pending`: the user has not
 * decided yet. `misconfigured`: this server itself is not accepted, which says nothing of the user.
 */
export type TokenFailure = 'refused' | 'pending' | 'slow_down' | 'misconfigured' | 'unavailable';

/** A token endpoint's answer that is no success; it carries nothing but the status and what `error` says. */
export class UnusableAnswer extends Error {
  override readonly name = 'UnusableAnswer';
  readonly error: string | undefined;
  /** Whether there was JSON: anything else comes from somebody in Webex's place. */
  readonly isJson: boolean;

  constructor(
    readonly status: number,
    text: string,
  ) {
    super(`answered ${status}`);
    const body = read(text);
    this.isJson = body !== undefined;
    this.error = body?.error;
  }
}

const errorBody = v.object({ error: v.fallback(v.optional(v.string()), undefined) });

function read(text: string) {
  try {
    const parsed = v.safeParse(errorBody, parseJson(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/** Words of RFC 6749 §5.2 and RFC 8628 §3.5. */
const words = new Map<string, TokenFailure>([
  ['invalid_grant', 'refused'],
  ['access_denied', 'refused'],
  ['expired_token', 'refused'],
  ['authorization_pending', 'pending'],
  ['slow_down', 'slow_down'],
  ['invalid_client', 'misconfigured'],
  ['unauthorized_client', 'misconfigured'],
  ['invalid_request', 'misconfigured'],
  ['invalid_scope', 'misconfigured'],
  ['unsupported_grant_type', 'misconfigured'],
]);

/** Sorts what a request to a token endpoint threw. In doubt it is `unavailable`: no session ends for that. */
export function tokenFailureOf(error: unknown): TokenFailure {
  if (!(error instanceof UnusableAnswer)) return 'unavailable';
  const { status, error: word, isJson } = error;
  const known = status < 500 && word !== undefined ? words.get(word) : undefined;
  if (known) return known;
  if (status === 428) return 'pending';
  if (status === 401) return 'misconfigured';
  // Webex's own error shape has sentences only; a 400 then means the token or code in it.
  return status === 400 && isJson && word === undefined ? 'refused' : 'unavailable';
}
