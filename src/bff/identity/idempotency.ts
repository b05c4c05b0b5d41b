import { createHash } from 'node:crypto';

/** An answer that can be given again. */
export interface KeptAnswer {
  status: number;
  headers: [string, string][];
  body: string;
}

/** A write under way or done, known by its Idempotency-Key. */
export interface Kept {
  /** What the request asked for; the same key with another request is a mistake of the caller. */
  fingerprint: string;
  /** Undefined when the write came to nothing, so that the same key may try again. */
  answer: Promise<KeptAnswer | undefined>;
}

export interface Idempotency {
  find(key: string): Kept | undefined;
  /** Remembers a write from its start, so that an equal one waits for it instead of being done as well. */
  keep(key: string, kept: Kept): void;
  forget(key: string): void;
  /** Several texts as one that tells nothing of them: keys and bodies are not kept as they are. */
  digest(...parts: string[]): string;
}

const day = 24 * 3600 * 1000;
const most = 10_000;

/** Writes of the last 24 hours in the memory of this process, the newest 10,000 of them. */
export function createIdempotency(now: () => number): Idempotency {
  const kept = new Map<string, Kept & { at: number }>();
  return {
    find(key) {
      const known = kept.get(key);
      return known && now() - known.at < day ? known : undefined;
    },
    keep(key, write) {
      const [oldest] = kept.keys();
      if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
      kept.delete(key);
      kept.set(key, { ...write, at: now() });
    },
    forget: (key) => kept.delete(key),
    digest: (...parts) => createHash('sha256').update(JSON.stringify(parts)).digest('base64url'),
  };
}
