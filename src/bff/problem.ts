import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Contact } from '../contract/contacts';
import type { Person } from '../contract/people';
import type { Problem, ProblemCode } from '../contract/problem';
import type { RequestEnv } from './request';
import type { WebexFailure } from './webex/failure';

const table: Record<ProblemCode, readonly [status: ContentfulStatusCode, title: string]> = {
  invalid_request: [400, 'The request is not one this server understands'],
  unsupported_media_type: [415, 'The body must be application/json'],
  too_large: [413, 'The request is too large'],
  token_refused: [401, 'The embedded token was not accepted'],
  session_expired: [401, 'There is no session, or it has ended'],
  identity_changed: [401, 'The token belongs to another user than the session, which has ended'],
  identity_hidden: [403, 'Webex does not say who the user is'],
  not_connected: [403, 'The user is not connected to Webex'],
  sign_in_expired: [410, 'The sign-in was not begun here, is over, or took too long'],
  sign_in_refused: [403, 'Webex or the user refused the sign-in'],
  sign_in_unavailable: [503, 'Signing in is not possible right now'],
  wrong_account: [403, 'Another Webex account signed in than the one the app runs for'],
  missing_scope: [403, 'The sign-in lacks a right that this server needs'],
  cross_origin: [403, 'The request comes from the page of somebody else'],
  forbidden: [403, 'Webex does not allow this to the user'],
  own_record: [403, 'Nobody can delete their own record'],
  not_found: [404, 'There is nothing here by that name'],
  conflict: [409, 'It has been changed, or exists already'],
  locked: [423, 'Somebody else is changing this right now'],
  refused: [422, 'What was sent was refused'],
  key_reused: [422, 'This Idempotency-Key was used for another request'],
  rate_limited: [429, 'Too many requests for now'],
  upstream_timeout: [504, 'Webex took too long'],
  upstream_unavailable: [502, 'Webex cannot be reached'],
  bad_upstream_payload: [502, 'Webex sent an answer that makes no sense'],
  keys_unavailable: [503, 'The embedded token cannot be checked right now'],
  store_unavailable: [503, 'The server cannot keep or find its records right now'],
  internal: [500, 'Something went wrong here'],
};

/** A change to a record that is no longer what the change was made to. */
interface ChangedSince {
  kind: 'changed_since';
  current: Contact | Person;
}

/** A delete of the very person who asks for it. */
interface OwnRecord {
  kind: 'own_record';
}

/** What a problem may say besides its code. */
type More = Pick<Problem, 'retryAfter' | 'reasons' | 'fields' | 'missingScope' | 'current'>;

/** An RFC 9457 answer with a code of the closed list; `retryAfter` also goes into `Retry-After`. */
export function problem(c: Context<RequestEnv>, code: ProblemCode, more: More = {}): Response {
  const [status, title] = table[code];
  const body: Problem = {
    type: `urn:sidecard:problem:${code}`,
    title,
    status,
    code,
    requestId: c.get('requestId'),
    ...more,
  };
  c.set('code', code);
  c.header('content-type', 'application/problem+json');
  if (more.retryAfter !== undefined) c.header('retry-after', String(more.retryAfter));
  return c.body(JSON.stringify(body), status);
}

/** The answer for a failed call to Webex, or for a write that was not even tried. */
export function problemOf(
  c: Context<RequestEnv>,
  failure: WebexFailure | ChangedSince | OwnRecord,
): Response {
  if (failure.kind === 'own_record') return problem(c, 'own_record');
  if (failure.kind === 'changed_since') return problem(c, 'conflict', { current: failure.current });
  if (failure.trackingId) c.set('trackingId', failure.trackingId);
  switch (failure.kind) {
    case 'unauthorised':
      return problem(c, 'not_connected');
    case 'forbidden':
      if (failure.missingScope) c.set('missingScope', failure.missingScope);
      return problem(c, 'forbidden', { missingScope: failure.missingScope });
    case 'conflict':
      return problem(c, 'conflict', { reasons: failure.reasons, fields: failure.fields });
    case 'locked':
      return problem(c, 'locked', { retryAfter: failure.retryAfter });
    case 'invalid':
      return problem(c, 'refused', { reasons: failure.reasons, fields: failure.fields });
    case 'not_found':
      return problem(c, 'not_found');
    case 'rate_limited':
      return problem(c, 'rate_limited', { retryAfter: failure.retryAfter });
    case 'deadline':
      return problem(c, 'upstream_timeout');
    case 'bad_payload':
      return problem(c, 'bad_upstream_payload');
    case 'unavailable':
    case 'aborted':
      return problem(c, 'upstream_unavailable');
  }
}
