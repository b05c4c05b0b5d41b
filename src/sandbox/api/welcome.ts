import { personas } from '../personas';
import { drifts, linkTraps } from './faults/fault';
import { faultKinds } from './faults/rule';
import { appId } from './token';

/** Gives the settings that point a BFF at this sandbox, ready to paste, for one persona's access token. */
export function settings(origin: string): Readonly<Record<string, string>> {
  return {
    WEBEX_API_URL: `${origin}/v1`,
    WEBEX_ISSUERS: `${origin}/idb`,
    WEBEX_APP_ID: appId,
    WEBEX_TOKEN_MODE: 'personal',
    WEBEX_ACCESS_TOKEN: personas[0]?.accessToken ?? '',
  };
}

/** Gives the text that somebody sees who opens the sandbox's address in a browser. */
export function welcome(origin: string): string {
  const lines = Object.entries(settings(origin)).map(([name, value]) => `  ${name}=${value}`);
  return `This is a sandbox: a pretend Webex cloud with made-up people. Nothing in it is real.

Webex's own endpoints (bearer token of a persona needed)
  GET    /v1/contacts/organizations/{orgId}/contacts/search?keyword=&source=&limit=&groupIds=
  POST   /v1/contacts/organizations/{orgId}/contacts                  (writing needs an admin)
  GET    /v1/contacts/organizations/{orgId}/contacts/{contactId}      (also PATCH, DELETE)
  POST   /v1/contacts/organizations/{orgId}/contacts/bulk
  POST   /v1/contacts/organizations/{orgId}/contacts/bulk/delete
  GET    /v1/people?displayName=&email=&id=&orgId=&roles=&locationId=&max=&excludeStatus=&callingData=
  POST   /v1/people?minResponse=&callingData=
  GET    /v1/people/me
  GET    /v1/people/{personId}                                        (also PUT, DELETE)
  GET    /idb/oauth2/v2/keys/verification

The sandbox's switches
  GET    /sandbox/personas    who can call, with tokens; ?pii=off, ?ttl=<seconds>
  GET    /sandbox/journal     what was asked
  GET    /sandbox/faults      what is set to go wrong; POST adds rules, DELETE clears them
  GET    /sandbox/limits      how often a token may ask; POST {"perMinute": 300, "html": false}, null for always
  GET    /sandbox/coverage    what of the two APIs is there, and which test proves it
  POST   /sandbox/reset       everything as it was

Faults, each as {"match": {"method", "path", "persona"}, "fault": …, "count": 1}
${Object.entries(faultKinds)
  .map(([kind, fields]) => `  ${kind.padEnd(16)}${Object.keys(fields).join(', ')}`)
  .join('\n')}
  drift is one of ${drifts.join(', ')}
  link is one of ${linkTraps.join(', ')}

Personas
  ${personas.map((persona) => persona.id).join(', ')}

Settings of the sandbox itself
  SANDBOX_PORT, SANDBOX_CONTACTS, SANDBOX_RATE_LIMIT

Settings for a server that shall call this sandbox
${lines.join('\n')}
`;
}
