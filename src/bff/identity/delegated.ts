import type { Log } from '../log';
import type { Store } from '../store/store';
import type { Vault } from '../store/vault';
import type { OAuth, Tokens } from '../webex/oauth';
import type { WebexAccount } from '../webex/people/wire';
import type { Identity } from './embedded';
import type { Access, Grants } from './grants';
import { createRefresh, type RefreshDeps, renewable } from './refresh';
import { isAlive, type KeptTokens, keep, keptTokens } from './tokens';

/** Grants of users who sign in for themselves. */
export interface DelegatedGrants extends Grants {
  /** Keeps what a sign-in brought; an earlier grant of the same user is replaced. */
  keep(identity: Identity, tokens: Tokens, account: WebexAccount): Promise<void>;
  /** Removes the user's grant here; what it gives makes the grant worthless at Webex. */
  forget(identity: Identity): Promise<() => Promise<void>>;
}

export interface DelegatedDeps {
  oauth: Pick<OAuth, 'refresh' | 'revoke'>;
  vault: Vault;
  store: Store;
  now: () => number;
  log: Log;
  background: RefreshDeps['background'];
}

export function createDelegatedGrants(deps: DelegatedDeps): DelegatedGrants {
  const { oauth, vault, now, log } = deps;
  const box = vault.box('grant', keptTokens);
  const refresh = createRefresh({ ...deps, box });

  function toAccess(key: string, { accessToken, account, scopes }: KeptTokens): Access {
    if (!account) return { state: 'not_connected' };
    const { orgId, displayName, email } = account;
    return {
      state: 'connected',
      orgId,
      account: { displayName, email },
      scopes,
      grant: renewable(refresh, key, accessToken),
    };
  }

  return {
    async find({ key }) {
      const kept = await box.get(key);
      if (!kept) return { state: 'not_connected' };
      const { value: tokens } = kept;
      if (now() < tokens.renewAt) return toAccess(key, tokens);
      if (isAlive(tokens, now())) {
        // The old token still works, so nobody waits for the new one.
        refresh(key).catch(() => log.warn({ kind: 'unavailable' }, 'grant not renewed'));
        return toAccess(key, tokens);
      }
      const renewal = await refresh(key);
      if (renewal.state === 'ok') return toAccess(key, renewal.tokens);
      return { state: renewal.state === 'gone' ? 'not_connected' : 'unavailable' };
    },
    async keep({ key, issuer }, tokens, account) {
      await box.put(key, keep(tokens, { issuer, account }, now()), { owner: key, isDurable: true });
    },
    async forget({ key }) {
      const tokens = await box.take(key);
      return async () => {
        if (tokens) await oauth.revoke(tokens.issuer, tokens.refreshToken ?? tokens.accessToken);
      };
    },
  };
}
