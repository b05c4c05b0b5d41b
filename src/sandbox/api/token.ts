import { sign } from 'node:crypto';
import { toRestId, uuidOf } from '../ids';
import type { Persona } from '../personas';
import type { Cloud } from './cloud';
import { signingKey } from './key';

/** Id of the embedded app: the audience of every embedded token made here. */
export const appId = toRestId('APPLICATION', uuidOf('application/sidecard'));

/** Seconds that an embedded token of Webex lives, going by its published sample. */
export const tokenLife = 86_400;

/** Who the Webex App says its user is; with private data off nothing in it leads back to the person. */
export interface HostIdentity {
  readonly id: string;
  readonly orgId: string;
  readonly email: string;
  readonly displayName: string;
}

/** Gives the identity that a persona's Webex App shows to embedded apps. */
export function identityOf({ person, org }: Persona, isPrivate: boolean): HostIdentity {
  return isPrivate
    ? {
        // Derived: stable for this person, of no use in the REST API.
        id: uuidOf(`derived/${person.uuid}`),
        orgId: uuidOf(`derived/${org.id}`),
        email: '',
        displayName: '',
      }
    : {
        id: person.uuid,
        orgId: org.id,
        email: `${person.mailName}@${org.domain}`,
        displayName: person.displayName,
      };
}

const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');

/**
 * Makes the token that the Webex App hands to an embedded app: RS256, no key id in the header, claims as in
 * the official guide. Context claims are left out, a sidebar is in no meeting or space.
 */
export function createEmbeddedToken(
  persona: Persona,
  isPrivate: boolean,
  { origin, clock }: Cloud,
  ttl: number,
) {
  const identity = identityOf(persona, isPrivate);
  const iat = Math.floor(clock.now() / 1000);
  const claims = {
    iss: `${origin}/idb`,
    aud: appId,
    iat,
    exp: iat + ttl,
    name: identity.displayName,
    given_name: isPrivate ? '' : persona.person.firstName,
    family_name: isPrivate ? '' : persona.person.lastName,
    email: identity.email,
    email_verified: !isPrivate,
    'com.cisco.user.uuid': identity.id,
    'com.cisco.user.orgid': identity.orgId,
    'com.cisco.user.level': persona.role === 'admin' ? ['admin', 'enhanced'] : ['enhanced'],
    'com.cisco.user.info': JSON.stringify(isPrivate ? {} : { displayName: identity.displayName }),
  };
  const content = `${encode({ alg: 'RS256' })}.${encode(claims)}`;
  const signature = sign('sha256', Buffer.from(content), signingKey().privateKey);
  return `${content}.${signature.toString('base64url')}`;
}
