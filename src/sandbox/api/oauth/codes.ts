import { createHash } from 'node:crypto';
import type { Clock } from '../env';
import type { Grant } from './grants';
import type { Challenge } from './pkce';

/** What a code stands for until somebody redeems it. */
export interface Consent {
  readonly grant: Grant;
  readonly redirectUri: string;
  readonly challenge: Challenge | undefined;
}

/** The authorization codes that are on their way. */
export interface Codes {
  add(consent: Consent): string;
  /**
   * Gives what a code stands for, once: a second time it ends the grant, as the code may have been stolen
   * (RFC 6749, 4.1.2). Undefined for a code that is unknown, spent or too old.
   */
  spend(code: string): Consent | undefined;
  reset(): void;
}

/** How long a code waits. */
const codeLife = 5 * 60_000;

/** Makes an empty store of codes. */
export function createCodes(clock: Clock): Codes {
  let made = 0;
  let codes = new Map<string, { consent: Consent; expiresAt: number; isSpent: boolean }>();
  return {
    add: (consent) => {
      made += 1;
      const { persona } = consent.grant;
      const secret = createHash('sha256').update(`code/${persona.id}/${made}`).digest('hex').slice(0, 48);
      const code = `sandbox-code-${secret}`;
      codes.set(code, { consent, expiresAt: clock.now() + codeLife, isSpent: false });
      return code;
    },
    spend: (code) => {
      const kept = codes.get(code);
      if (!kept) return undefined;
      if (kept.isSpent) kept.consent.grant.isRevoked = true;
      if (kept.isSpent || clock.now() >= kept.expiresAt) return undefined;
      kept.isSpent = true;
      return kept.consent;
    },
    reset: () => {
      made = 0;
      codes = new Map();
    },
  };
}
