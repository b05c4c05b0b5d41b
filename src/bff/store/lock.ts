import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Store } from './store';

export interface Lock {
  /**
   * Renews the lease and tells whether it was still ours; to be asked right before a write that only the
   * holder may do. @throws StoreUnavailable when nobody can tell.
   */
  isHeld(): Promise<boolean>;
}

export interface LockDeps {
  key: string;
  /** Epoch milliseconds. */
  now: () => number;
  /** So long the lock outlives a holder that has crashed; milliseconds. */
  leaseMs?: number;
  /** So long to wait for other holders; milliseconds. */
  waitMs: number;
  signal?: AbortSignal | undefined;
}

export type Locked<T> =
  | { ok: true; value: T }
  /** `run` was not called: others held the lock all the time, or the caller has left. */
  | { ok: false; reason: 'busy' | 'aborted' };

/**
 * Runs something while nobody else with this key does, in any process on the store. The lease is renewed while it
 * runs; one that was lost, say by a process that stood still, shows in `isHeld` alone. Throws what `run` throws.
 * @throws StoreUnavailable
 */
export async function withLock<T>(
  store: Store,
  { key, now, leaseMs = 10_000, waitMs, signal }: LockDeps,
  run: (lock: Lock) => Promise<T>,
): Promise<Locked<T>> {
  const token = randomBytes(16).toString('base64url');
  const keeping = () => ({ expiresAt: now() + leaseMs });
  // A lease that cannot be given back ends by itself.
  const release = () => store.remove(key, token).catch(() => false);
  const endsAt = performance.now() + waitMs;

  async function acquire() {
    try {
      return await store.add(key, token, keeping());
    } catch (error) {
      // The answer may have been lost, not the write.
      void release();
      throw error;
    }
  }

  while (!signal?.aborted) {
    if (await acquire()) {
      const isHeld = () => store.replace(key, token, token, keeping());
      const renewal = setInterval(() => isHeld().catch(() => false), leaseMs / 3).unref();
      try {
        return { ok: true, value: await run({ isHeld }) };
      } finally {
        clearInterval(renewal);
        await release();
      }
    }
    // Looking costs less than trying, which has to write.
    do {
      if (performance.now() >= endsAt) return { ok: false, reason: 'busy' };
      await sleep(20 + Math.random() * 40, undefined, { signal }).catch(() => undefined);
    } while (!signal?.aborted && (await store.get(key)) !== undefined);
  }
  return { ok: false, reason: 'aborted' };
}
