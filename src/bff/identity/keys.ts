import { importSPKI } from 'jose';
import * as v from 'valibot';

/** A public key of an issuer, ready to verify RS256. */
export type VerificationKey = Awaited<ReturnType<typeof importSPKI>>;

export interface Keys {
  /** The key of an issuer; undefined when its key service cannot be reached and none is remembered. */
  of(issuer: string): Promise<VerificationKey | undefined>;
  /** The issuer's newest key after a signature did not fit; asked at most once a minute. */
  renewed(issuer: string): Promise<VerificationKey | undefined>;
}

export interface KeysDeps {
  fetch: typeof fetch;
  /** Epoch milliseconds. */
  now: () => number;
}

interface Remembered {
  key?: VerificationKey | undefined;
  askedAt: number;
  freshUntil: number;
}

const minute = 60_000;
/** So long nobody asks again after a failure: people are told to try again in a moment. */
const rest = 10_000;

/** Answer of Webex's key service (embedded apps guide, "Verify the JWT"): base64 SPKI and seconds of validity. */
const keyAnswer = v.object({
  new_verification_key: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/=\s]{64,4096}$/)),
  key_valid_time: v.fallback(
    v.pipe(
      v.number(),
      v.transform((seconds) => Math.min(Math.max(seconds, 60), 21_600)),
    ),
    21_600,
  ),
});

/**
 * Keys of issuers from their fixed key service address. The caller has checked the issuer against the
 * allow-list: nothing of a token decides where this connects to. A key outlives its time while the service
 * is down, and a failure is not repeated for 10 seconds.
 */
export function createKeys({ fetch, now }: KeysDeps): Keys {
  const remembered = new Map<string, Remembered>();
  const asking = new Map<string, Promise<VerificationKey | undefined>>();

  async function ask(issuer: string): Promise<VerificationKey | undefined> {
    const askedAt = now();
    const previous = remembered.get(issuer)?.key;
    try {
      const response = await fetch(`${issuer}/oauth2/v2/keys/verification`, {
        redirect: 'error',
        signal: AbortSignal.timeout(3000),
      });
      const answer = v.parse(keyAnswer, await response.json());
      const pem = `-----BEGIN PUBLIC KEY-----\n${answer.new_verification_key}\n-----END PUBLIC KEY-----`;
      const key = await importSPKI(pem, 'RS256');
      remembered.set(issuer, { key, askedAt, freshUntil: askedAt + answer.key_valid_time * 1000 });
      return key;
    } catch {
      remembered.set(issuer, { key: previous, askedAt, freshUntil: askedAt + rest });
      return previous;
    }
  }

  function askOnce(issuer: string) {
    const running = asking.get(issuer) ?? ask(issuer).finally(() => asking.delete(issuer));
    asking.set(issuer, running);
    return running;
  }

  return {
    async of(issuer) {
      const known = remembered.get(issuer);
      return known && now() < known.freshUntil ? known.key : askOnce(issuer);
    },
    async renewed(issuer) {
      const known = remembered.get(issuer);
      return known && now() < known.askedAt + minute ? known.key : askOnce(issuer);
    },
  };
}
