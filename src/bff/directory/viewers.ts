import { LRUCache } from 'lru-cache';
import type { OrgId } from '../webex/ids';
import type { Caller } from '../webex/webex';

/** Who looks, and with which token: what is remembered of it, nobody else may see. */
export interface Viewer {
  user: string;
  orgId: OrgId;
  caller: Caller;
}

/** Gives the name under which things are remembered for a viewer. */
export type NameOf = (viewer: Viewer) => string;

const most = 10_000;
/** Milliseconds; longer than anything is remembered under the name. */
const lifetime = 15 * 60_000;

/**
 * Names for viewers. Another token, which may see other things, gets another name, so that what was remembered
 * under the old one is never found again; the token itself is in no name.
 */
export function createViewers(now: () => number): NameOf {
  const known = new LRUCache<string, { accessToken: string; name: string }>({
    max: most,
    ttl: lifetime,
    ttlResolution: 0,
    updateAgeOnGet: true,
    perf: { now },
  });
  let names = 0;

  return ({ user, orgId, caller: { grant } }) => {
    // Who shares a token sees the same by it, and what it may ask is asked once for all.
    const key = JSON.stringify([orgId, grant.isShared ? '' : user]);
    const viewer = known.get(key);
    if (viewer?.accessToken === grant.accessToken) return viewer.name;
    known.purgeStale();
    names += 1;
    const name = `${orgId} ${names}`;
    known.set(key, { accessToken: grant.accessToken, name });
    return name;
  };
}

/** Whether something is remembered for somebody of this organisation, by how its key begins. */
export const isOf = (orgId: OrgId, key: string): boolean => key.startsWith(`${orgId} `);
