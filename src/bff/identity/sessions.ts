import { createHash, randomBytes } from 'node:crypto';
import type { Identity } from './embedded';

/** Somebody whose embedded token was verified. */
export interface Session extends Identity {
  openedAt: number;
  seenAt: number;
}

export interface Sessions {
  /** A new session; the answer is its handle: 256 random bits that only the page keeps. */
  open(identity: Identity): string;
  /** The living session of a handle; using it keeps it alive. */
  find(handle: string): Session | undefined;
  end(handle: string): void;
  /** Seconds without a request after which a session is over. */
  idleSeconds: number;
}

const idleSeconds = 15 * 60;
const idle = idleSeconds * 1000;
const absolute = 8 * 3600 * 1000;

const hash = (handle: string) => createHash('sha256').update(handle).digest('base64url');

/** Sessions in the memory of this process, by the SHA-256 of their handle: 15 minutes idle, 8 hours in all. */
export function createSessions(now: () => number): Sessions {
  const sessions = new Map<string, Session>();
  let sweptAt = now();

  const isDead = ({ seenAt, openedAt }: Session) => now() - seenAt >= idle || now() - openedAt >= absolute;

  function sweep() {
    if (now() - sweptAt < idle) return;
    sweptAt = now();
    for (const [key, session] of sessions) if (isDead(session)) sessions.delete(key);
  }

  return {
    idleSeconds,
    open(identity) {
      sweep();
      const handle = randomBytes(32).toString('base64url');
      sessions.set(hash(handle), { ...identity, openedAt: now(), seenAt: now() });
      return handle;
    },
    find(handle) {
      const key = hash(handle);
      const session = sessions.get(key);
      if (!session) return undefined;
      if (isDead(session)) {
        sessions.delete(key);
        return undefined;
      }
      session.seenAt = now();
      return session;
    },
    end(handle) {
      sessions.delete(hash(handle));
    },
  };
}
