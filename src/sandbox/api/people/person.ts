import { toRestId } from '../../ids';
import type { Person } from '../../person';
import type { Persona } from '../../personas';
import type { Cloud } from '../cloud';
import { administers } from '../rights';

/** What one answer may show of people. */
export interface View {
  readonly caller: Persona;
  /** Webex leaves presence out when asked to, and always in answers to lists of ids. */
  readonly presence: boolean;
  /** What only admins see; Webex leaves it out of answers to lists of ids, whoever asks. */
  readonly details: boolean;
  readonly callingData: boolean;
}

/**
 * Puts a person into the words of the People API, as one caller may see them: roles, licences and sign-in
 * state for admins only, presence only for callers who share their own, calling data only when asked for
 *. Bots have no presence.
 */
export function toPerson(person: Person, view: View, { origin, clock }: Cloud) {
  const { caller, presence, details, callingData } = view;
  const idle = person.presence?.idleSeconds;
  const { firstName, lastName, nickName, avatar, department, manager, managerId, title } = person;
  const { extension, locationId } = person;
  return {
    id: toRestId('PEOPLE', person.uuid),
    emails: person.emails,
    phoneNumbers: person.phoneNumbers,
    ...(callingData && extension && { extension }),
    ...(callingData && locationId && { locationId }),
    displayName: person.displayName,
    ...(nickName && { nickName }),
    ...(firstName && { firstName }),
    ...(lastName && { lastName }),
    ...(avatar && { avatar: avatar.startsWith('/') ? origin + avatar : avatar }),
    orgId: toRestId('ORGANIZATION', person.orgId),
    ...(details &&
      administers(caller) && {
        roles: person.roles,
        licenses: person.licenses,
        invitePending: person.invitePending,
        loginEnabled: person.loginEnabled,
      }),
    ...(department && { department }),
    ...(manager && { manager }),
    ...(managerId && { managerId: toRestId('PEOPLE', managerId) }),
    ...(title && { title }),
    addresses: person.addresses,
    created: person.created,
    lastModified: person.lastModified,
    timezone: person.timezone,
    siteUrls: person.siteUrls,
    sipAddresses: person.sipAddresses,
    ...(presence &&
      caller.sharesStatus &&
      person.presence && {
        ...(idle !== undefined && { lastActivity: new Date(clock.now() - idle * 1000).toISOString() }),
        status: person.presence.status,
      }),
    type: person.type,
  };
}
