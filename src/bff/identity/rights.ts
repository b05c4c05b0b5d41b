import { LRUCache } from 'lru-cache';
import type { Right } from '../../contract/session';
import type { People } from '../webex/people/client';
import type { Identity } from './embedded';
import type { Access } from './grants';

/** What a user may write, as Webex says of their own token: their roles there, and its refusals. */
export interface Rights {
  /** As found less than a minute ago; undefined when Webex has to be asked. */
  known(identity: Identity, access: Access): Right[] | undefined;
  find(identity: Identity, access: Access, signal?: AbortSignal): Promise<Right[]>;
  /** Webex has refused the user this; it is not offered until a minute later. */
  refused(identity: Identity, access: Access, right: Right): void;
}

/** Milliseconds for which an administrator who is one no longer may be shown what they could do (promises T30). */
const life = 60_000;
const most = 10_000;

/** The one role of which Webex documents that it writes both contacts and people. */
const fullAdmin = 'id_full_admin';

/** The word in the id of a role, such as `ciscospark://us/ROLE/id_full_admin` behind base64url. */
const roleIn = (id: string) => Buffer.from(id, 'base64url').toString().split('/').at(-1);

const keyOf = ({ key }: Identity, { grant }: Extract<Access, { state: 'connected' }>) =>
  // Another token may do other things. It stays in memory for a minute, as it does in the grant.
  JSON.stringify([key, grant.accessToken]);

export function createRights(people: Pick<People, 'ownRoles'>, now: () => number): Rights {
  const known = new LRUCache<string, readonly Right[]>({
    max: most,
    ttl: life,
    ttlResolution: 0,
    perf: { now },
  });

  function knownOf(identity: Identity, access: Access): Right[] | undefined {
    if (access.state !== 'connected') return access.state === 'unavailable' ? undefined : [];
    // What a shared token may write, none of those who share it may.
    if (access.grant.isShared) return [];
    const rights = known.get(keyOf(identity, access));
    return rights && [...rights];
  }

  return {
    known: knownOf,
    async find(identity, access, signal) {
      const rights = knownOf(identity, access);
      if (rights || access.state !== 'connected') return rights ?? [];
      const roles = await people.ownRoles({ grant: access.grant, signal });
      // Not knowing is not remembered: the next one asks again.
      if (!roles.ok) return [];
      const isAdmin = roles.value.some((id) => roleIn(id) === fullAdmin);
      const found: Right[] = isAdmin ? ['write_contacts', 'write_people'] : [];
      known.set(keyOf(identity, access), found);
      return [...found];
    },
    refused(identity, access, right) {
      if (access.state !== 'connected') return;
      const key = keyOf(identity, access);
      known.set(
        key,
        (known.get(key) ?? []).filter((other) => other !== right),
      );
    },
  };
}
