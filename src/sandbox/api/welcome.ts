import { personas } from '../personas';
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
  GET /v1/contacts/organizations/{orgId}/contacts/search?keyword=&source=&limit=&groupIds=
  GET /v1/contacts/organizations/{orgId}/contacts/{contactId}
  GET /v1/people?displayName=&email=&id=&max=&excludeStatus=&callingData=
  GET /v1/people/me
  GET /v1/people/{personId}
  GET /idb/oauth2/v2/keys/verification

The sandbox's switches
  GET    /sandbox/personas    who can call, with tokens; ?pii=off, ?ttl=<seconds>
  GET    /sandbox/journal     what was asked
  GET    /sandbox/faults      what is set to go wrong; POST adds rules, DELETE clears them
  POST   /sandbox/reset       everything as it was

Personas
  ${personas.map((persona) => persona.id).join(', ')}

Settings for a server that shall call this sandbox
${lines.join('\n')}
`;
}
