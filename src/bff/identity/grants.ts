import type { Grant } from '../webex/transport';
import type { Identity } from './embedded';

/** Where the access token comes from with which Webex is asked for a user. */
export interface Grants {
  /** The grant of this user; undefined while they have not connected Sidecard to their account. */
  find(identity: Identity): Promise<Grant | undefined>;
}

/** One token for everybody who reaches this process: for trying out, on loopback only (config.ts). */
export function personalGrants(accessToken: string): Grants {
  return { find: async () => ({ accessToken }) };
}
