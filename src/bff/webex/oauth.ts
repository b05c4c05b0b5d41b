import * as oauth from 'oauth4webapi';
import * as v from 'valibot';
import { parseJson, readText } from './body';
import { type TokenFailure, tokenFailureOf, UnusableAnswer } from './oauth-failure';

/** A user's tokens as Webex has just given them; times in epoch milliseconds. */
export interface Tokens {
  accessToken: string;
  accessExpiresAt: number;
  /** Absent when Webex sends no new one: the one before stays good. */
  refreshToken?: string | undefined;
  refreshExpiresAt?: number | undefined;
  /** What the user granted, when Webex says it. */
  scopes?: string[] | undefined;
}

export type TokenAnswer = { ok: true; value: Tokens } | { ok: false; failure: TokenFailure };

/** What the user is shown to sign in on another screen (RFC 8628). Times in seconds. */
export interface DeviceCode {
  deviceCode: string;
  userCode: string;
  verificationUrl: string;
  interval: number;
  expiresIn: number;
}

/** Webex's OAuth (developer.webex.com, "Login with Webex"), as a confidential client. Tokens are in bodies only. */
export interface OAuth {
  /** Where the user says yes; the code comes back to the redirect address and is worth nothing without the verifier. */
  authorize(choosesAccount: boolean): Promise<{ url: string; verifier: string }>;
  exchange(code: string, verifier: string): Promise<TokenAnswer>;
  refresh(refreshToken: string): Promise<TokenAnswer>;
  device(): Promise<{ ok: true; value: DeviceCode } | { ok: false; failure: TokenFailure }>;
  deviceTokens(deviceCode: string): Promise<TokenAnswer>;
  /** Makes a token worthless (RFC 7009) at the identity service of its issuer; tells whether that was confirmed. */
  revoke(issuer: string, token: string): Promise<boolean>;
}

export interface OAuthDeps {
  fetch: typeof fetch;
  /** Epoch milliseconds. */
  now: () => number;
  /** With the version, such as `https://webexapis.com/v1`. */
  apiUrl: string;
  clientId: string;
  clientSecret: string;
  redirectUri: string;
  scopes: readonly string[];
}

/** A refresh that was cut off may have spent its token already, so Webex gets more time than any reader has. */
const patience = 30_000;
const revokePatience = 3000;
const year = 365 * 24 * 3600;

const revokePath = '/oauth2/v1/revoke';

export function createOAuth(deps: OAuthDeps): OAuth {
  const { apiUrl, now, clientId, redirectUri } = deps;
  const scope = deps.scopes.join(' ');
  const client: oauth.Client = { client_id: clientId };
  const secret = oauth.ClientSecretPost(deps.clientSecret);
  const server: oauth.AuthorizationServer = {
    issuer: apiUrl,
    authorization_endpoint: `${apiUrl}/authorize`,
    token_endpoint: `${apiUrl}/access_token`,
    device_authorization_endpoint: `${apiUrl}/device/authorize`,
  };

  /** Webex's answers made to what OAuth promises: it leaves out `token_type` at times, and fails in words of its own. */
  const tolerant = async (url: string, options: object): Promise<Response> => {
    const response = await deps.fetch(url, options);
    const text = await readText(response, 65_536);
    if (!response.ok) throw new UnusableAnswer(response.status, text);
    const body = v.parse(v.record(v.string(), v.unknown()), parseJson(text));
    return Response.json({ token_type: 'bearer', ...body });
  };
  // http is only ever a sandbox on this machine: config.ts takes no other.
  const options = (limit = patience) => ({
    [oauth.customFetch]: tolerant,
    [oauth.allowInsecureRequests]: true,
    signal: AbortSignal.timeout(limit),
  });

  async function attempt<T>(
    run: () => Promise<T>,
  ): Promise<{ ok: true; value: T } | { ok: false; failure: TokenFailure }> {
    try {
      return { ok: true, value: await run() };
    } catch (error) {
      return { ok: false, failure: tokenFailureOf(error) };
    }
  }

  /** Seconds as Webex sends them; what makes no sense is cut to a year. */
  const after = (seconds: number) => now() + Math.min(Math.max(seconds, 0), year) * 1000;

  const toTokens = (answer: oauth.TokenEndpointResponse): Tokens => {
    const life = v.parse(v.fallback(v.optional(v.number()), undefined), answer.refresh_token_expires_in);
    return {
      accessToken: answer.access_token,
      // Without a time of its own a token is taken for short-lived, and renewed early.
      accessExpiresAt: after(answer.expires_in ?? 3600),
      refreshToken: answer.refresh_token,
      refreshExpiresAt: life === undefined ? undefined : after(life),
      scopes: answer.scope?.split(' '),
    };
  };

  return {
    async authorize(choosesAccount) {
      const verifier = oauth.generateRandomCodeVerifier();
      const url = new URL(`${apiUrl}/authorize`);
      const query = {
        client_id: clientId,
        response_type: 'code',
        redirect_uri: redirectUri,
        scope,
        // The host puts its own in place of it; what binds the answer is the challenge.
        state: oauth.generateRandomState(),
        code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ...(choosesAccount && { prompt: 'select_account' }),
      };
      for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
      return { url: url.href, verifier };
    },
    exchange: (code, verifier) =>
      attempt(async () => {
        const callback = oauth.validateAuthResponse(
          server,
          client,
          new URLSearchParams({ code }),
          oauth.skipStateCheck,
        );
        const response = await oauth.authorizationCodeGrantRequest(
          server,
          client,
          secret,
          callback,
          redirectUri,
          verifier,
          options(),
        );
        return toTokens(await oauth.processAuthorizationCodeResponse(server, client, response));
      }),
    refresh: (refreshToken) =>
      attempt(async () => {
        const response = await oauth.refreshTokenGrantRequest(
          server,
          client,
          secret,
          refreshToken,
          options(),
        );
        return toTokens(await oauth.processRefreshTokenResponse(server, client, response));
      }),
    device: () =>
      attempt(async () => {
        const response = await oauth.deviceAuthorizationRequest(server, client, secret, { scope }, options());
        const answer = await oauth.processDeviceAuthorizationResponse(server, client, response);
        const { protocol } = new URL(answer.verification_uri);
        // It becomes a link: nothing but a page, and over http only where Webex itself is on this machine.
        if (protocol !== 'https:' && protocol !== new URL(apiUrl).protocol) throw new TypeError('no page');
        return {
          deviceCode: answer.device_code,
          userCode: answer.user_code,
          verificationUrl: answer.verification_uri,
          interval: Math.min(Math.max(answer.interval ?? 5, 1), 60),
          expiresIn: Math.min(Math.max(answer.expires_in, 0), 3600),
        };
      }),
    deviceTokens: (deviceCode) =>
      attempt(async () => {
        // Webex asks for these at an endpoint of their own.
        const device = { ...server, token_endpoint: `${apiUrl}/device/token` };
        const basic = oauth.ClientSecretBasic(deps.clientSecret);
        const response = await oauth.deviceCodeGrantRequest(device, client, basic, deviceCode, options());
        return toTokens(await oauth.processDeviceCodeResponse(device, client, response));
      }),
    async revoke(issuer, token) {
      const basic = oauth.ClientSecretBasic(deps.clientSecret);
      const at = { issuer, revocation_endpoint: issuer + revokePath };
      const revoked = await attempt(async () => {
        const answer = await oauth.revocationRequest(at, client, basic, token, {
          ...options(revokePatience),
          [oauth.customFetch]: deps.fetch,
        });
        return oauth.processRevocationResponse(answer);
      });
      return revoked.ok;
    },
  };
}
