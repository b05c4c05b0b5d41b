import { createHash } from 'node:crypto';

/** What became of a write: an answer that can be given again, nothing at all, or nobody knows. */
export type Fate = { status: number; headers: Record<string, string>; body: string } | 'undone' | 'unknown';

/** A write under way or done, known by its Idempotency-Key. */
export interface Write {
  /** What the request asked for; the same key with another request is a mistake of the caller. */
  fingerprint: string;
  /** Epoch milliseconds of the first try. */
  at: number;
  fate: Promise<Fate>;
}

export interface Idempotency {
  find(key: string): Write | undefined;
  /** Remembers a write from its start, so that an equal one waits for it; the answer is to be called at its end. */
  begin(user: string, key: string, fingerprint: string): (fate: Fate) => void;
  /** Several texts as one that tells nothing of them: keys and bodies are not kept as they are. */
  digest(...parts: string[]): string;
}

const day = 24 * 3600 * 1000;
const mostOfOneUser = 1000;

/** Writes of the last 24 hours in the memory of this process, the newest 1,000 of each user. */
export function createIdempotency(now: () => number): Idempotency {
  const users = new Map<string, Map<string, Write>>();
  const owners = new Map<string, string>();

  function drop(user: string, key: string) {
    const writes = users.get(user);
    writes?.delete(key);
    owners.delete(key);
    if (writes?.size === 0) users.delete(user);
  }

  /** Forgets what is over or too much of one user, oldest first. */
  function prune(user: string) {
    const writes = users.get(user) ?? new Map<string, Write>();
    for (const [key, { at }] of writes) {
      if (writes.size <= mostOfOneUser && now() - at < day) return;
      drop(user, key);
    }
  }

  return {
    find(key) {
      const write = users.get(owners.get(key) ?? '')?.get(key);
      return write && now() - write.at < day ? write : undefined;
    },
    begin(user, key, fingerprint) {
      const writes = users.get(user) ?? new Map<string, Write>();
      const at = writes.get(key)?.at ?? now();
      let settle: (fate: Fate) => void = () => {};
      const fate = new Promise<Fate>((resolve) => {
        settle = resolve;
      });
      users.set(user, writes.set(key, { fingerprint, at, fate }));
      owners.set(key, user);
      prune(user);
      return (became) => {
        if (became === 'undone') drop(user, key);
        settle(became);
      };
    },
    digest: (...parts) => createHash('sha256').update(JSON.stringify(parts)).digest('base64url'),
  };
}
