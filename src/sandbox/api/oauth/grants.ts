import { createHash } from 'node:crypto';
import { type Persona, serviceApp } from '../../personas';
import type { Clock } from '../env';
import type { OAuthSwitches } from './switches';

/** What a token endpoint answers. */
export interface TokenAnswer {
  readonly access_token: string;
  readonly expires_in: number;
  readonly refresh_token?: string;
  readonly refresh_token_expires_in?: number;
  readonly token_type?: 'Bearer';
  readonly scope?: string;
}

/** One person's consent, and whether it still stands; every token of it dies with it. */
export interface Grant {
  readonly persona: Persona;
  readonly scopes: readonly string[];
  isRevoked: boolean;
}

/** The tokens that were issued. */
export interface Grants {
  /** Makes tokens for a new grant. */
  issue(grant: Grant): TokenAnswer;
  /** Makes a new access token; undefined for a refresh token that is unknown, ended, used up or revoked. */
  refresh(token: string): TokenAnswer | undefined;
  /** Gives who an access token stands for, with the scopes of its grant; undefined if it does not live. */
  find(accessToken: string): Persona | undefined;
  /** Ends an access token, or with a refresh token all of its grant; unknown ones are passed over. */
  revoke(token: string): void;
  /** Puts everything back to the start: nobody has granted anything but the service app's administrator. */
  reset(): void;
}

interface Kept {
  readonly grant: Grant;
  expiresAt: number;
  isEnded: boolean;
}

/** The refresh token that a service app's owner finds in the developer portal. */
export const serviceAppRefreshToken = 'sandbox-refresh-service-app';

/**
 * Makes an empty store of grants. Its tokens are hard to guess and the same in every run; whose they are is part
 * of them, so that a token kept from an earlier run can only ever be the same person's.
 */
export function createGrants(clock: Clock, switches: OAuthSwitches): Grants {
  let made = 0;
  let access = new Map<string, Kept>();
  let refresh = new Map<string, Kept>();

  const name = (kind: 'access' | 'refresh', { persona }: Grant) => {
    made += 1;
    const secret = createHash('sha256').update(`${kind}/${persona.id}/${made}`).digest('hex').slice(0, 48);
    return `sandbox-${kind}-${secret}`;
  };
  const until = (seconds: number) => clock.now() + seconds * 1000;
  const lives = ({ grant, expiresAt, isEnded }: Kept) =>
    !isEnded && !grant.isRevoked && clock.now() < expiresAt;

  const answer = (grant: Grant, refreshToken: string | undefined): TokenAnswer => {
    const { accessLife, refreshLife, tokenType, scopeInAnswer } = switches.current();
    const token = name('access', grant);
    access.set(token, { grant, expiresAt: until(accessLife), isEnded: false });
    return {
      access_token: token,
      expires_in: accessLife,
      ...(refreshToken && { refresh_token: refreshToken, refresh_token_expires_in: refreshLife }),
      ...(tokenType && { token_type: tokenType }),
      ...(scopeInAnswer && { scope: grant.scopes.join(' ') }),
    };
  };
  const newRefreshToken = (grant: Grant) => {
    const token = name('refresh', grant);
    refresh.set(token, { grant, expiresAt: until(switches.current().refreshLife), isEnded: false });
    return token;
  };
  const start = () => {
    const grant = { persona: serviceApp, scopes: serviceApp.scopes, isRevoked: false };
    made = 0;
    access = new Map();
    refresh = new Map([[serviceAppRefreshToken, { grant, expiresAt: Infinity, isEnded: false }]]);
  };
  start();

  return {
    issue: (grant) => answer(grant, newRefreshToken(grant)),
    refresh: (token) => {
      const kept = refresh.get(token);
      const { rotation, familyRevocation, refreshLife, refreshTokenInAnswer } = switches.current();
      if (!kept) return undefined;
      if (kept.isEnded && familyRevocation) kept.grant.isRevoked = true;
      if (!lives(kept)) return undefined;
      if (rotation) {
        kept.isEnded = true;
        return answer(kept.grant, newRefreshToken(kept.grant));
      }
      // "When being regularly used" Webex's refresh tokens "will be refreshed to last forever".
      kept.expiresAt = until(refreshLife);
      return answer(kept.grant, refreshTokenInAnswer ? token : undefined);
    },
    find: (accessToken) => {
      const kept = access.get(accessToken);
      return kept && lives(kept)
        ? { ...kept.grant.persona, accessToken, scopes: kept.grant.scopes }
        : undefined;
    },
    revoke: (token) => {
      const kept = access.get(token);
      if (kept) kept.isEnded = true;
      const grant = refresh.get(token)?.grant;
      if (grant) grant.isRevoked = true;
    },
    reset: start,
  };
}
