import { describe, expect, it, vi } from 'vitest';
import { enterRoom, playHosts, watchRoom } from '../../support/sdk';

const signInRequest = 'application.initiateSystemBrowserOAuth';
const openRequest = 'application.openUrlInSystemBrowser';
const authorizeUrl = 'https://webexapis.com/v1/authorize?client_id=C';

/** The room over a host that has introduced itself, its SDK being ready. */
async function enter(more: object = {}) {
  const room = await watchRoom();
  room.introduce(more);
  await vi.advanceTimersByTimeAsync(300);
  room.stop();
  return room;
}

playHosts();

const turns = () => vi.advanceTimersByTimeAsync(0);

describe('signing in by the host', () => {
  it('brings the authorization code', async () => {
    const { signIn, askedFor, reply } = await enter();
    const outcome = signIn(authorizeUrl);
    await turns();
    expect(askedFor(signInRequest)).toMatchObject([{ parameter: { authenticateUrl: authorizeUrl } }]);
    reply(signInRequest, { data: { authorizationCode: 'a-code' } });
    expect(await outcome).toEqual({ ok: true, value: 'a-code' });
  });

  it.each([
    ['no data', {}],
    ['no code', { data: {} }],
    ['an empty code', { data: { authorizationCode: '' } }],
    ['a number', { data: { authorizationCode: 5 } }],
    ['an object', { data: { authorizationCode: { toString: 'x' }, authenticationCode: { toString: 'x' } } }],
    ['too long a code', { data: { authorizationCode: 'c'.repeat(2049) } }],
    ['the bare code', { data: 'a-code' }],
  ])('P27 F41: fails on %s', async (_, answer) => {
    const { signIn, reply } = await enter();
    const outcome = signIn(authorizeUrl);
    await turns();
    reply(signInRequest, answer);
    expect(await outcome).toEqual({ ok: false, reason: 'failed' });
  });

  it.each([
    [6, 'unsupported'],
    [8, 'denied'],
    [9, 'timed_out'],
    [1, 'failed'],
  ])('P27 F41: takes the refusal %i for %s', async (code, reason) => {
    const { signIn, reply } = await enter();
    const outcome = signIn(authorizeUrl);
    await turns();
    reply(signInRequest, { code });
    expect(await outcome).toEqual({ ok: false, reason });
  });

  it.each([undefined, null, '0', '8', {}])(
    'F40: goes on waiting after an answer with the code %j',
    async (code) => {
      const { signIn, reply } = await enter();
      const outcome = signIn(authorizeUrl);
      await turns();
      reply(signInRequest, { code, data: { authorizationCode: 'of nobody' } });
      await turns();
      reply(signInRequest, { data: { authorizationCode: 'a-code' } });
      expect(await outcome).toEqual({ ok: true, value: 'a-code' });
    },
  );

  it('P27 F41: waits five minutes', async () => {
    const { signIn } = await enter();
    const outcome = signIn(authorizeUrl);
    const settled = vi.fn();
    void outcome.then(settled);
    await vi.advanceTimersByTimeAsync(299_999);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(await outcome).toEqual({ ok: false, reason: 'timed_out' });
  });

  it.each(['1.4.9', '1.x', null])('is not asked of a host of version %s', async (sdkVersion) => {
    const { signIn, askedFor, reply } = await enter({ sdkVersion });
    // A host before 2.0 is asked for its user first.
    reply('application.context.getUser', { data: { id: 'u', displayName: 'n' } });
    await vi.advanceTimersByTimeAsync(600);
    const outcome = signIn(authorizeUrl);
    await turns();
    expect(await outcome).toEqual({ ok: false, reason: 'unsupported' });
    expect(askedFor(signInRequest)).toEqual([]);
  });

  it('waits for a host that has not answered yet, but not longer than 3 seconds', async () => {
    const { signIn, askedFor, introduce } = await enterRoom();
    const [early, tooEarly] = [signIn(authorizeUrl), signIn(authorizeUrl, AbortSignal.timeout(60_000))];
    await vi.advanceTimersByTimeAsync(3000);
    expect([await early, await tooEarly]).toEqual([
      { ok: false, reason: 'timed_out' },
      { ok: false, reason: 'timed_out' },
    ]);
    introduce();
    await vi.advanceTimersByTimeAsync(1000);
    expect(askedFor(signInRequest)).toEqual([]);

    const again = signIn(authorizeUrl);
    await turns();
    expect(askedFor(signInRequest)).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(300_000);
    expect(await again).toMatchObject({ reason: 'timed_out' });
  });

  it('can be abandoned and tried again, and a late code is nobody’s', async () => {
    const { signIn, askedFor, reply, say } = await enter();
    const giveUp = new AbortController();
    const first = signIn(authorizeUrl, giveUp.signal);
    await turns();
    giveUp.abort();
    expect(await first).toEqual({ ok: false, reason: 'abandoned' });

    const second = signIn(`${authorizeUrl}&again`);
    await turns();
    expect(askedFor(signInRequest)).toHaveLength(2);
    const [{ requestId } = { requestId: '' }] = askedFor(signInRequest);
    say({ requestId, type: 'response', code: 0, data: { authorizationCode: 'late' } });
    reply(signInRequest, { data: { authorizationCode: 'timely' } });
    expect(await second).toEqual({ ok: true, value: 'timely' });
  });
});

describe('opening a link by the host', () => {
  it.each([undefined, true, {}])('is done when the host says so, whatever else it says: %j', async (data) => {
    const { openLink, askedFor, reply } = await enter();
    const outcome = openLink('webexteams://im?email=a%40b.example');
    await turns();
    expect(askedFor(openRequest)).toMatchObject([
      { parameter: { url: 'webexteams://im?email=a%40b.example' } },
    ]);
    reply(openRequest, { data });
    expect(await outcome).toEqual({ ok: true, value: undefined });
  });

  it('is denied when the user cancels', async () => {
    const { openLink, reply } = await enter();
    const outcome = openLink('mailto:a@b.example');
    await turns();
    reply(openRequest, { code: 8 });
    expect(await outcome).toEqual({ ok: false, reason: 'denied' });
  });

  it('P27 F41: waits 30 seconds', async () => {
    const { openLink, reply } = await enter();
    const settled = vi.fn();
    const outcome = openLink('webexteams://im?space=1');
    void outcome.then(settled);
    await vi.advanceTimersByTimeAsync(29_999);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    reply(openRequest, {});
    expect(await outcome).toEqual({ ok: false, reason: 'timed_out' });
  });

  it('is not asked of a host that cannot', async () => {
    const { openLink, askedFor } = await enter({ sdkVersion: '2' });
    const outcome = openLink('mailto:a@b.example');
    await turns();
    expect(await outcome).toEqual({ ok: false, reason: 'unsupported' });
    expect(askedFor(openRequest)).toEqual([]);
  });
});
