import { createHash } from 'node:crypto';
import type { SandboxOptions } from '../../src/sandbox/api/app';
import { client as integration } from '../../src/sandbox/api/oauth/client';
import { createClient, origin } from './client';

/** Where codes are sent in these tests. */
export const redirectUri = `${origin}/sandbox/oauth-helper/callback`;
export const webexHelper = 'https://oauth-helper-prod.wbx2.com/helperservice/v1/callback';

export const verifier = 'a-verifier-of-forty-three-letters-or-more-000';
export const toChallenge = (text: string) => createHash('sha256').update(text).digest('base64url');
export const challenge = toChallenge(verifier);

/** What the client sends to say who it is. */
export const credentials = { client_id: integration.id, client_secret: integration.secret };
export const basic = `Basic ${btoa(`${integration.id}:${integration.secret}`)}`;

type Fields = Readonly<Record<string, string>>;

export interface TokenBody {
  access_token: string;
  refresh_token: string;
  expires_in: number;
  refresh_token_expires_in: number;
  token_type: string;
  scope: string;
  error: string;
}

/** What an authorization request asks, without any challenge. */
export const usualRequest: Fields = {
  response_type: 'code',
  client_id: integration.id,
  redirect_uri: redirectUri,
  scope: 'spark:people_read Identity:contact',
  state: 'st&te',
};

/** A sandbox with the ways of somebody who signs in. */
export function createSignIn(options: Partial<SandboxOptions> = {}) {
  const client = createClient({ strays: true, ...options });
  const { ask, post: toggle } = client;

  const form = <T = TokenBody>(path: string, fields: Fields | URLSearchParams, headers: Fields = {}) =>
    ask<T>(path, 'member', { method: 'POST', headers, body: new URLSearchParams(fields) });

  const visit = (changes: Fields = {}) =>
    ask(`/v1/authorize?${new URLSearchParams({ ...usualRequest, ...changes })}`, 'member', { headers: {} });

  /** Decides about a request; gives the parameters that the redirect address gets. */
  const decide = async (persona: string, changes: Fields = {}, decision = 'approve') => {
    const { headers } = await form('/v1/authorize', { ...usualRequest, ...changes, persona, decision });
    return Object.fromEntries(new URL(headers.get('location') ?? '').searchParams);
  };

  const redeem = (code: string, changes: Fields = {}) =>
    form('/v1/access_token', {
      grant_type: 'authorization_code',
      code,
      redirect_uri: redirectUri,
      ...credentials,
      ...changes,
    });

  const refresh = (token: string) =>
    form('/v1/access_token', { grant_type: 'refresh_token', refresh_token: token, ...credentials });

  const revoke = (token: string, more: Fields = {}) =>
    form('/idb/oauth2/v1/revoke', { token, ...more }, { authorization: basic });

  return {
    ...client,
    form,
    visit,
    decide,
    redeem,
    refresh,
    revoke,
    /** Lets a persona approve, and redeems the code. */
    signIn: async (persona = 'member', changes: Fields = {}) => {
      const { code = '' } = await decide(persona, changes);
      return (await redeem(code)).body;
    },
    /** Asks as whoever holds the token. */
    askWith: <T = unknown>(token: string, path = '/v1/people/me') =>
      ask<T>(path, 'member', { headers: { authorization: `Bearer ${token}` } }),
    set: (switches: object) => toggle('/sandbox/oauth', switches),
    advance: (seconds: number) => toggle('/sandbox/clock', { advance: seconds }),
  };
}
