import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import { StoreUnavailable } from '../store/store';
import type { Vault } from '../store/vault';
import { OrgId } from '../webex/ids';
import type { Identity } from './embedded';

/** Somebody whose embedded token was verified; times in epoch milliseconds. */
const sessionSchema = v.object({
  key: v.string(),
  issuer: v.string(),
  userId: v.string(),
  orgId: v.optional(OrgId),
  displayName: v.string(),
  email: v.string(),
  openedAt: v.number(),
  seenAt: v.number(),
});
export type Session = v.InferOutput<typeof sessionSchema>;

export interface Sessions {
  /** A new session; the answer is its handle: 256 random bits that only the page keeps. */
  open(identity: Identity): Promise<string>;
  /** The living session of a handle; using it keeps it alive. */
  find(handle: string): Promise<Session | undefined>;
  /** Tells whether it was still there: of several who end it, one has. */
  end(handle: string): Promise<boolean>;
  /** Seconds without a request after which a session is over. */
  idleSeconds: number;
}

const idleSeconds = 15 * 60;
const idle = idleSeconds * 1000;
const absolute = 8 * 3600 * 1000;
/** A session in use is written anew this often at most: reading is cheap, writing is not. */
const touchEvery = 60_000;

/** Sessions in the vault, by the hash of their handle: 15 minutes idle, 8 hours in all. */
export function createSessions(vault: Vault, now: () => number): Sessions {
  const box = vault.box('session', sessionSchema);

  const keepingOf = ({ key, openedAt, seenAt }: Session) => ({
    owner: key,
    expiresAt: Math.min(seenAt + idle, openedAt + absolute),
  });

  return {
    idleSeconds,
    async open(identity) {
      const handle = randomBytes(32).toString('base64url');
      const session = { ...identity, openedAt: now(), seenAt: now() };
      await box.put(handle, session, keepingOf(session));
      return handle;
    },
    async find(handle) {
      const kept = await box.get(handle);
      if (!kept) return undefined;
      const { value: session, stamp } = kept;
      // A clock that was set back makes nobody's session longer than a fresh one.
      const openedAt = Math.min(session.openedAt, now());
      const isCurrent = openedAt === session.openedAt && Math.abs(now() - session.seenAt) < touchEvery;
      if (isCurrent) return session;
      const seen = { ...session, openedAt, seenAt: now() };
      // Whoever ended or touched it meanwhile was right: nothing is brought back.
      try {
        await box.replace(handle, stamp, seen, keepingOf(seen));
      } catch (error) {
        // It lives on what was written before; the next request tries again.
        if (!(error instanceof StoreUnavailable)) throw error;
      }
      return seen;
    },
    end: (handle) => box.remove(handle),
  };
}
