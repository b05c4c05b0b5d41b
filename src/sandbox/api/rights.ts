import { createMiddleware } from 'hono/factory';
import type { Persona } from '../personas';
import type { ApiEnv } from './env';
import { Refusal } from './refusal';

/** Scopes that let a caller read contacts: two spellings are in use, and each has a wider one. */
export const contactReadScopes = [
  'identity:contacts_read',
  'identity:contacts_rw',
  'Identity:contact',
  'Identity:SCIM',
];

/** Scopes that let an admin write contacts; of the older spelling there is but one for both. */
export const contactWriteScopes = ['identity:contacts_rw', 'Identity:contact', 'Identity:SCIM'];

/** Scopes that let a caller look up people. */
export const peopleReadScopes = ['spark:people_read', 'spark-admin:people_read'];

/** Scopes that let an admin write people. */
export const peopleWriteScopes = ['spark-admin:people_write'];

function complain({ scopes }: Persona, needed: readonly string[]): string[] {
  if (scopes.some((scope) => needed.includes(scope))) return [];
  return [`The access token lacks a required scope (one of: ${needed.join(', ')}).`];
}

/** Lets only callers pass whose token has one of the scopes; the others get a 403, admins too. */
export const requireScope = (scopes: readonly string[]) =>
  createMiddleware<ApiEnv>(async (c, next) => {
    const [complaint] = complain(c.get('caller'), scopes);
    if (complaint) throw new Refusal(403, complaint);
    await next();
  });

/** Lets only full admins pass whose token has one of the scopes; the 403 names everything that is missing. */
export const requireAdmin = (scopes: readonly string[]) =>
  createMiddleware<ApiEnv>(async (c, next) => {
    const caller = c.get('caller');
    const complaints = [
      ...(caller.role === 'admin' ? [] : ['The user lacks a required role (one of: id_full_admin).']),
      ...complain(caller, scopes),
    ];
    if (complaints.length > 0) throw new Refusal(403, complaints.join(' '));
    await next();
  });

/** Tells whether a caller administers people: by role and by scope, one alone is not enough. */
export function administers(caller: Persona): boolean {
  return caller.role !== 'member' && caller.scopes.includes('spark-admin:people_read');
}
