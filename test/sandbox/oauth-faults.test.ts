import { describe, expect, it } from 'vitest';
import { client as integration } from '../../src/sandbox/api/oauth/client';
import { basic, challenge, createSignIn, usualRequest, verifier } from './oauth';

const token = { path: '/v1/access_token' };

describe('a fault of sign-in', () => {
  it('loses the answer of a refresh after the refresh token is spent', async () => {
    const { signIn, set, hurt, refresh } = createSignIn();
    await set({ rotation: true });
    const tokens = await signIn();
    await hurt({ lostAnswer: true }, token);
    await expect(refresh(tokens.refresh_token)).rejects.toThrow(TypeError);
    expect((await refresh(tokens.refresh_token)).body.error).toBe('invalid_grant');
  });

  it('loses the answer to a code after the code is spent', async () => {
    const { decide, hurt, redeem } = createSignIn();
    const { code = '' } = await decide('member');
    await hurt({ lostAnswer: true }, token);
    await expect(redeem(code)).rejects.toThrow(TypeError);
    expect((await redeem(code)).body.error).toBe('invalid_grant');
  });

  it('loses the answer to a revocation after the token is dead', async () => {
    const { signIn, hurt, revoke, askWith } = createSignIn();
    const tokens = await signIn();
    await hurt({ lostAnswer: true }, { path: '/idb/*/revoke' });
    await expect(revoke(tokens.refresh_token)).rejects.toThrow(TypeError);
    expect((await askWith(tokens.access_token)).status).toBe(401);
  });

  it('refuses before anything is done: the refresh token stays good', async () => {
    const { signIn, set, hurt, refresh } = createSignIn();
    await set({ rotation: true });
    const tokens = await signIn();
    await hurt({ status: 503, retryAfter: 3, body: 'html' }, token);
    const refused = await refresh(tokens.refresh_token);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '3']);
    expect(refused.headers.get('content-type')).toBe('text/html');
    expect((await refresh(tokens.refresh_token)).status).toBe(200);
  });

  it('delays, halves and drifts answers of the token endpoints', async () => {
    const { signIn, hurt, refresh } = createSignIn();
    const tokens = await signIn();
    await hurt({ delayMs: 5 }, token);
    expect((await refresh(tokens.refresh_token)).status).toBe(200);
    await hurt({ malformedJson: true }, token);
    expect(await refresh(tokens.refresh_token)).toMatchObject({ status: 200, body: undefined });
    await hurt({ drift: 'numbers-as-strings' }, token);
    expect((await refresh(tokens.refresh_token)).body.expires_in).toBe('1209599');
    await hurt({ statusAfter: 500 }, token);
    expect((await refresh(tokens.refresh_token)).status).toBe(500);
  });

  it('strikes the device endpoints and the revocation, too', async () => {
    const { hurt, form, revoke } = createSignIn();
    for (const path of ['/v1/device/authorize', '/v1/device/token']) {
      await hurt({ status: 502 }, { path });
      expect((await form(path, {}, { authorization: basic })).status).toBe(502);
      expect((await form(path, {}, { authorization: basic })).status).toBe(400);
    }
    await hurt({ status: 429, retryAfter: 7 }, { path: '/idb' });
    expect((await revoke('x')).status).toBe(429);
  });

  it('that has data to act on leaves pages and empty answers alone', async () => {
    const { hurt, visit, revoke } = createSignIn();
    for (const fault of [{ drift: 'extra' }, { link: 'self' }]) {
      await hurt(fault, {}, 2);
      expect((await visit()).text).toContain('Sidecard asks for access');
      expect((await revoke('x')).status).toBe(200);
    }
  });
});

describe('the journal of a sign-in', () => {
  it('holds every step, and no token, code, verifier or secret', async () => {
    const { ask, visit, decide, redeem, refresh, revoke } = createSignIn();
    const plain = { code_challenge: verifier, code_challenge_method: 'plain' };
    await visit(plain);
    const { code = '' } = await decide('member', plain);
    const { body } = await redeem(code, { code_verifier: verifier });
    await refresh(body.refresh_token);
    await revoke(body.refresh_token);
    // What a careless client might do.
    await ask(
      `/v1/access_token?${new URLSearchParams({ code, code_verifier: verifier, client_secret: 'hush' })}`,
    );
    await ask(`/v1/people/${body.access_token}?token=opaque-1&refresh_token=opaque-2&user_code=729703`);
    await ask(`/v1/authorize?code=opaque-3&code_challenge=${challenge}`);

    const { text, body: entries } =
      await ask<{ method: string; path: string; query: string }[]>('/sandbox/journal');
    expect(entries.slice(0, 5).map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /v1/authorize',
      'POST /v1/authorize',
      'POST /v1/access_token',
      'POST /v1/access_token',
      'POST /idb/oauth2/v1/revoke',
    ]);
    expect(entries[0]?.query).toContain(`client_id=${integration.id}`);
    expect(entries[0]?.query).toContain(new URLSearchParams({ scope: usualRequest.scope ?? '' }).toString());
    for (const secret of [code, body.access_token, body.refresh_token, verifier, challenge])
      expect(text).not.toContain(secret);
    expect(text).not.toMatch(/opaque|hush|729703|sandbox-(access|refresh|code|token)/);
  });

  it('leaves the sandbox’s own helper out', async () => {
    const { ask } = createSignIn();
    await ask('/sandbox/oauth-helper/callback?code=x&state=y');
    await ask('/sandbox/oauth-helper/result?state=y');
    await ask('/sandbox/oauth-helper/verify?user_code=1');
    expect((await ask('/sandbox/journal')).body).toEqual([]);
  });
});
