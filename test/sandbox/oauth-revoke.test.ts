import { expect, it } from 'vitest';
import { createSignIn, credentials } from './oauth';

it('revoking an access token ends it alone', async () => {
  const { signIn, refresh, revoke, askWith } = createSignIn();
  const tokens = await signIn();
  const { body: second } = await refresh(tokens.refresh_token);
  const { status, text } = await revoke(tokens.access_token, { token_type_hint: 'access_token' });
  expect([status, text]).toEqual([200, '']);
  expect((await askWith(tokens.access_token)).status).toBe(401);
  expect((await askWith(second.access_token)).status).toBe(200);
  expect((await refresh(tokens.refresh_token)).status).toBe(200);
});

it('revoking a refresh token ends its access tokens with it, and no other grant', async () => {
  const { signIn, refresh, revoke, askWith } = createSignIn();
  const [tokens, other] = [await signIn(), await signIn()];
  const { body: second } = await refresh(tokens.refresh_token);
  expect((await revoke(tokens.refresh_token)).status).toBe(200);
  for (const { access_token: token } of [tokens, second]) expect((await askWith(token)).status).toBe(401);
  expect((await refresh(tokens.refresh_token)).body.error).toBe('invalid_grant');
  expect((await askWith(other.access_token)).status).toBe(200);
});

it('a wrong hint about the kind of token does not matter', async () => {
  const { signIn, revoke, askWith } = createSignIn();
  const tokens = await signIn();
  await revoke(tokens.refresh_token, { token_type_hint: 'access_token' });
  expect((await askWith(tokens.access_token)).status).toBe(401);
});

it('a token that nobody knows, or that is gone already, is revoked as well as any', async () => {
  const { signIn, revoke } = createSignIn();
  const tokens = await signIn();
  for (const token of ['unknown', tokens.access_token, tokens.access_token])
    expect((await revoke(token)).status).toBe(200);
});

it('the fixed tokens of the personas go on working', async () => {
  const { revoke, ask } = createSignIn();
  await revoke('sandbox-token-member');
  expect((await ask('/v1/people/me')).status).toBe(200);
});

it('the client may put its secret into the form, but there must be one, and a token', async () => {
  const { signIn, form, askWith } = createSignIn();
  const { access_token: token } = await signIn();
  const path = '/idb/oauth2/v1/revoke';
  const anonymous = await form(path, { token, client_id: credentials.client_id });
  expect([anonymous.status, anonymous.body.error]).toEqual([401, 'invalid_client']);
  expect((await askWith(token)).status).toBe(200);
  expect((await form(path, credentials)).body.error).toBe('invalid_request');
  expect((await form(path, { token, ...credentials })).status).toBe(200);
  expect((await askWith(token)).status).toBe(401);
});
