import * as v from 'valibot';
import type { Connecting } from '../../contract/connect';
import type { Log } from '../log';
import type { Vault } from '../store/vault';
import type { DeviceCode, OAuth, TokenAnswer, Tokens } from '../webex/oauth';
import type { TokenFailure } from '../webex/oauth-failure';
import type { People } from '../webex/people/client';
import type { WebexAccount } from '../webex/people/wire';
import type { DelegatedGrants } from './delegated';
import type { Identity } from './embedded';
import type { Keeper } from './kept';

/** Why a sign-in was not completed. */
export type ConnectFailure = 'expired' | 'refused' | 'unavailable' | 'wrong_account' | 'missing_scope';

export type Completed =
  | { state: 'connected' }
  /** The user has not decided yet; seconds until asking again makes sense. */
  | { state: 'pending'; interval: number }
  | { state: 'failed'; reason: ConnectFailure };

/** The sign-in of one user at Webex, begun and completed by the same session. */
export interface Connect {
  begin(handle: string, identity: Identity, choosesAccount: boolean): Promise<Connecting>;
  beginDevice(handle: string, identity: Identity): Promise<Connecting | TokenFailure>;
  /** `code` as the host handed it over; without one on the way by device. */
  complete(handle: string, identity: Identity, code: string | undefined): Promise<Completed>;
  /**
   * Ends the user's connection, forgets what was kept for them, and lets the next sign-in be with any account
   * if Webex does not name the user.
   */
  disconnect(identity: Identity): Promise<void>;
  /** The same, and removes everything else that is kept of the user, every session included. */
  signOut(identity: Identity): Promise<void>;
}

export interface ConnectDeps {
  oauth: OAuth;
  grants: DelegatedGrants;
  vault: Vault;
  keeper: Pick<Keeper, 'forget'>;
  people: Pick<People, 'account'>;
  /** Without these the app cannot do its job. */
  neededScopes: readonly string[];
  now: () => number;
  log: Log;
}

const life = 5 * 60_000;

const begun = v.object({ verifier: v.string() });
const begunDevice = v.object({ deviceCode: v.string(), interval: v.number(), until: v.number() });
const binding = v.object({ userId: v.string() });

export function createConnect(deps: ConnectDeps): Connect {
  const { oauth, grants, vault, keeper, people, now } = deps;
  const browser = vault.box('sign-in', begun);
  const device = vault.box('device-sign-in', begunDevice);
  /** Which account a user without known ids signed in with first. */
  const bindings = vault.box('binding', binding);

  /** Whether this account is the user's own (T12): nothing else binds a sign-in to them. */
  async function isOwn({ key, userId, orgId }: Identity, account: WebexAccount): Promise<boolean> {
    if (orgId) return account.userId === userId && account.orgId === orgId;
    // Derived ids cannot be compared. The first account that signs in is theirs from then on.
    const bound = { userId: account.userId };
    const keeping = { owner: key, isDurable: true };
    if (await bindings.add(key, bound, keeping)) return true;
    const kept = await bindings.get(key);
    if (kept?.value.userId !== account.userId) return false;
    // Sealed anew each time, so that it outlives a change of the key.
    await bindings.replace(key, kept.stamp, bound, keeping);
    return true;
  }

  async function keep(identity: Identity, answer: TokenAnswer): Promise<Completed> {
    if (!answer.ok) {
      deps.log.warn({ kind: answer.failure }, 'sign-in not completed');
      const isRefused = answer.failure === 'refused';
      return { state: 'failed', reason: isRefused ? 'refused' : 'unavailable' };
    }
    const tokens = answer.value;
    const revoke = () => oauth.revoke(identity.issuer, tokens.refreshToken ?? tokens.accessToken);
    try {
      const reason = await faultIn(identity, tokens);
      if (!reason) return { state: 'connected' };
      await revoke();
      return { state: 'failed', reason };
    } catch (error) {
      // What could not be kept must not live on.
      await revoke();
      throw error;
    }
  }

  /** Keeps the tokens if they are the user's own and good for the job; else says why not. */
  async function faultIn(identity: Identity, tokens: Tokens): Promise<ConnectFailure | undefined> {
    const account = await people.account({ grant: { accessToken: tokens.accessToken } });
    const lacks = deps.neededScopes.some((scope) => tokens.scopes?.includes(scope) === false);
    const isForbidden = !account.ok && account.failure.kind === 'forbidden';
    if (isForbidden || lacks) return 'missing_scope';
    if (!account.ok) return 'unavailable';
    if (!(await isOwn(identity, account.value))) return 'wrong_account';
    await grants.keep(identity, tokens, account.value);
    return undefined;
  }

  async function completeDevice(handle: string, identity: Identity): Promise<Completed> {
    // Taken, not read: of two pages that ask at once, one asks Webex.
    const sought = await device.take(handle);
    if (!sought || sought.until <= now()) return { state: 'failed', reason: 'expired' };
    const answer = await oauth.deviceTokens(sought.deviceCode);
    if (answer.ok || answer.failure === 'refused' || answer.failure === 'misconfigured') {
      return keep(identity, answer);
    }
    const interval = sought.interval + (answer.failure === 'slow_down' ? 5 : 0);
    await device.put(handle, { ...sought, interval }, { owner: identity.key, expiresAt: sought.until });
    return { state: 'pending', interval };
  }

  return {
    async begin(handle, { key }, choosesAccount) {
      const { url: authorizeUrl, verifier } = await oauth.authorize(choosesAccount);
      await browser.put(handle, { verifier }, { owner: key, expiresAt: now() + life });
      return { way: 'browser', authorizeUrl, expiresIn: life / 1000 };
    },
    async beginDevice(handle, { key }) {
      const asked = await oauth.device();
      if (!asked.ok) {
        deps.log.warn({ kind: asked.failure }, 'sign-in not begun');
        return asked.failure;
      }
      const { deviceCode, interval, expiresIn, userCode, verificationUrl }: DeviceCode = asked.value;
      const until = now() + expiresIn * 1000;
      await device.put(handle, { deviceCode, interval, until }, { owner: key, expiresAt: until });
      return { way: 'device', userCode, verificationUrl, interval, expiresIn };
    },
    async complete(handle, identity, code) {
      if (code === undefined) return completeDevice(handle, identity);
      const sought = await browser.take(handle);
      if (!sought) return { state: 'failed', reason: 'expired' };
      return keep(identity, await oauth.exchange(code, sought.verifier));
    },
    async disconnect(identity) {
      const revoke = await grants.forget(identity);
      // Before the binding: the next account is never shown what was kept for the one before.
      await keeper.forget(identity.key);
      await bindings.remove(identity.key);
      await revoke();
    },
    async signOut(identity) {
      // Here first: whatever Webex answers, nothing of it is left in this house.
      const revoke = await grants.forget(identity);
      await vault.removeOwned(identity.key);
      await revoke();
    },
  };
}
