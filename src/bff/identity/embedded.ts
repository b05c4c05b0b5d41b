import { createHash } from 'node:crypto';
import { decodeJwt, errors, type JWTPayload, jwtVerify } from 'jose';
import * as v from 'valibot';
import { type OrgId, toOrgId, toUuid } from '../webex/ids';
import type { Keys, VerificationKey } from './keys';

/** Who the embedded token says is looking. It identifies only: what they may do, Webex decides per call. */
export interface Identity {
  /** The same for the same user of the same organisation, derived ids included; tells nothing of either. */
  key: string;
  /** Who signed the token: where the user's tokens are at home. */
  issuer: string;
  /** UUID of the user; a derived one that Webex does not know when `orgId` is absent. */
  userId: string;
  /** Absent with private data off: Webex then gives derived ids that name no organisation. */
  orgId?: OrgId | undefined;
  displayName: string;
  email: string;
}

export type Verdict =
  | { ok: true; identity: Identity }
  /** `keys_unavailable`: the token may be good, but nobody can tell right now. */
  | { ok: false; reason: 'refused' | 'keys_unavailable' };

export interface VerifierDeps {
  keys: Keys;
  /** Exact issuer strings, such as `https://idbroker.webex.com/idb`. */
  issuers: readonly string[];
  /** The id that the developer portal gave the embedded app. */
  appId: string;
  now: () => number;
}

const maxBytes = 8192;
const skewSeconds = 60;
/** Webex's own sample lives 24 hours. */
const maxLifeSeconds = 25 * 3600;

/** A claim that may be empty or missing with private data off. */
const optional = v.fallback(v.string(), '');

/** Claims of the embedded apps guide, "Decoded JWT"; those we do not use are left alone. */
const claimsSchema = v.object({
  aud: v.union([v.string(), v.strictTuple([v.string()])]),
  iat: v.pipe(v.number(), v.safeInteger()),
  exp: v.pipe(v.number(), v.safeInteger()),
  name: optional,
  email: optional,
  email_verified: v.fallback(v.union([v.boolean(), v.picklist(['true', 'false'])]), false),
  'com.cisco.user.uuid': v.pipe(v.string(), v.uuid()),
  'com.cisco.user.orgid': optional,
});

/** `Identity.key` of a user by the UUIDs in their token, real or derived. */
export const keyOf = (org: string, userId: string): string =>
  createHash('sha256')
    .update(JSON.stringify([org, userId]))
    .digest('base64url');

function toIdentity(payload: JWTPayload, issuer: string): Identity | undefined {
  const claims = v.safeParse(claimsSchema, payload);
  if (!claims.success) return undefined;
  const { iat, exp, name: displayName, email, email_verified: isVerified } = claims.output;
  if (exp <= iat || exp - iat > maxLifeSeconds) return undefined;
  const isPrivate = String(isVerified) !== 'true' || !email;
  const userId = claims.output['com.cisco.user.uuid'].toLowerCase();
  const org = toUuid(claims.output['com.cisco.user.orgid']) ?? '';
  return {
    key: keyOf(org, userId),
    issuer,
    userId,
    orgId: isPrivate ? undefined : toOrgId(org),
    displayName: isPrivate ? '' : displayName,
    email: isPrivate ? '' : email,
  };
}

/**
 * Verifies embedded tokens: RS256 only, issuer from the list, our audience, times within a minute.
 * Keys and addresses named in the token's header are never looked at.
 */
export function createVerifier({ keys, issuers, appId, now }: VerifierDeps) {
  const check = (token: string, key: VerificationKey, issuer: string) =>
    jwtVerify(token, key, {
      algorithms: ['RS256'],
      issuer,
      audience: appId,
      clockTolerance: skewSeconds,
      currentDate: new Date(now()),
      requiredClaims: ['iat', 'exp'],
      maxTokenAge: maxLifeSeconds,
    });

  /** The claims, if one of the keys fits the signature. @throws for whatever else is wrong with the token. */
  async function checkAny(token: string, candidates: readonly VerificationKey[], issuer: string) {
    for (const key of candidates) {
      try {
        return (await check(token, key, issuer)).payload;
      } catch (error) {
        if (!(error instanceof errors.JWSSignatureVerificationFailed)) throw error;
      }
    }
    return undefined;
  }

  async function checkNewer(token: string, known: readonly VerificationKey[], issuer: string) {
    const newer = (await keys.renewed(issuer)).filter((key) => !known.includes(key));
    return checkAny(token, newer, issuer);
  }

  return async function verify(token: string): Promise<Verdict> {
    try {
      if (token.length > maxBytes) return { ok: false, reason: 'refused' };
      const issuer = decodeJwt(token).iss;
      if (!issuer || !issuers.includes(issuer)) return { ok: false, reason: 'refused' };
      const known = await keys.of(issuer);
      if (known.length === 0) return { ok: false, reason: 'keys_unavailable' };
      const payload = (await checkAny(token, known, issuer)) ?? (await checkNewer(token, known, issuer));
      if (!payload) return { ok: false, reason: 'refused' };
      const identity = toIdentity(payload, issuer);
      return identity ? { ok: true, identity } : { ok: false, reason: 'refused' };
    } catch (error) {
      if (error instanceof errors.JOSEError || error instanceof TypeError) {
        return { ok: false, reason: 'refused' };
      }
      throw error;
    }
  };
}

export type Verify = ReturnType<typeof createVerifier>;
