import { describe, expect, it } from 'vitest';
import { createTestBff } from '../bff/support/bff';
import { hour, minute } from '../bff/support/clock';
import { appId, foreign, goodClaims, keyAnswerOf, keyPath, orgId, signed } from '../bff/support/token';
import { json } from '../bff/support/upstream';
import { createDoor, opened, refused } from './support/door';

describe('P01 T03: a token of another app', () => {
  it.each([
    ['another', 'another'],
    ['none', undefined],
    ['empty', ''],
    ['ours and another', [appId, 'another']],
    ['another and ours', ['another', appId]],
    ['ours twice', [appId, appId]],
    ['an empty list', []],
    ['a list in a list', [[appId]]],
    ['an object', { 0: appId, length: 1 }],
    ['ours with a blank', `${appId} `],
    ['ours in capitals', appId.toUpperCase()],
    ['a number', 7],
    ['null', null],
  ])('P01 T03: is refused: audience %s', async (_what, aud) => {
    const door = createDoor();
    expect(await door.knock(signed({ ...goodClaims(door.now()), aud }))).toEqual(refused);
  });

  it('P01 T03: while a list of ours alone is ours', async () => {
    const door = createDoor();
    expect(await door.knock(signed({ ...goodClaims(door.now()), aud: [appId] }))).toEqual(opened);
  });
});

describe('P01 T04: the time of a token', () => {
  it.each([
    ['expired 59 s ago', { iat: -3600, exp: -59 }, opened],
    ['expired 61 s ago', { iat: -3600, exp: -61 }, refused],
    ['issued in 59 s', { iat: 59, exp: 3600 }, opened],
    ['issued in 61 s', { iat: 61, exp: 3600 }, refused],
    ['good in 59 s', { iat: 0, exp: 3600, nbf: 59 }, opened],
    ['good in 61 s', { iat: 0, exp: 3600, nbf: 61 }, refused],
    ['good for 25 h', { iat: 0, exp: 25 * 3600 }, opened],
    ['good for longer', { iat: 0, exp: 25 * 3600 + 1 }, refused],
  ])('P01 T04: counts to the second: %s', async (_what, times, verdict) => {
    const door = createDoor();
    const now = Math.floor(door.now() / 1000);
    const moved = Object.entries(times).map(([name, seconds]) => [name, now + seconds]);
    const claims = { ...goodClaims(door.now()), ...Object.fromEntries(moved) };
    expect(await door.knock(signed(claims))).toEqual(verdict);
  });

  it('P01 P32 F36: follows a clock that jumps, without letting in what is over', async () => {
    const door = createDoor();
    const token = signed(goodClaims(door.now()));
    for (const [jump, verdict] of [
      [hour, opened],
      [-hour, opened],
      [-hour, refused],
      [hour, opened],
      [24 * hour + 2 * minute, refused],
    ] as const) {
      door.pass(jump);
      expect([jump, await door.knock(token)]).toEqual([jump, verdict]);
    }
  });
});

describe('P01 T02: the key service behind the door', () => {
  it('P01 T02: rotates in flight, and nobody with a good token is turned away', async () => {
    const door = createDoor();
    const old = signed(goodClaims(door.now()));
    expect(await door.knock(old)).toEqual(opened);
    door.pass(2 * minute);
    door.upstream().on(keyPath, () => json(keyAnswerOf(foreign.publicKey)));
    const fresh = () => signed(goodClaims(door.now()), { key: foreign.privateKey });
    const answers = await Promise.all(Array.from({ length: 50 }, () => door.knock(fresh())));
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
    expect(door.upstream().asked.length).toBe(2);
    // The key before is good for the six hours announced with it, and no longer.
    door.pass(6 * hour - 3 * minute);
    expect(await door.knock(old)).toEqual(opened);
    door.pass(2 * minute);
    expect(await door.knock(old)).toEqual(refused);
    expect(await door.knock(fresh())).toEqual(opened);
  });

  it.each([
    ['a page', () => new Response('<html>', { headers: { 'content-type': 'text/html' } })],
    ['nothing', () => new Response('')],
    ['a list', () => json([])],
    ['null', () => json(null)],
    ['no key', () => json({ key_valid_time: 60 })],
    ['a key of numbers', () => json({ new_verification_key: 7 })],
    [
      'a key with a line of its own',
      () => json({ new_verification_key: `A\n-----END PUBLIC KEY-----\n${'A'.repeat(70)}` }),
    ],
    ['a secret', () => json({ new_verification_key: Buffer.from('secret'.repeat(20)).toString('base64') })],
    ['something deep', () => new Response(`${'['.repeat(100_000)}`)],
    ['an error', () => json({ message: 'later' }, { status: 500 })],
    ['a broken line', () => Promise.reject(new TypeError('fetch failed'))],
  ])(
    'P01 P12 F26: says %s: nobody is let in or called a forger, and who is in stays in',
    async (_what, answer) => {
      const test = createTestBff();
      const { handle } = await test.open();
      const other = createDoor();
      other.upstream().on(keyPath, answer);
      expect(await other.knock(signed(goodClaims(other.now())))).toMatchObject({
        status: 503,
        code: 'keys_unavailable',
      });
      test.upstream.on(keyPath, answer);
      test.clock.pass(7 * minute);
      expect((await test.get('/api/me', handle)).status).toBe(200);
      expect((await test.get(`/api/search?q=jo`, handle)).status).toBe(200);
      expect(test.upstream.asked.filter(({ url }) => url.pathname.includes(orgId))).toHaveLength(1);
    },
  );
});
