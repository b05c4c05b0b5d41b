import * as v from 'valibot';
import { Contact } from './contacts';
import { Person } from './people';

/** Every way a request to the BFF can fail; nothing outside this list is ever sent. */
export const problemCodes = [
  'invalid_request',
  'unsupported_media_type',
  'too_large',
  'token_refused',
  'session_expired',
  'identity_changed',
  'identity_hidden',
  'not_connected',
  'sign_in_expired',
  'sign_in_refused',
  'sign_in_unavailable',
  'wrong_account',
  'missing_scope',
  'forbidden',
  'own_record',
  'cross_origin',
  'not_found',
  'conflict',
  'locked',
  'refused',
  'key_reused',
  'rate_limited',
  'upstream_timeout',
  'upstream_unavailable',
  'bad_upstream_payload',
  'keys_unavailable',
  'store_unavailable',
  'internal',
] as const;

/** An `application/problem+json` body (RFC 9457) with our own members `code`, `requestId` and `retryAfter`. */
export const Problem = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  code: v.picklist(problemCodes),
  requestId: v.string(),
  /** Seconds until asking again makes sense. */
  retryAfter: v.optional(v.number()),
  /** Webex's own sentences about what it refused. */
  reasons: v.optional(v.array(v.string())),
  /** The same sentences by the field of the record they speak of, where that can be told. */
  fields: v.optional(v.record(v.string(), v.string())),
  /** The scope that the user's token lacks, when Webex names it. */
  missingScope: v.optional(v.string()),
  /** With `conflict`: the contact or person as it is now. */
  current: v.optional(v.union([Contact, Person])),
});
export type Problem = v.InferOutput<typeof Problem>;
export type ProblemCode = Problem['code'];
