import type { Contact } from '../../contact';
import { isUuid } from '../../ids';
import type { Persona } from '../../personas';
import type { ShelvedContact } from '../../shelf';
import type { Cloud } from '../cloud';

/**
 * Tells whether a caller may know of a contact: its source must be one they are entitled to, and a contact
 * in groups is for members of those groups. That admins see it too is our reading:
 * they are the ones who put it into the group. So is that a service app sees them all: it is in no group, and
 * an app that acts for the whole org has to hide them itself.
 */
export function maySee(caller: Persona, { source, groupIds }: Contact): boolean {
  return (
    caller.sources.includes(source) &&
    (!groupIds ||
      groupIds.length === 0 ||
      caller.role !== 'member' ||
      caller.isMachine ||
      groupIds.some((id) => caller.groupIds.includes(id)))
  );
}

/** Gives a contact by its id, in either case; undefined if there is none that the caller may know of. */
export function findContact(cloud: Cloud, caller: Persona, id: string): Contact | undefined {
  const contact = isUuid(id) ? cloud.orgOf(caller).contacts.get(id.toLowerCase())?.contact : undefined;
  return contact && maySee(caller, contact) ? contact : undefined;
}

/**
 * Gives the test that a keyword means. That it matches anywhere in a name or address, whatever the case and
 * with accents kept apart, is our assumption. An empty keyword asks for all.
 */
export function asksFor(keyword: string): (shelved: ShelvedContact) => boolean {
  const wanted = keyword.toLowerCase();
  return ({ text, leastLetters }) => wanted.length >= leastLetters && text.includes(wanted);
}
