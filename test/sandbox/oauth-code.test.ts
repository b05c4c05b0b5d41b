import { describe, expect, it } from 'vitest';
import { client as integration } from '../../src/sandbox/api/oauth/client';
import {
  basic,
  challenge,
  createSignIn,
  credentials,
  redirectUri,
  toChallenge,
  verifier,
  webexHelper,
} from './oauth';

const s256 = { code_challenge: challenge, code_challenge_method: 'S256' };

async function approved(changes: Record<string, string> = {}) {
  const client = createSignIn();
  const { code = '' } = await client.decide('member', changes);
  return { ...client, code };
}

describe('a code', () => {
  it('buys tokens as in Webex’s published sample, for the person who approved', async () => {
    const { redeem, code, askWith } = await approved();
    const { status, headers, body } = await redeem(code);
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(body).toEqual({
      access_token: expect.stringMatching(/^sandbox-access-[0-9a-f]{48}$/),
      expires_in: 1_209_599,
      refresh_token: expect.stringMatching(/^sandbox-refresh-[0-9a-f]{48}$/),
      refresh_token_expires_in: 7_775_999,
      token_type: 'Bearer',
    });
    expect((await askWith(body.access_token)).body).toMatchObject({ displayName: 'Mira Calloway' });
    expect((await askWith(body.refresh_token)).status).toBe(401);
  });

  it('works once; the second time it ends what the first has bought', async () => {
    const { redeem, refresh, code, askWith } = await approved();
    const { body: first } = await redeem(code);
    const second = await redeem(code);
    expect([second.status, second.body.error]).toEqual([400, 'invalid_grant']);
    expect((await askWith(first.access_token)).status).toBe(401);
    expect((await refresh(first.refresh_token)).body.error).toBe('invalid_grant');
  });

  it('waits five minutes', async () => {
    const late = await approved();
    await late.advance(300);
    expect((await late.redeem(late.code)).body.error).toBe('invalid_grant');
    const early = await approved();
    await early.advance(299);
    expect((await early.redeem(early.code)).status).toBe(200);
  });

  it('nobody made up buys nothing', async () => {
    expect((await createSignIn().redeem('sandbox-code-0')).body.error).toBe('invalid_grant');
  });

  it('goes with the redirect address it was sent to', async () => {
    const { redeem, code } = await approved({ redirect_uri: webexHelper });
    expect((await redeem(code)).body.error).toBe('invalid_grant');
    const again = await approved({ redirect_uri: webexHelper });
    expect((await again.redeem(again.code, { redirect_uri: webexHelper })).status).toBe(200);
  });

  it('sent to the sandbox’s helper may be redeemed as if by Webex’s, whose place it takes', async () => {
    const { redeem, code } = await approved();
    expect((await redeem(code, { redirect_uri: webexHelper })).status).toBe(200);
  });

  it('is spent by a wrong try', async () => {
    const { redeem, code } = await approved(s256);
    expect((await redeem(code, { code_verifier: `${verifier}x` })).body.error).toBe('invalid_grant');
    expect((await redeem(code, { code_verifier: verifier })).body.error).toBe('invalid_grant');
  });
});

describe('a challenge', () => {
  it.each([
    ['S256', s256, verifier],
    ['plain', { code_challenge: verifier, code_challenge_method: 'plain' }, verifier],
    ['plain if nothing is said', { code_challenge: verifier }, verifier],
  ])('%s is answered by its verifier', async (_name, changes, code_verifier) => {
    const { redeem, code } = await approved(changes);
    expect((await redeem(code, { code_verifier })).status).toBe(200);
  });

  it.each([
    ['no verifier', s256, {}],
    ['another verifier', s256, { code_verifier: verifier.replace('a', 'b') }],
    ['the challenge itself', s256, { code_verifier: challenge }],
    ['a verifier for S256 where plain was asked', { code_challenge: challenge }, { code_verifier: verifier }],
    ['a verifier that nobody asked for', {}, { code_verifier: verifier }],
    ['a verifier too short', { ...s256, code_challenge: toChallenge('short') }, { code_verifier: 'short' }],
  ])('is not answered by %s', async (_name, changes, answer) => {
    const { redeem, code } = await approved(changes);
    const { status, body } = await redeem(code, answer);
    expect([status, body.error]).toEqual([400, 'invalid_grant']);
  });
});

describe('the client', () => {
  const exchange = { grant_type: 'authorization_code', redirect_uri: redirectUri };

  it('may say who it is by HTTP Basic, form-encoded or not', async () => {
    const encoded = `Basic ${btoa(`${integration.id}:${integration.secret.replaceAll('-', '%2D')}`)}`;
    for (const authorization of [basic, encoded]) {
      const { form, code } = await approved();
      expect((await form('/v1/access_token', { ...exchange, code }, { authorization })).status).toBe(200);
    }
  });

  it.each([
    ['no secret', { client_id: integration.id }, {}],
    ['a wrong secret', { ...credentials, client_secret: 'guess' }, {}],
    ['an unknown id', { ...credentials, client_id: 'C00' }, {}],
    ['a wrong secret by Basic', {}, { authorization: `Basic ${btoa(`${integration.id}:guess`)}` }],
    ['two different ids', { client_id: 'C00' }, { authorization: basic }],
  ])('is refused with %s, and the code stays good', async (_name, fields, headers) => {
    const { form, redeem, code } = await approved();
    const refused = await form('/v1/access_token', { ...exchange, code, ...fields }, headers);
    expect([refused.status, refused.body.error]).toEqual([401, 'invalid_client']);
    expect(refused.headers.get('www-authenticate')).toMatch(/^Basic/);
    expect((await redeem(code)).status).toBe(200);
  });

  it('must not say who it is in two ways', async () => {
    const { form, code } = await approved();
    const both = { ...exchange, code, ...credentials };
    const { status, body } = await form('/v1/access_token', both, { authorization: basic });
    expect([status, body.error]).toEqual([400, 'invalid_request']);
  });
});

describe('the access token endpoint', () => {
  it('takes forms only', async () => {
    const { ask, code } = await approved();
    const body = JSON.stringify({ grant_type: 'authorization_code', code, redirect_uri: redirectUri });
    const headers = { 'content-type': 'application/json', authorization: basic };
    const refused = await ask('/v1/access_token', 'member', { method: 'POST', headers, body });
    expect([refused.status, refused.body]).toMatchObject([415, { error: 'invalid_request' }]);
    expect((await ask('/v1/access_token')).headers.get('allow')).toBe('POST');
  });

  it.each([
    ['unsupported_grant_type', { grant_type: 'password' }],
    ['invalid_request', {}],
    ['invalid_request', { grant_type: 'authorization_code', redirect_uri: redirectUri }],
    ['invalid_request', { grant_type: 'authorization_code', code: 'x' }],
    ['invalid_request', { grant_type: 'refresh_token' }],
  ])('answers %s to %j', async (error, fields) => {
    const { status, body } = await createSignIn().form('/v1/access_token', { ...fields, ...credentials });
    expect([status, body.error]).toEqual([400, error]);
  });

  it('refuses a parameter that is there twice', async () => {
    const { redeem: _, form, code } = await approved();
    const fields = new URLSearchParams({ grant_type: 'authorization_code', code, redirect_uri: redirectUri });
    fields.append('code', 'another');
    const { body } = await form('/v1/access_token', fields, { authorization: basic });
    expect(body.error).toBe('invalid_request');
  });

  it('words its refusals as OAuth and Webex do, or as Webex alone if so switched', async () => {
    const { redeem, set } = createSignIn();
    const refused = await redeem('nothing');
    expect(refused.body).toEqual({
      error: 'invalid_grant',
      error_description: expect.any(String),
      message: expect.stringMatching(/^invalid_grant: /),
      errors: [{ description: expect.stringMatching(/^invalid_grant: /) }],
      trackingId: refused.headers.get('trackingid'),
    });
    await set({ errorInAnswer: false });
    expect((await redeem('nothing')).body).toEqual({
      message: expect.stringContaining('malformed syntax'),
      errors: [{ description: expect.not.stringContaining('invalid_grant') }],
      trackingId: expect.any(String),
    });
  });
});
