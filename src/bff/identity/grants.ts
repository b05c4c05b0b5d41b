import type { Account } from '../../contract/session';
import type { Grant } from '../webex/call';
import type { OrgId } from '../webex/ids';
import type { Identity } from './embedded';

/** Whether, and with what, Webex can be asked for a user. */
export type Access =
  | {
      state: 'connected';
      grant: Grant;
      /** The organisation whose directory it opens. */
      orgId: OrgId;
      /** The account that signed in, where users do. */
      account?: Account;
      /** What the user granted, where Webex has said it. */
      scopes?: readonly string[] | undefined;
    }
  /** `unavailable`: there is a grant, but it cannot be renewed right now. */
  | { state: 'not_connected' | 'identity_hidden' | 'unavailable' };

/** Where the access tokens come from with which Webex is asked. */
export interface Grants {
  find(identity: Identity): Promise<Access>;
}

/** One token for everybody who reaches this process: for trying out, on loopback only (config.ts). */
export function personalGrants(accessToken: string): Grants {
  return {
    find: async ({ orgId }) =>
      orgId
        ? { state: 'connected', grant: { accessToken, lane: 'personal' }, orgId }
        : { state: 'identity_hidden' },
  };
}
