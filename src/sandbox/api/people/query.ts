import { readId } from '../../ids';
import type { Person } from '../../person';
import type { Persona } from '../../personas';
import { readCount } from '../count';
import { Refusal } from '../refusal';
import { administers } from '../rights';

/** A list of people as asked for, checked. */
export interface PeopleQuery {
  readonly max: number;
  readonly callingData: boolean;
  readonly excludeStatus: boolean;
  /** Ids as they were written; undefined if the caller did not list any. */
  readonly ids: readonly string[] | undefined;
  matches(person: Person): boolean;
}

const mostIds = 85;

const list = (text: string | undefined) => text?.split(',').filter(Boolean);

function checkRights(query: Readonly<Record<string, string>>, caller: Persona): void {
  if (administers(caller)) {
    // Partners may look into orgs they manage; none of our personas manages one.
    if (query.orgId && readId('ORGANIZATION', query.orgId) !== caller.org.id)
      throw new Refusal(403, 'The access token does not cover this organization.');
    return;
  }
  if (query.orgId) throw new Refusal(403, "Parameter 'orgId' is for administrators.");
  // Roles are shown to admins only; a filter by role would tell them to everybody.
  if (query.roles) throw new Refusal(403, "Parameter 'roles' is for administrators.");
  if (!query.email && !query.displayName && !query.id)
    throw new Refusal(400, "Give 'email', 'displayName' or 'id': only administrators may list everybody.");
}

/**
 * Checks the parameters of `GET /people` and gives the filter they mean: `displayName`
 * is a prefix, case aside; `email` a whole address; at most 85 ids; page size capped at 1000, with calling
 * data at 100, within a location at 50. Throws a 400 or 403 Refusal.
 */
export function readPeopleQuery(query: Readonly<Record<string, string>>, caller: Persona): PeopleQuery {
  checkRights(query, caller);
  const callingData = query.callingData === 'true';
  const most = query.locationId ? 50 : callingData ? 100 : 1000;
  const max = readCount('max', query.max, { fallback: 100, least: 1, most });
  const ids = list(query.id);
  if (ids && ids.length > mostIds) throw new Refusal(400, `Parameter 'id' takes ${mostIds} ids at most.`);
  const uuids = ids && new Set(ids.map((id) => readId('PEOPLE', id)));
  const email = query.email?.toLowerCase();
  const name = query.displayName?.toLowerCase();
  const roles = list(query.roles);
  return {
    max,
    callingData,
    excludeStatus: query.excludeStatus === 'true',
    ids,
    matches: (person) =>
      (!uuids || uuids.has(person.uuid)) &&
      (!email || person.emails.some((own) => own.toLowerCase() === email)) &&
      (!name || person.displayName.toLowerCase().startsWith(name)) &&
      (!roles || person.roles.some((role) => roles.includes(role))) &&
      (!query.locationId || person.locationId === query.locationId),
  };
}
