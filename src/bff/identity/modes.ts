// Who is looking, and with which token Webex is asked for them.
// This room knows tokens, sessions and grants; it knows no route, no HTTP of its own and no wire shape.
import type { TokenMode } from '../config';
import type { Log } from '../log';
import type { Store } from '../store/store';
import type { Vault } from '../store/vault';
import { createOAuth, type OAuth, type OAuthDeps } from '../webex/oauth';
import type { People } from '../webex/people/client';
import { type Connect, createConnect } from './connect';
import { createDelegatedGrants } from './delegated';
import { type Grants, personalGrants } from './grants';
import type { Keeper } from './kept';
import type { RefreshDeps } from './refresh';
import { serviceAppGrants } from './service-app';

export interface ModeDeps {
  mode: TokenMode;
  fetch: typeof fetch;
  now: () => number;
  log: Log;
  apiUrl: string;
  store: Store;
  vault: Vault;
  keeper: Pick<Keeper, 'forget'>;
  people: Pick<People, 'account'>;
  background: RefreshDeps['background'];
}

type OAuthSettings = Pick<OAuthDeps, 'clientId' | 'clientSecret' | 'redirectUri' | 'scopes'>;

/** Webex's OAuth that tells the log of every token it could not make worthless. */
function createTellingOAuth({ log, ...deps }: Omit<ModeDeps, 'mode'>, settings: OAuthSettings): OAuth {
  const oauth = createOAuth({ ...deps, ...settings });
  return {
    ...oauth,
    async revoke(issuer, token) {
      const isRevoked = await oauth.revoke(issuer, token);
      if (!isRevoked) log.warn({ kind: 'unavailable' }, 'grant not revoked');
      return isRevoked;
    },
  };
}

/** Scopes that only administrators can grant: nobody is refused for lacking them. */
const isForAdmins = (scope: string) => /^spark-admin:|_(?:rw|write)$/.test(scope);

/** Where access tokens come from in this mode, and how users sign in, if they do. */
export function createGrants({ mode, ...deps }: ModeDeps): { grants: Grants; connect?: Connect } {
  switch (mode.kind) {
    case 'personal':
      return { grants: personalGrants(mode.accessToken) };
    case 'service-app': {
      const oauth = createTellingOAuth(deps, { ...mode, redirectUri: '', scopes: [] });
      return { grants: serviceAppGrants({ ...deps, oauth, refreshToken: mode.refreshToken }) };
    }
    case 'delegated': {
      const oauth = createTellingOAuth(deps, mode);
      const grants = createDelegatedGrants({ ...deps, oauth });
      const neededScopes = mode.scopes.filter((scope) => !isForAdmins(scope));
      return { grants, connect: createConnect({ ...deps, oauth, grants, neededScopes }) };
    }
  }
}
