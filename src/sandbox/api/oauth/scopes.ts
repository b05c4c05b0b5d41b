import type { Persona } from '../../personas';
import { OAuthRefusal } from './refusal';

/** The scopes that the integration is registered with, and what each lets the app do. */
const registered: ReadonlyMap<string, string> = new Map([
  ['spark:people_read', 'Look up people in your organization'],
  ['Identity:contact', 'See your organization’s contacts; administrators: change them'],
  ['identity:contacts_read', 'See your organization’s contacts'],
  ['spark-admin:people_read', 'Administrators: see everybody in the organization with all details'],
  ['spark-admin:people_write', 'Administrators: add, change and remove people'],
  ['identity:contacts_rw', 'Administrators: add, change and remove contacts'],
]);

/** Every scope there is to ask for, but for the second spelling of one. */
export const usualScopes: readonly string[] = [...registered.keys()].filter(
  (scope) => scope !== 'identity:contacts_read',
);

/** Says in words what a scope is for. */
export const describeScope = (scope: string): string => registered.get(scope) ?? scope;

/** Reads a list of scopes; throws `invalid_scope` for none at all and for one that is not registered. */
export function readScopes(text: string | undefined): readonly string[] {
  const asked = [...new Set((text ?? '').split(' ').filter(Boolean))];
  if (asked.length === 0) throw new OAuthRefusal('invalid_scope', "Parameter 'scope' is required.");
  const stranger = asked.find((scope) => !registered.has(scope));
  // Taken up only in parts: what a client made up must not come back in an error's address.
  if (stranger) throw new OAuthRefusal('invalid_scope', 'A scope is not registered with the integration.');
  return asked;
}

/** Gives those of the scopes that the persona's org lets them grant; throws `invalid_scope` if none is left. */
export function grantable(asked: readonly string[], { scopes: allowed }: Persona): readonly string[] {
  const granted = asked.filter((scope) => allowed.includes(scope));
  if (granted.length === 0)
    throw new OAuthRefusal('invalid_scope', 'This person may grant none of the scopes.');
  return granted;
}
