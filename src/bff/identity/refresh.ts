import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../log';
import { withLock } from '../store/lock';
import { type Store, StoreUnavailable } from '../store/store';
import type { Box, Kept } from '../store/vault';
import type { Grant } from '../webex/call';
import type { OAuth } from '../webex/oauth';
import { isAlive, isRenewable, type KeptTokens, keep } from './tokens';

/** What became of a wish for a working access token. */
export type Renewal = { state: 'ok'; tokens: KeptTokens } | { state: 'gone' | 'unavailable' };

/**
 * Gives a working access token of this user other than `refused`, by one request to Webex however many ask, in
 * however many processes. `gone`: the user has to sign in again.
 */
export type Refresh = (key: string, refused?: string) => Promise<Renewal>;

/** A grant that Webex may refuse: it then finds a newer access token by itself. */
export function renewable(refresh: Refresh, key: string, accessToken: string, isShared = false): Grant {
  return {
    accessToken,
    lane: key,
    isShared,
    async renew() {
      const renewal = await refresh(key, accessToken);
      return renewal.state === 'ok'
        ? renewable(refresh, key, renewal.tokens.accessToken, isShared)
        : undefined;
    },
  };
}

export interface RefreshDeps {
  oauth: Pick<OAuth, 'refresh' | 'revoke'>;
  box: Box<KeptTokens>;
  store: Store;
  now: () => number;
  log: Log;
  /** Told of work that must end before the process does. */
  background: (work: Promise<unknown>) => void;
}

const lease = 10_000;
/** Longer than another process may wait for Webex (`oauth.ts`). */
const lockPatience = 35_000;
/** So long Webex is left alone after it could not renew a token, or would not. */
const rest = 5000;
const refusedRest = 60_000;
/** A token younger than this that Webex refuses is not made good by another one. */
const young = 60_000;
/** So long, and this often, fresh tokens are tried to be kept: what worked once would be lost with them. */
const keepFor = 20_000;
const keepEvery = 500;
/** How long a request waits for a renewal that it cannot do without. */
const readerPatience = 6000;

/**
 * Renews tokens. Rotated refresh tokens work once, so only one process at a time may use one: a lock with a
 * lease in the store, the row read again behind it, and the new tokens written before anybody uses them.
 */
export function createRefresh({ oauth, box, store, now, log, background }: RefreshDeps): Refresh {
  const running = new Map<string, Promise<Renewal>>();
  const restUntil = new Map<string, number>();

  const good = (kept: Kept<KeptTokens> | undefined, refused: string | undefined) =>
    kept && kept.value.accessToken !== refused && isAlive(kept.value, now()) ? kept.value : undefined;

  /** After Webex has refused the refresh token: somebody may have been quicker, or it is over. */
  async function refusedFor(key: string, used: Kept<KeptTokens>): Promise<Renewal> {
    const newest = await box.get(key);
    if (newest && newest.value.refreshToken !== used.value.refreshToken) {
      return { state: 'ok', tokens: newest.value };
    }
    await box.remove(key, newest?.stamp);
    restUntil.set(key, now() + refusedRest);
    log.info({ kind: 'refused' }, 'grant ended');
    return { state: 'gone' };
  }

  /** Writes fresh tokens onto the row they were made from; false when that is no longer there. */
  async function persisted(key: string, stamp: string, tokens: KeptTokens): Promise<boolean> {
    const until = now() + keepFor;
    for (;;) {
      try {
        return await box.replace(key, stamp, tokens, { owner: key, isDurable: true });
      } catch (error) {
        if (!(error instanceof StoreUnavailable) || now() >= until) throw error;
        await sleep(keepEvery);
        // The answer may have been lost, not the write.
        const newest = await box.get(key).catch(() => undefined);
        if (newest?.value.accessToken === tokens.accessToken) return true;
      }
    }
  }

  async function renew(key: string, refused: string | undefined): Promise<Renewal> {
    const kept = await box.get(key);
    if (!kept) return { state: 'gone' };
    // Another process has been here while this one waited for the lock.
    const isRenewed = kept.value.accessToken !== refused && kept.value.renewAt > now();
    if (isRenewed) return { state: 'ok', tokens: kept.value };
    const { refreshToken } = kept.value;
    if (refreshToken === undefined || !isRenewable(kept.value, now())) {
      const living = good(kept, refused);
      if (living) return { state: 'ok', tokens: living };
      await box.remove(key, kept.stamp);
      return { state: 'gone' };
    }
    const answer = await oauth.refresh(refreshToken);
    if (!answer.ok) {
      if (answer.failure === 'refused') return refusedFor(key, kept);
      log.warn({ kind: answer.failure }, 'grant not renewed');
      restUntil.set(key, now() + rest);
      const living = good(kept, refused);
      return living ? { state: 'ok', tokens: living } : { state: 'unavailable' };
    }
    const tokens = keep(answer.value, kept.value, now());
    if (await persisted(key, kept.stamp, tokens)) return { state: 'ok', tokens };
    const newest = await box.get(key);
    if (newest) return { state: 'ok', tokens: newest.value };
    // Signed out meanwhile: what nobody keeps must not live on.
    await oauth.revoke(tokens.issuer, tokens.refreshToken ?? tokens.accessToken);
    return { state: 'gone' };
  }

  async function locked(key: string, refused: string | undefined): Promise<Renewal> {
    const done = await withLock(
      store,
      { key: `lock:grant:${key}`, now, leaseMs: lease, waitMs: lockPatience },
      () => renew(key, refused),
    );
    if (done.ok) return done.value;
    const living = good(await box.get(key), refused);
    return living ? { state: 'ok', tokens: living } : { state: 'unavailable' };
  }

  return async (key, refused) => {
    const known = await box.get(key);
    if (!known) return { state: 'gone' };
    const isRenewed = refused !== undefined && known.value.accessToken !== refused;
    if (isRenewed && isAlive(known.value, now())) return { state: 'ok', tokens: known.value };
    if (refused !== undefined && !isRenewed && now() - known.value.issuedAt < young) {
      return { state: 'unavailable' };
    }
    const left = (restUntil.get(key) ?? 0) - now();
    if (left > 0 && left <= refusedRest) {
      const living = good(known, refused);
      return living ? { state: 'ok', tokens: living } : { state: 'unavailable' };
    }
    restUntil.delete(key);
    const joined = running.get(key);
    const renewal = joined ?? locked(key, refused).finally(() => running.delete(key));
    if (!joined) {
      running.set(key, renewal);
      background(renewal);
    }
    // The renewal itself goes on: cut off, it could lose a token that works only once.
    const done = await Promise.race([
      renewal,
      sleep(readerPatience, { state: 'unavailable' as const }, { ref: false }),
    ]);
    // What was joined may have been content with the very token that Webex has refused here.
    const isRefused = joined !== undefined && done.state === 'ok' && done.tokens.accessToken === refused;
    return isRefused ? locked(key, refused) : done;
  };
}
