import { personas } from '../personas';
import { drifts, linkTraps } from './faults/fault';
import { faultKinds } from './faults/rule';
import { client, helperOf } from './oauth/client';
import { serviceAppRefreshToken } from './oauth/grants';
import { usualScopes } from './oauth/scopes';
import { defaultSettings as switches } from './oauth/switches';
import { verifyPath } from './oauth/verify';
import { appId } from './token';

/** How a server comes by access tokens. */
export type TokenMode = 'delegated' | 'service-app' | 'personal';

/** 32 bytes, and anybody who looks sees that they are nobody's secret. */
const exampleKey = 'EXAMPLE0ONLY0FOR0THE0SANDBOXAAAAAAAAAAAAAAA=';

const registration = { WEBEX_CLIENT_ID: client.id, WEBEX_CLIENT_SECRET: client.secret };

function modeSettings(mode: TokenMode, origin: string): Readonly<Record<string, string>> {
  switch (mode) {
    case 'delegated':
      return {
        ...registration,
        WEBEX_REDIRECT_URI: helperOf(origin),
        // With commas no shell takes the list for several words.
        WEBEX_SCOPES: usualScopes.join(','),
        SECRET_KEY: exampleKey,
      };
    case 'service-app':
      return { ...registration, WEBEX_REFRESH_TOKEN: serviceAppRefreshToken, SECRET_KEY: exampleKey };
    case 'personal':
      return { WEBEX_ACCESS_TOKEN: personas[0]?.accessToken ?? '' };
  }
}

/** Gives the settings that point a server at this sandbox, ready to paste. */
export function settings(origin: string, mode: TokenMode = 'delegated'): Readonly<Record<string, string>> {
  return {
    WEBEX_API_URL: `${origin}/v1`,
    WEBEX_ISSUERS: `${origin}/idb`,
    WEBEX_APP_ID: appId,
    WEBEX_TOKEN_MODE: mode,
    // Its pictures are its own: no page has to ask a stranger.
    AVATAR_ORIGINS: origin,
    ...modeSettings(mode, origin),
  };
}

const linesOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names)
    .map(([name, value]) => `  ${name}=${value}`)
    .join('\n');

/** Gives the text that somebody sees who opens the sandbox's address in a browser. */
export function welcome(origin: string): string {
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

Sign-in (client id and secret as below)
  GET    /v1/authorize        page: who approves, and what; ?client_id=&response_type=code&redirect_uri=&scope=&state=
                              &code_challenge=&code_challenge_method=&prompt=&login_hint=
  POST   /v1/access_token     code or refresh token in, tokens out
  POST   /v1/device/authorize, /v1/device/token
  POST   /idb/oauth2/v1/revoke
  GET    ${verifyPath}     page: the code that a device shows
  GET    /sandbox/oauth-helper/callback   page that takes the code for the Webex App
  GET    /sandbox/oauth-helper/result?state=

The sandbox's switches
  GET    /sandbox/personas    who can call, with tokens; ?pii=off, ?ttl=<seconds>
  GET    /sandbox/journal     what was asked
  GET    /sandbox/faults      what is set to go wrong; POST adds rules, DELETE clears them
  GET    /sandbox/limits      how often a token may ask; POST {"perMinute": 300, "html": false}, null for always
  GET    /sandbox/oauth       how tokens behave; POST changes
${Object.entries(switches)
  .map(([name, value]) => `                              ${name} (${value})`)
  .join('\n')}
  GET    /sandbox/clock       what time it is here; POST {"advance": seconds} lets it pass
  GET    /sandbox/coverage    what of the two APIs is there, and which test proves it
  POST   /sandbox/reset       everything as it was

Faults, each as {"match": {"method", "path", "persona"}, "fault": …, "count": 1}
${Object.entries(faultKinds)
  .map(([kind, fields]) => `  ${kind.padEnd(16)}${Object.keys(fields).join(', ')}`)
  .join('\n')}
  drift is one of ${drifts.join(', ')}
  link is one of ${linkTraps.join(', ')}

Personas
  ${personas.map((persona) => persona.id).join(', ')};
  service-app, a machine account, by its refresh token or as sandbox-token-service-app

Settings of the sandbox itself
  SANDBOX_PORT, SANDBOX_CONTACTS, SANDBOX_RATE_LIMIT

Settings for a server that shall call this sandbox
${linesOf(settings(origin))}

The same with one access for everybody: of a service app, or of one person
${linesOf(modeSettings('service-app', origin))}
  WEBEX_TOKEN_MODE=service-app

${linesOf(modeSettings('personal', origin))}
  WEBEX_TOKEN_MODE=personal
`;
}
