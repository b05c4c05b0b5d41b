import { describe, expect, it } from 'vitest';
import { createSignIn, usualRequest } from './oauth';

async function signedIn(switches: object = {}) {
  const client = createSignIn();
  await client.set(switches);
  return { ...client, tokens: await client.signIn() };
}

describe('a refresh', () => {
  it('gives another access token of the same person and scopes, and leaves the old one alive', async () => {
    const { refresh, askWith, tokens } = await signedIn({ scopeInAnswer: true });
    const { status, body } = await refresh(tokens.refresh_token);
    expect(status).toBe(200);
    expect(body).toEqual({ ...tokens, access_token: expect.stringMatching(/^sandbox-access-/) });
    expect(body.access_token).not.toBe(tokens.access_token);
    expect(body.scope).toBe(usualRequest.scope);
    for (const { access_token: token } of [tokens, body])
      expect((await askWith(token)).body).toMatchObject({ displayName: 'Mira Calloway' });
  });

  it('works again and again, as each use renews the refresh token', async () => {
    const { refresh, advance, tokens } = await signedIn({ refreshLife: 100 });
    for (let i = 0; i < 3; i++) {
      await advance(99);
      expect((await refresh(tokens.refresh_token)).status).toBe(200);
    }
    await advance(100);
    expect((await refresh(tokens.refresh_token)).body.error).toBe('invalid_grant');
  });

  it('with a made-up token, or with an access token, is refused', async () => {
    const { refresh, tokens } = await signedIn();
    for (const token of ['sandbox-refresh-0', tokens.access_token])
      expect((await refresh(token)).body.error).toBe('invalid_grant');
  });

  it('may leave out the refresh token that stays the same, but a sign-in may not', async () => {
    const { refresh, tokens } = await signedIn({ refreshTokenInAnswer: false });
    expect(tokens).toHaveProperty('refresh_token');
    const { body } = await refresh(tokens.refresh_token);
    expect(body).not.toHaveProperty('refresh_token');
    expect(body).not.toHaveProperty('refresh_token_expires_in');
    expect((await refresh(tokens.refresh_token)).status).toBe(200);
  });
});

describe('rotation', () => {
  it('gives a new refresh token each time, and each works once', async () => {
    const { refresh, tokens } = await signedIn({ rotation: true, refreshTokenInAnswer: false });
    const { body: second } = await refresh(tokens.refresh_token);
    expect(second.refresh_token).not.toBe(tokens.refresh_token);
    const reused = await refresh(tokens.refresh_token);
    expect([reused.status, reused.body.error]).toEqual([400, 'invalid_grant']);
    expect((await refresh(second.refresh_token)).status).toBe(200);
  });

  it('with family revocation: an old refresh token ends everything of its grant and nothing else', async () => {
    const { refresh, askWith, signIn, tokens } = await signedIn({ rotation: true, familyRevocation: true });
    const bystander = await signIn();
    const { body: second } = await refresh(tokens.refresh_token);
    await refresh(tokens.refresh_token);
    expect((await refresh(second.refresh_token)).body.error).toBe('invalid_grant');
    for (const { access_token: token } of [tokens, second]) expect((await askWith(token)).status).toBe(401);
    expect((await askWith(bystander.access_token)).status).toBe(200);
    expect((await refresh(bystander.refresh_token)).status).toBe(200);
  });

  it('redeems one of many at the same time', async () => {
    const { refresh, tokens } = await signedIn({ rotation: true });
    const all = await Promise.all(Array.from({ length: 20 }, () => refresh(tokens.refresh_token)));
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1);
  });
});

describe('an access token', () => {
  it('gets Webex’s 401 everywhere once it has expired, and a refresh helps', async () => {
    const { askWith, refresh, advance, tokens } = await signedIn();
    await advance(tokens.expires_in - 1);
    expect((await askWith(tokens.access_token)).status).toBe(200);
    await advance(1);
    for (const path of [
      '/v1/people/me',
      '/v1/people?displayName=jo',
      '/v1/contacts/organizations/x/contacts/y',
    ]) {
      const refused = await askWith(tokens.access_token, path);
      expect(refused.status).toBe(401);
      expect(refused.body).toEqual({
        message: expect.any(String),
        errors: [{ description: expect.any(String) }],
        trackingId: refused.headers.get('trackingid'),
      });
    }
    const { body } = await refresh(tokens.refresh_token);
    expect((await askWith(body.access_token)).status).toBe(200);
  });

  it('is worth nothing once its person has been deleted', async () => {
    const { askWith, send, tokens } = await signedIn();
    const { body } = await askWith<{ id: string }>(tokens.access_token);
    await send('DELETE', `/v1/people/${body.id}`);
    expect((await askWith(tokens.access_token)).status).toBe(401);
  });

  it('counts for itself under the rate limit, and is in the journal by persona', async () => {
    const { askWith, post, ask, tokens } = await signedIn();
    await post('/sandbox/limits', { perMinute: 1 });
    const statuses = [
      (await askWith(tokens.access_token)).status,
      (await askWith(tokens.access_token)).status,
      (await ask('/v1/people/me')).status,
    ];
    expect(statuses).toEqual([200, 429, 200]);
    const journal = await ask<{ persona: string }[]>('/sandbox/journal');
    expect(journal.body.slice(-3).map(({ persona }) => persona)).toEqual(['member', 'member', 'member']);
  });

  it('is the same in every run, and nobody else’s', async () => {
    const [one, two] = [await signedIn(), await signedIn()];
    expect(one.tokens).toEqual(two.tokens);
    const admin = await createSignIn().signIn('admin');
    expect([admin.access_token, admin.refresh_token]).not.toEqual([
      one.tokens.access_token,
      one.tokens.refresh_token,
    ]);
    expect(admin.access_token).not.toBe(one.tokens.access_token);
  });
});

describe('the switches', () => {
  const usual = {
    rotation: false,
    familyRevocation: false,
    tokenType: 'Bearer',
    scopeInAnswer: false,
    accessLife: 1_209_599,
    refreshLife: 7_775_999,
    refreshTokenInAnswer: true,
    errorInAnswer: true,
  };

  it('can be read, change one by one, and go back at a reset', async () => {
    const { ask, set, post } = createSignIn();
    expect((await ask('/sandbox/oauth')).body).toEqual(usual);
    await set({ rotation: true });
    expect((await set({ accessLife: 60 })).body).toEqual({ ...usual, rotation: true, accessLife: 60 });
    await post('/sandbox/reset');
    expect((await ask('/sandbox/oauth')).body).toEqual(usual);
  });

  it('for the token’s type and lives show in the answers', async () => {
    const { tokens } = await signedIn({ tokenType: null, accessLife: 60, refreshLife: 600 });
    expect(tokens).toMatchObject({ expires_in: 60, refresh_token_expires_in: 600 });
    expect(tokens).not.toHaveProperty('token_type');
  });

  it.each<object>([
    { rotation: 'yes' },
    { tokenType: 'bearer' },
    { accessLife: 0 },
    { refreshLife: 1.5 },
    { toString: true },
    { life: 1 },
  ])('refuse %j and change nothing', async (switches) => {
    const { set, ask } = createSignIn();
    expect((await set(switches)).status).toBe(400);
    expect((await ask('/sandbox/oauth')).body).toEqual(usual);
  });

  it('and every grant are gone after a reset', async () => {
    const { decide, redeem, refresh, post, askWith, tokens } = await signedIn();
    const { code = '' } = await decide('member');
    await post('/sandbox/reset');
    expect((await askWith(tokens.access_token)).status).toBe(401);
    expect((await refresh(tokens.refresh_token)).body.error).toBe('invalid_grant');
    expect((await redeem(code)).body.error).toBe('invalid_grant');
  });
});
