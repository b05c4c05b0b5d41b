import { createHash } from 'node:crypto';
import type { Log } from '../log';
import type { Store } from '../store/store';
import type { Vault } from '../store/vault';
import type { OrgId } from '../webex/ids';
import type { OAuth } from '../webex/oauth';
import type { People } from '../webex/people/client';
import type { Access, Grants } from './grants';
import { createRefresh, type RefreshDeps, renewable } from './refresh';
import { isAlive, keptTokens } from './tokens';

export interface ServiceAppDeps {
  oauth: Pick<OAuth, 'refresh' | 'revoke'>;
  /** As the developer portal showed it once, after an administrator had authorised the service app. */
  refreshToken: string;
  people: Pick<People, 'account'>;
  vault: Vault;
  store: Store;
  now: () => number;
  log: Log;
  background: RefreshDeps['background'];
}

/**
 * One grant of the organisation for all its users (a Webex service app): nobody signs in. Users of another
 * organisation, and those Webex does not name, get nothing. It is shared, so it reads only, and shows no
 * contact that is limited to a group (`webex/contacts/client.ts`, `routes/caller.ts`).
 */
export function serviceAppGrants(deps: ServiceAppDeps): Grants {
  const { vault, people, now, refreshToken } = deps;
  const box = vault.box('grant', keptTokens);
  const refresh = createRefresh({ ...deps, box });
  // A newly configured token begins a row of its own.
  const key = `service-app ${createHash('sha256').update(refreshToken).digest('base64url')}`;
  let home: OrgId | undefined;

  async function accessToken(): Promise<string | undefined> {
    const kept = await box.get(key);
    if (kept && now() < kept.value.renewAt) return kept.value.accessToken;
    if (!kept) {
      const unused = {
        accessToken: '',
        accessExpiresAt: 0,
        issuedAt: 0,
        renewAt: 0,
        refreshToken,
        issuer: '',
      };
      await box.add(key, unused, { isDurable: true });
    }
    if (kept && isAlive(kept.value, now())) {
      refresh(key).catch(() => deps.log.warn({ kind: 'unavailable' }, 'grant not renewed'));
      return kept.value.accessToken;
    }
    const renewal = await refresh(key);
    return renewal.state === 'ok' ? renewal.tokens.accessToken : undefined;
  }

  return {
    async find({ orgId }): Promise<Access> {
      if (!orgId) return { state: 'identity_hidden' };
      const token = await accessToken();
      if (token === undefined) return { state: 'unavailable' };
      const grant = renewable(refresh, key, token, true);
      if (!home) {
        const account = await people.account({ grant });
        if (!account.ok) return { state: 'unavailable' };
        home = account.value.orgId;
      }
      return home === orgId ? { state: 'connected', grant, orgId } : { state: 'not_connected' };
    },
  };
}
