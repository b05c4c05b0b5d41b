import { changedAt } from '../../dates';
import type { Person } from '../../person';
import type { Persona } from '../../personas';
import type { Cloud } from '../cloud';
import { type Fields, readText } from '../fields';
import { Refusal } from '../refusal';
import { readAddress, readDetails } from './draft';

/** Who writes a person, and where. */
export interface Writing {
  readonly cloud: Cloud;
  readonly caller: Persona;
}

function checkFree(email: string, cloud: Cloud, except?: string): void {
  // In which org the address is in use is nobody else's business.
  if (cloud.isTaken(email, except))
    throw new Refusal(409, 'A person with this e-mail address exists already.');
}

/**
 * Makes a person from a body, without keeping them yet: invited, not signed in, without SIP addresses (Webex
 * adds those later). Throws a 400, 403 or 409 Refusal.
 */
export function created(body: Fields, { cloud, caller }: Writing): Person {
  const email = readAddress(body);
  if (email === undefined) throw new Refusal(400, "'emails' is required and must hold an address.");
  const details = readDetails(body, { cloud, caller, known: [] });
  checkFree(email, cloud);
  const now = new Date(cloud.clock.now()).toISOString();
  return {
    ...details,
    uuid: cloud.newId(),
    orgId: caller.org.id,
    type: 'person',
    emails: [email],
    sipAddresses: [],
    timezone: 'UTC',
    invitePending: 'true',
    loginEnabled: 'true',
    created: now,
    lastModified: now,
    presence: { status: 'pending' },
  };
}

// Webex describes a boolean here, but sends words; a client that sends back what it read is understood.
function readLogin({ loginEnabled }: Fields): Person['loginEnabled'] | undefined {
  if (loginEnabled === undefined) return undefined;
  if (loginEnabled === true || loginEnabled === 'true') return 'true';
  if (loginEnabled === false || loginEnabled === 'false') return 'false';
  throw new Refusal(400, "'loginEnabled' must be a boolean.");
}

/**
 * Replaces a person's details by those of a body, without keeping them yet: "this action expects all user
 * details to be present in the request", so what is not there is gone. Three things stay without being sent,
 * as nobody could be without them: the e-mail address, which is the account itself, whether it may sign in,
 * and what cannot be written anyway. The nickname always becomes the first name. Throws a 400, 403 or 409
 * Refusal.
 */
export function replaced(person: Person, body: Fields, { cloud, caller }: Writing): Person {
  if (!readText(body, 'displayName')) throw new Refusal(400, "'displayName' is required.");
  const email = readAddress(body);
  const details = readDetails(body, { cloud, caller, known: person.phoneNumbers });
  if (email !== undefined) checkFree(email, cloud, person.uuid);
  const { uuid, orgId, type, emails, sipAddresses, timezone, invitePending, presence } = person;
  return {
    ...details,
    ...(details.firstName && { nickName: details.firstName }),
    uuid,
    orgId,
    type,
    emails: email === undefined ? emails : [email],
    sipAddresses,
    timezone,
    invitePending,
    loginEnabled: readLogin(body) ?? person.loginEnabled,
    created: person.created,
    lastModified: changedAt(person.lastModified, cloud.clock.now()),
    ...(presence && { presence }),
  };
}
