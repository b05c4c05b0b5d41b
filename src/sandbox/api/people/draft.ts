import { readId } from '../../ids';
import { licenseId, licenseNames, roleId, roleNames } from '../../licenses';
import type { Person, PersonPoint } from '../../person';
import type { Persona } from '../../personas';
import type { Cloud } from '../cloud';
import { type Fields, readEmail, readFields, readList, readText, readTexts } from '../fields';
import { Refusal } from '../refusal';

/** The fields of a person that a body decides on, all of them: what it does not hold is not there. */
export type Details = Pick<
  Person,
  | ('displayName' | 'firstName' | 'lastName' | 'avatar' | 'department' | 'title' | 'extension')
  | (
      | 'locationId'
      | 'manager'
      | 'managerId'
      | 'phoneNumbers'
      | 'addresses'
      | 'roles'
      | 'licenses'
      | 'siteUrls'
    )
>;

const textNames = [
  ...(['firstName', 'lastName', 'avatar', 'department', 'title', 'extension', 'locationId'] as const),
];
const addressNames = ['type', 'country', 'locality', 'region', 'streetAddress', 'postalCode'];

/** Gives the address that a body wants a person to have, undefined if it names none. */
export function readAddress(body: Fields): string | undefined {
  const [email] = readTexts(body, 'emails') ?? [];
  // Webex takes several "to allow for future expansion" and uses the first.
  return email === undefined ? undefined : readEmail(email);
}

// Only numbers of type `work` can be set (openapi.json). People have others as well, and are to be sent back
// as they were read: such a number is taken if it is there already.
function readNumbers(body: Fields, known: readonly PersonPoint[]): PersonPoint[] {
  return (readList(body, 'phoneNumbers') ?? []).map((item, index) => {
    const fields = readFields(item, "An item of 'phoneNumbers'");
    const type = readText(fields, 'type') ?? 'work';
    const value = readText(fields, 'value');
    if (!value) throw new Refusal(400, "An item of 'phoneNumbers' has no value.");
    const same = known.find((number) => number.type === type && number.value === value);
    if (same) return same;
    if (type !== 'work') throw new Refusal(400, "Only phone numbers of type 'work' can be set.");
    return { type, value, primary: index === 0 };
  });
}

function readAddresses(body: Fields): Record<string, string>[] {
  return (readList(body, 'addresses') ?? []).map((item) => {
    const fields = readFields(item, "An item of 'addresses'");
    return Object.fromEntries(
      addressNames.flatMap((name) => {
        const text = readText(fields, name);
        return text === undefined ? [] : [[name, text]];
      }),
    );
  });
}

function readRoles(body: Fields): readonly string[] {
  const roles = readTexts(body, 'roles') ?? [];
  const known = roleNames.map(roleId);
  const unknown = roles.find((role) => !known.includes(role));
  if (unknown !== undefined) throw new Refusal(400, `There is no role ${unknown}.`);
  return roles;
}

// "If any requested licenses cannot be assigned, the operation will continue with the remaining": no error.
function readLicenses(body: Fields, { org }: Persona): readonly string[] {
  const known = licenseNames.map((name) => licenseId(org.key, name));
  return (readTexts(body, 'licenses') ?? []).filter((id) => known.includes(id));
}

function readManager(body: Fields, caller: Persona, cloud: Cloud): Pick<Details, 'manager' | 'managerId'> {
  const manager = readText(body, 'manager');
  const id = readText(body, 'managerId');
  if (!id) return manager ? { manager } : {};
  const found = cloud.orgOf(caller).people.get(readId('PEOPLE', id) ?? '');
  if (!found) throw new Refusal(400, "'managerId' is nobody of this organization.");
  return { manager: manager || found.displayName, managerId: found.uuid };
}

function readName(body: Fields): string {
  const name = readText(body, 'displayName');
  if (name) return name;
  const parts = [readText(body, 'firstName'), readText(body, 'lastName')].filter(Boolean);
  if (parts.length === 0)
    throw new Refusal(400, "One of 'displayName', 'firstName' and 'lastName' is required.");
  return parts.join(' ');
}

/** Reads everything that a body says of a person; throws a 400 or 403 Refusal for what it may not say. */
export function readDetails(
  body: Fields,
  { caller, cloud, known }: { caller: Persona; cloud: Cloud; known: readonly PersonPoint[] },
): Details {
  const orgId = readText(body, 'orgId');
  if (orgId !== undefined && readId('ORGANIZATION', orgId) !== caller.org.id)
    throw new Refusal(403, 'The access token does not cover this organization.');
  const texts = Object.fromEntries(
    textNames.flatMap((name) => {
      const text = readText(body, name);
      return text ? [[name, text]] : [];
    }),
  );
  return {
    ...texts,
    ...readManager(body, caller, cloud),
    displayName: readName(body),
    phoneNumbers: readNumbers(body, known),
    addresses: readAddresses(body),
    roles: readRoles(body),
    licenses: readLicenses(body, caller),
    siteUrls: readTexts(body, 'siteUrls') ?? [],
  };
}
