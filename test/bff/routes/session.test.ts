import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../../src/contract/problem';
import { Me, Session } from '../../../src/contract/session';
import { createTestBff, delegated } from '../support/bff';
import { minute } from '../support/clock';
import { foreign, goodClaims, keyPath, signed } from '../support/token';

const problemIn = async (response: Response) => v.parse(Problem, await response.json());

describe('opening a session', () => {
  it('gives a handle, who is looking and what they may do', async () => {
    const { open } = createTestBff();
    expect(await open()).toEqual({
      handle: expect.stringMatching(/^[\w-]{43}$/),
      idleSeconds: 900,
      user: {
        key: expect.stringMatching(/^[\w-]{43}$/),
        displayName: 'Mira Calloway',
        email: 'mira.calloway@example.com',
        isDerived: false,
      },
      connection: 'connected',
      rights: ['search', 'presence'],
      knowsRights: false,
      hasSignIn: false,
      kept: { favourites: [], recents: [], hasLetterKeys: true },
    });
  });

  it('says when Webex hides who it is, and then allows nothing', async () => {
    const { open } = createTestBff();
    expect(await open({ email: '', name: '' })).toMatchObject({
      user: { displayName: '', email: '', isDerived: true },
      connection: 'identity_hidden',
      rights: [],
    });
  });

  it('says when nobody may ask Webex for the user yet', async () => {
    const { open } = createTestBff({ mode: delegated });
    expect(await open()).toMatchObject({ connection: 'not_connected', rights: [], hasSignIn: true });
  });

  it('answers only what the contract names', async () => {
    const { open } = createTestBff();
    expect(v.is(v.strictObject(Session.entries), await open())).toBe(true);
  });

  it('is refused with one and the same answer whatever is wrong with the token', async () => {
    const { post, clock } = createTestBff();
    const claims = goodClaims(clock.now());
    const tokens = [
      signed({ ...claims, aud: 'another' }),
      signed({ ...claims, exp: 0 }),
      signed({ ...claims, iss: 'https://evil.example/idb' }),
      signed(claims, { key: foreign.privateKey }),
      'nonsense',
    ];
    const answers = [];
    for (const token of tokens) {
      const { requestId, ...rest } = await problemIn(await post({ token }));
      expect(requestId).not.toBe('');
      answers.push(rest);
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 401, code: 'token_refused' });
  });

  it('is not refused but put off while the key service is down', async () => {
    const { post, clock, upstream } = createTestBff();
    upstream.on(keyPath, () => Promise.reject(new TypeError('fetch failed')));
    const response = await post({ token: signed(goodClaims(clock.now())) });
    expect(response.status).toBe(503);
    expect((await problemIn(response)).code).toBe('keys_unavailable');
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'token=abc'],
    ['null', 'null'],
    ['a list', '["abc"]'],
    ['no token', '{}'],
    ['an empty token', '{"token":""}'],
    ['a token that is no text', '{"token":{"a":1}}'],
    ['more than a token', '{"token":"abc","orgId":"d23736ac-8055-433e-b85a-0fc55c96ead9"}'],
    ['JSON nested too deep', `{"token":${'['.repeat(5000)}${']'.repeat(5000)}}`],
  ])('is not understood with %s', async (_what, body) => {
    const { post, upstream } = createTestBff();
    const response = await post(body);
    expect(response.status).toBe(400);
    expect((await problemIn(response)).code).toBe('invalid_request');
    expect(upstream.asked).toEqual([]);
  });

  it('is refused like any other bad token when it is over 8 KB', async () => {
    const { post, upstream } = createTestBff();
    const response = await post({ token: `${'x'.repeat(8193)}.y.z` });
    expect((await problemIn(response)).code).toBe('token_refused');
    expect(upstream.asked).toEqual([]);
  });

  it('does not read a body without end', async () => {
    const { post, bff } = createTestBff();
    const response = await post(JSON.stringify({ token: 'x'.repeat(20_000) }));
    expect(response.status).toBe(413);
    expect((await problemIn(response)).code).toBe('too_large');
    let sent = 0;
    const endless = new ReadableStream({
      pull(stream) {
        sent += 1000;
        stream.enqueue(new Uint8Array(1000).fill(0x78));
      },
    });
    const options: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: endless,
      duplex: 'half',
    };
    const streamed = await bff.request('/api/session', options);
    expect(streamed.status).toBe(413);
    expect(sent).toBeLessThan(50_000);
  });
});

describe('a session', () => {
  it('tells whose it is', async () => {
    const { open, get } = createTestBff();
    const { handle, idleSeconds, kept: _, ...me } = await open();
    expect(idleSeconds).toBeGreaterThan(0);
    expect(v.parse(Me, await (await get('/api/me', handle)).json())).toEqual(me);
  });

  it('P16: is over once it is deleted, and deleting it again does no harm', async () => {
    const { open, get } = createTestBff();
    const { handle } = await open();
    const deleted = await get('/api/session', handle, { method: 'DELETE' });
    expect([deleted.status, await deleted.text()]).toEqual([204, '']);
    expect((await get('/api/me', handle)).status).toBe(401);
    expect((await get('/api/session', handle, { method: 'DELETE' })).status).toBe(204);
  });

  it('is over when it was not used for a quarter of an hour', async () => {
    const { open, get, clock } = createTestBff();
    const { handle } = await open();
    clock.pass(15 * minute);
    const response = await get('/api/me', handle);
    expect(response.status).toBe(401);
    expect((await problemIn(response)).code).toBe('session_expired');
  });
});
