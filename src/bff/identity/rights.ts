import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Right } from '../../contract/session';
import type { Answer } from '../webex/failure';
import type { People } from '../webex/people/client';
import type { Identity } from './embedded';
import type { Access } from './grants';

/** What a user may write, as Webex says of their own token: its scopes, their roles there, and its refusals. */
export interface Rights {
  /** As found less than a minute ago; undefined when Webex has to be asked. */
  known(identity: Identity, access: Access): Right[] | undefined;
  /** As known, or as Webex says now; that it could not say is no refusal. */
  find(identity: Identity, access: Access, signal?: AbortSignal): Promise<Answer<Right[]>>;
  /** What Webex has just said of the user, with the ids of their roles; that it could not say teaches nothing. */
  learn(identity: Identity, access: Access, own: Answer<{ roles: readonly string[] }>): void;
  /**
   * Webex has refused the user a write of this kind. Their roles are asked for anew. The right goes for a minute
   * where the refusal names a scope and nobody knows those of the token; one record may be refused to those who
   * write others.
   */
  refused(identity: Identity, access: Access, right: Right, missingScope: string | undefined): void;
}

/** Milliseconds for which an administrator who is one no longer may be shown what they could do (promises T30). */
const life = 60_000;
const most = 10_000;

/** The one role of which Webex documents that it writes both contacts and people. */
const fullAdmin = 'id_full_admin';

/** Scopes of which one is needed to write; Webex has two spellings for contacts, and a wider one. */
const writingScopes = {
  write_contacts: ['identity:contacts_rw', 'Identity:contact', 'Identity:SCIM'],
  write_people: ['spark-admin:people_write'],
} as const satisfies Partial<Record<Right, readonly string[]>>;

/** A right that Webex gives. */
type Written = keyof typeof writingScopes;

/** Every right that a token has the scope for; all of them when nobody knows its scopes. */
const grantedBy = ({ scopes }: Connected): Written[] =>
  (['write_contacts', 'write_people'] as const).filter(
    (right) => !scopes || writingScopes[right].some((scope) => scopes.includes(scope)),
  );

type Connected = Extract<Access, { state: 'connected' }>;

/** The word in the id of a role, such as `ciscospark://us/ROLE/id_full_admin` behind base64url. */
const roleIn = (id: string) => Buffer.from(id, 'base64url').toString().split('/').at(-1);

const keyOf = ({ key }: Identity, { grant }: Connected, ...more: Right[]) =>
  // Another token may do other things; the token itself is nobody's key.
  createHash('sha256')
    .update(JSON.stringify([key, grant.accessToken, ...more]))
    .digest('base64url');

export function createRights(people: Pick<People, 'me'>, now: () => number): Rights {
  const minute = { max: most, ttl: life, ttlResolution: 0, perf: { now } };
  const admins = new LRUCache<string, boolean>(minute);
  const refusals = new LRUCache<string, true>(minute);

  const rightsOf = (identity: Identity, access: Connected, isAdmin: boolean): Right[] =>
    isAdmin ? grantedBy(access).filter((right) => !refusals.has(keyOf(identity, access, right))) : [];

  function knownOf(identity: Identity, access: Access): Right[] | undefined {
    if (access.state !== 'connected') return access.state === 'unavailable' ? undefined : [];
    // What a shared token may write, none of those who share it may.
    if (access.grant.isShared || grantedBy(access).length === 0) return [];
    const isAdmin = admins.get(keyOf(identity, access));
    return isAdmin === undefined ? undefined : rightsOf(identity, access, isAdmin);
  }

  function learn(identity: Identity, access: Access, own: Answer<{ roles: readonly string[] }>) {
    if (access.state !== 'connected') return;
    // To whom Webex does not show themselves it shows no roles either.
    const roles = own.ok ? own.value.roles : own.failure.kind === 'forbidden' ? [] : undefined;
    if (roles) admins.set(keyOf(identity, access), roles.map(roleIn).includes(fullAdmin));
  }

  return {
    known: knownOf,
    learn,
    async find(identity, access, signal) {
      const rights = knownOf(identity, access);
      if (rights) return { ok: true, value: rights };
      if (access.state !== 'connected') return { ok: false, failure: { kind: 'unavailable' } };
      const own = await people.me({ grant: access.grant, signal });
      learn(identity, access, own);
      const learnt = knownOf(identity, access);
      // Not knowing is not remembered: the next one asks again.
      return own.ok || learnt ? { ok: true, value: learnt ?? [] } : own;
    },
    refused(identity, access, right, missingScope) {
      if (access.state !== 'connected') return;
      admins.delete(keyOf(identity, access));
      const isScopeMissing = missingScope !== undefined && !access.scopes;
      if (isScopeMissing) refusals.set(keyOf(identity, access, right), true);
    },
  };
}
