import { createMiddleware } from 'hono/factory';
import { type Persona, personas } from '../personas';
import type { ApiEnv } from './env';
import { Refusal } from './refusal';

/** Scopes that let a caller read contacts: two spellings are in use, and each has a wider one (facts §5). */
export const contactReadScopes = [
  'identity:contacts_read',
  'identity:contacts_rw',
  'Identity:contact',
  'Identity:SCIM',
];

/** Scopes that let a caller look up people. */
export const peopleReadScopes = ['spark:people_read', 'spark-admin:people_read'];

/** Gives the persona whose access token a request carries, or undefined. */
export function callerOf(request: Request): Persona | undefined {
  const token = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  return personas.find((persona) => persona.accessToken === token);
}

/** Lets only known bearer tokens pass; everyone else gets a 401. */
export const authenticate = createMiddleware<ApiEnv>(async (c, next) => {
  const caller = callerOf(c.req.raw);
  if (!caller) throw new Refusal(401, 'A valid access token is required in the Authorization header.');
  c.set('caller', caller);
  await next();
});

/** Lets only callers pass whose token has one of the scopes; the others get a 403, admins too. */
export const requireScope = (scopes: readonly string[]) =>
  createMiddleware<ApiEnv>(async (c, next) => {
    if (!c.get('caller').scopes.some((scope) => scopes.includes(scope)))
      throw new Refusal(403, `The access token lacks a required scope (one of: ${scopes.join(', ')}).`);
    await next();
  });

/** Tells whether a caller administers people: by role and by scope, one alone is not enough. */
export function administers(caller: Persona): boolean {
  return caller.role !== 'member' && caller.scopes.includes('spark-admin:people_read');
}
