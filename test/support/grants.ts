import { createDelegatedGrants } from '../../src/bff/identity/delegated';
import { keyOf } from '../../src/bff/identity/embedded';
import type { Log } from '../../src/bff/log';
import type { Store } from '../../src/bff/store/store';
import type { Vault } from '../../src/bff/store/vault';
import { toOrgId } from '../../src/bff/webex/ids';

const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };

export interface SignedIn {
  orgId: string;
  userId: string;
  issuer: string;
  accessToken: string;
  refreshToken?: string;
  /** Epoch milliseconds; a fortnight from now if not said. */
  accessExpiresAt?: number;
}

/** Somebody has signed in before the test begins. */
export async function seedGrant(deps: { store: Store; vault: Vault; now: () => number }, user: SignedIn) {
  const { now } = deps;
  const grants = createDelegatedGrants({
    ...deps,
    log: silent,
    background: () => {},
    oauth: { refresh: async () => ({ ok: false, failure: 'unavailable' }), revoke: async () => false },
  });
  const orgId = toOrgId(user.orgId);
  if (!orgId) throw new Error('not an organisation');
  const identity = {
    key: keyOf(user.orgId, user.userId),
    issuer: user.issuer,
    userId: user.userId,
    orgId,
    displayName: '',
    email: '',
  };
  const { accessToken, refreshToken, accessExpiresAt = now() + 14 * 24 * 3600_000 } = user;
  await grants.keep(
    identity,
    { accessToken, accessExpiresAt, refreshToken },
    { userId: user.userId, orgId, displayName: '', email: '' },
  );
}
