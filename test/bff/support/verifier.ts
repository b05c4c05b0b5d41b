import { createVerifier } from '../../../src/bff/identity/embedded';
import { createKeys } from '../../../src/bff/identity/keys';
import { createClock } from './clock';
import { appId, type Claims, goodClaims, issuer, keyAnswerOf, keyPath, ours, signed } from './token';
import { createUpstream, json } from './upstream';

/** The real verifier with real keys in front of a scripted key service. */
export function createTestVerifier(issuers: readonly string[] = [issuer]) {
  const clock = createClock();
  const upstream = createUpstream();
  upstream.on(keyPath, () => json(keyAnswerOf(ours.publicKey)));
  const keys = createKeys({ fetch: upstream.fetch, now: clock.now });
  const verify = createVerifier({ keys, issuers, appId, now: clock.now });
  /** A token of our user, with other claims where given. */
  const token = (claims: Claims = {}) => signed({ ...goodClaims(clock.now()), ...claims });
  return { clock, upstream, verify, token };
}

export const refused = { ok: false, reason: 'refused' };
