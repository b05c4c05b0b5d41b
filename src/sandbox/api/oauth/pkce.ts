import { createHash } from 'node:crypto';
import type { Form } from './form';
import { OAuthRefusal } from './refusal';

/** What a code is bound to besides its client (RFC 7636). */
export interface Challenge {
  readonly method: 'S256' | 'plain';
  readonly value: string;
}

const wellFormed = /^[\w.~-]{43,128}$/;

/** Reads the challenge of an authorization request; undefined if there is none. Throws `invalid_request`. */
export function readChallenge(form: Form): Challenge | undefined {
  const { code_challenge: value, code_challenge_method: method } = form;
  if (value === undefined) {
    if (method === undefined) return undefined;
    throw new OAuthRefusal('invalid_request', "'code_challenge_method' goes with 'code_challenge'.");
  }
  if (!wellFormed.test(value))
    throw new OAuthRefusal('invalid_request', "'code_challenge' must be 43 to 128 unreserved characters.");
  // Without a method RFC 7636 means the plain one.
  if (method === undefined || method === 'plain') return { method: 'plain', value };
  if (method === 'S256') return { method, value };
  throw new OAuthRefusal('invalid_request', "'code_challenge_method' must be S256 or plain.");
}

/**
 * Tells whether a verifier answers a challenge. A verifier where none was asked for fails too: somebody may have
 * taken the challenge out on the way (RFC 9700, 2.1.1).
 */
export function answersChallenge(challenge: Challenge | undefined, verifier: string | undefined): boolean {
  if (!challenge || verifier === undefined) return !challenge && verifier === undefined;
  if (!wellFormed.test(verifier)) return false;
  const { method, value } = challenge;
  return value === (method === 'S256' ? createHash('sha256').update(verifier).digest('base64url') : verifier);
}
