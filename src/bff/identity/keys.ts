import { importSPKI } from 'jose';
import * as v from 'valibot';
import { readJson } from '../webex/body';

/** A public key of an issuer, ready to verify RS256. */
export type VerificationKey = Awaited<ReturnType<typeof importSPKI>>;

export interface Keys {
  /** The keys of an issuer, newest first; none when its key service cannot be reached and none is remembered. */
  of(issuer: string): Promise<readonly VerificationKey[]>;
  /** The same after a signature fitted none of them; asked anew at most once a minute. */
  renewed(issuer: string): Promise<readonly VerificationKey[]>;
}

export interface KeysDeps {
  fetch: typeof fetch;
  /** Epoch milliseconds. */
  now: () => number;
}

interface Known {
  spki: string;
  key: VerificationKey;
  /** Epoch milliseconds until which the service has vouched for it. */
  until: number;
}

interface Remembered {
  /** Newest first. */
  keys: readonly Known[];
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
 * allow-list: nothing of a token decides where this connects to. A key that was replaced stays good for the
 * time announced with it, as tokens live a day; the newest outlives its time while the service is down, and a
 * failure is not repeated for 10 seconds.
 */
export function createKeys({ fetch, now }: KeysDeps): Keys {
  const remembered = new Map<string, Remembered>();
  const asking = new Map<string, Promise<void>>();

  async function ask(issuer: string): Promise<void> {
    const askedAt = now();
    const before = remembered.get(issuer)?.keys ?? [];
    try {
      const response = await fetch(`${issuer}/oauth2/v2/keys/verification`, {
        redirect: 'error',
        signal: AbortSignal.timeout(3000),
      });
      const answer = v.parse(keyAnswer, await readJson(response, 65_536));
      const { new_verification_key: spki } = answer;
      const key = await importSPKI(`-----BEGIN PUBLIC KEY-----\n${spki}\n-----END PUBLIC KEY-----`, 'RS256');
      const until = askedAt + answer.key_valid_time * 1000;
      const replaced = before.filter((known) => known.spki !== spki && known.until > askedAt);
      remembered.set(issuer, { keys: [{ spki, key, until }, ...replaced], askedAt, freshUntil: until });
    } catch {
      remembered.set(issuer, { keys: before, askedAt, freshUntil: askedAt + rest });
    }
  }

  function keysOf(issuer: string): readonly VerificationKey[] {
    const [newest, ...replaced] = remembered.get(issuer)?.keys ?? [];
    if (!newest) return [];
    return [newest, ...replaced.filter(({ until }) => until > now())].map(({ key }) => key);
  }

  function askOnce(issuer: string) {
    const running = asking.get(issuer) ?? ask(issuer).finally(() => asking.delete(issuer));
    asking.set(issuer, running);
    return running;
  }

  return {
    async of(issuer) {
      const known = remembered.get(issuer);
      if (!known || now() >= known.freshUntil || now() < known.askedAt) await askOnce(issuer);
      return keysOf(issuer);
    },
    async renewed(issuer) {
      const known = remembered.get(issuer);
      if (!known || Math.abs(now() - known.askedAt) >= minute) await askOnce(issuer);
      return keysOf(issuer);
    },
  };
}
