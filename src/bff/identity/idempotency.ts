import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import * as v from 'valibot';
import type { Vault } from '../store/vault';

const answer = v.object({ status: v.number(), type: v.optional(v.string()), body: v.string() });
/** An answer that can be given again. */
export type KeptAnswer = v.InferOutput<typeof answer>;

/** What became of a write: an answer, nothing at all, or nobody knows. */
export type Fate = KeptAnswer | 'undone' | 'unknown';

const write = v.object({
  fingerprint: v.string(),
  /** Epoch milliseconds of the first try, and of the newest. */
  at: v.number(),
  triedAt: v.number(),
  /** Which try it is: one that was given up for lost does not speak for the next. */
  attempt: v.string(),
  fate: v.optional(v.union([answer, v.picklist(['undone', 'unknown'])])),
});
type Write = v.InferOutput<typeof write>;

/** How a request with an Idempotency-Key may go on. */
export type Begun =
  | {
      state: 'first';
      /** Epoch milliseconds of an earlier try of which nobody knows what became. */
      since?: number;
      /** To be called at its end. */
      settle(fate: Fate): Promise<void>;
    }
  | { state: 'done'; answer: KeptAnswer }
  /** An equal one has not ended yet; seconds until asking again makes sense. */
  | { state: 'busy'; retryAfter: number }
  /** The key belongs to another request. */
  | { state: 'reused' };

export interface Idempotency {
  /**
   * Begins a write; while an equal one is under way, here or in another process, waits for its end, at most
   * until `endsAt` (epoch milliseconds).
   */
  begin(user: string, key: string, request: readonly string[], endsAt?: number): Promise<Begun>;
}

const day = 24 * 3600 * 1000;
/** A write that has not ended by then has lost its process. */
const lease = 60_000;
const lookEvery = 150;

/** Writes of the last 24 hours, in the vault from before they are sent (draft-ietf-httpapi-idempotency-key-header). */
export function createIdempotency(vault: Vault, now: () => number): Idempotency {
  const box = vault.box('write', write);

  return {
    async begin(user, key, request, endsAt = Number.POSITIVE_INFINITY) {
      const id = `${user} ${key}`;
      // A body is not kept as it was, only what tells it from others.
      const fingerprint = createHash('sha256').update(JSON.stringify(request)).digest('base64url');
      const keeping = { owner: user, expiresAt: now() + day, isDurable: true };
      const mine = (at: number): Write => ({ fingerprint, at, triedAt: now(), attempt: randomUUID() });

      const first = (row: Write, since?: number): Begun => ({
        state: 'first',
        ...(since !== undefined && { since }),
        async settle(fate) {
          const kept = await box.get(id);
          if (kept?.value.attempt === row.attempt)
            await box.replace(id, kept.stamp, { ...row, fate }, keeping);
        },
      });

      for (;;) {
        const fresh = mine(now());
        if (await box.add(id, fresh, keeping)) return first(fresh);
        const kept = await box.get(id);
        if (!kept) continue;
        const { value: known, stamp } = kept;
        if (known.fate === 'undone') {
          if (await box.replace(id, stamp, fresh, keeping)) return first(fresh);
          continue;
        }
        if (known.fingerprint !== fingerprint) return { state: 'reused' };
        if (known.fate && known.fate !== 'unknown') return { state: 'done', answer: known.fate };
        // A clock that was set back makes nobody wait for longer than that.
        const left = lease - Math.abs(now() - known.triedAt);
        if (known.fate === 'unknown' || left <= 0) {
          const again = mine(known.at);
          if (await box.replace(id, stamp, again, keeping)) return first(again, known.at);
        } else if (now() + lookEvery >= endsAt) return { state: 'busy', retryAfter: Math.ceil(left / 1000) };
        else await sleep(lookEvery);
      }
    },
  };
}
