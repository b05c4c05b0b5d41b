import * as oauth from 'oauth4webapi';
import { expect, it } from 'vitest';
import { client as integration } from '../../src/sandbox/api/oauth/client';
import { origin } from './client';
import { createSignIn, redirectUri, usualRequest } from './oauth';

const server: oauth.AuthorizationServer = {
  issuer: `${origin}/idb`,
  authorization_endpoint: `${origin}/v1/authorize`,
  token_endpoint: `${origin}/v1/access_token`,
  device_authorization_endpoint: `${origin}/v1/device/authorize`,
  revocation_endpoint: `${origin}/idb/oauth2/v1/revoke`,
};
const client: oauth.Client = { client_id: integration.id };

function createOutsider() {
  const signIn = createSignIn();
  const options = {
    [oauth.allowInsecureRequests]: true,
    [oauth.customFetch]: (url: string, init: object) => signIn.sandbox.fetch(new Request(url, init)),
  };
  return { ...signIn, options };
}

it.each([
  ['in the form', oauth.ClientSecretPost(integration.secret)],
  ['by Basic', oauth.ClientSecretBasic(integration.secret)],
])('somebody else’s client signs in, refreshes and revokes, its secret %s', async (_name, secret) => {
  const { options, decide, askWith } = createOutsider();
  const verifier = oauth.generateRandomCodeVerifier();
  const state = oauth.generateRandomState();
  const outcome = await decide('admin', {
    state,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
  const callback = oauth.validateAuthResponse(server, client, new URLSearchParams(outcome), state);
  const redeemed = await oauth.processAuthorizationCodeResponse(
    server,
    client,
    await oauth.authorizationCodeGrantRequest(
      server,
      client,
      secret,
      callback,
      redirectUri,
      verifier,
      options,
    ),
  );
  expect((await askWith(redeemed.access_token)).body).toMatchObject({ displayName: 'Tobias Ferrant' });

  const { refresh_token: refreshToken = '' } = redeemed;
  const refresh = async () =>
    oauth.processRefreshTokenResponse(
      server,
      client,
      await oauth.refreshTokenGrantRequest(server, client, secret, refreshToken, options),
    );
  const refreshed = await refresh();
  expect((await askWith(refreshed.access_token)).status).toBe(200);

  const revoked = await oauth.revocationRequest(server, client, secret, refreshToken, options);
  await oauth.processRevocationResponse(revoked);
  expect((await askWith(refreshed.access_token)).status).toBe(401);
  await expect(refresh()).rejects.toMatchObject({ error: 'invalid_grant', status: 400 });
});

it('somebody else’s client is told of a refusal', async () => {
  const { decide } = createOutsider();
  const outcome = new URLSearchParams(await decide('member', { state: 's' }, 'refuse'));
  expect(() => oauth.validateAuthResponse(server, client, outcome, 's')).toThrow(
    expect.objectContaining({ error: 'access_denied' }),
  );
});

it('somebody else’s client connects a device', async () => {
  const { options, advance, form, askWith } = createOutsider();
  const secret = oauth.ClientSecretBasic(integration.secret);
  const device = await oauth.processDeviceAuthorizationResponse(
    server,
    client,
    await oauth.deviceAuthorizationRequest(
      server,
      client,
      secret,
      { scope: usualRequest.scope ?? '' },
      options,
    ),
  );
  const tokens = { ...server, token_endpoint: `${origin}/v1/device/token` };
  const poll = async () =>
    oauth.processDeviceCodeResponse(
      tokens,
      client,
      await oauth.deviceCodeGrantRequest(tokens, client, secret, device.device_code, options),
    );
  await expect(poll()).rejects.toMatchObject({ error: 'authorization_pending', status: 428 });
  await advance(device.interval ?? 0);
  const { pathname, searchParams } = new URL(device.verification_uri_complete ?? '');
  await form(pathname, { ...Object.fromEntries(searchParams), persona: 'member', decision: 'approve' });
  expect((await askWith((await poll()).access_token)).body).toMatchObject({ displayName: 'Mira Calloway' });
});
