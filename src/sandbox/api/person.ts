import { toRestId } from '../ids';
import type { Person } from '../person';
import type { Persona } from '../personas';
import { administers } from './caller';
import type { Cloud } from './cloud';

/** What one answer may show of people. */
export interface View {
  readonly caller: Persona;
  /** Webex leaves presence out when asked to, and always in answers to lists of ids. */
  readonly presence: boolean;
  readonly callingData: boolean;
}

/**
 * Puts a person into the words of the People API, as one caller may see them: roles, licences and sign-in
 * state for admins only, presence only for callers who share their own, calling data only when asked for
 * (platform facts §6.3). Bots have no presence.
 */
export function toPerson(person: Person, { caller, presence, callingData }: View, { origin, clock }: Cloud) {
  const idle = person.presence?.idleSeconds;
  const { department, manager, managerId, title, nickName, avatar, extension, locationId } = person;
  return {
    id: toRestId('PEOPLE', person.uuid),
    emails: person.emails,
    phoneNumbers: person.phoneNumbers,
    ...(callingData && extension && { extension }),
    ...(callingData && locationId && { locationId }),
    displayName: person.displayName,
    ...(nickName && { nickName }),
    firstName: person.firstName,
    lastName: person.lastName,
    ...(avatar && { avatar: origin + avatar }),
    orgId: toRestId('ORGANIZATION', person.orgId),
    ...(administers(caller) && {
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
