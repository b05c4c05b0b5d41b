import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTestBff, delegated } from '../bff/support/bff';
import { mutationsOf } from '../bff/support/mutate';
import { publishedPerson } from '../bff/support/published';
import { goodClaims, keyAnswerOf, keyPath, orgId, ours, signed, userId } from '../bff/support/token';
import { json } from '../bff/support/upstream';

const me = {
  ...publishedPerson,
  id: Buffer.from(`ciscospark://us/PEOPLE/${userId}`).toString('base64url'),
  orgId: Buffer.from(`ciscospark://us/ORGANIZATION/${orgId}`).toString('base64url'),
};
const tokens = {
  access_token: 'canary-access',
  expires_in: 1_209_599,
  refresh_token: 'canary-refresh',
  refresh_token_expires_in: 7_775_999,
  token_type: 'Bearer',
  scope: 'spark:people_read',
};
const device = {
  device_code: 'canary-device',
  user_code: '123456',
  verification_uri: 'https://oauth-helper-a.wbx2.com/helperservice/v1/verify',
  verification_uri_complete: 'https://oauth-helper-a.wbx2.com/verify?user_code=1',
  expires_in: 300,
  interval: 2,
};
const answers = {
  '/v1/access_token': tokens,
  '/v1/people/me': me,
  '/v1/device/authorize': device,
  '/v1/device/token': tokens,
};
type Path = keyof typeof answers;

/** A BFF at which users sign in by the hundred: one may ask 280 times a minute, so there is always another. */
function createSignIns() {
  const { upstream, open, bff, lines } = createTestBff({ mode: delegated });
  upstream.onAny(() => new Response(null, { status: 200 }));
  for (const [path, answer] of Object.entries(answers)) upstream.on(path, () => json(answer));
  let asked = 0;
  let handle = '';
  let user = 0;
  async function send(path: string, body: object) {
    if (asked % 250 === 0) {
      user += 1;
      const id = `5e0ab32e-7a10-4a37-9c6b-${String(user).padStart(12, '0')}`;
      handle = (await open({ 'com.cisco.user.uuid': id, email_verified: false })).handle;
    }
    asked += 1;
    const answer = await bff.request(path, {
      method: 'POST',
      headers: { authorization: `Bearer ${handle}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const told = await answer.json();
    if (told.handle) handle = told.handle;
    return { status: answer.status, told };
  }
  return { upstream, send, lines };
}

/** Numbers beyond all calendars are left out: what the store makes of them is a matter of its own. */
const isOfThisAge = (text: string) => !/\d{10}|\de\+?\d/i.test(text);

const codes = /^(?:sign_in_\w+|wrong_account|missing_scope|session_expired)$/;

describe('P14 F11: an answer of Webex with up to eight odd things in it', () => {
  it.each([
    ['/v1/access_token', 2500],
    ['/v1/people/me', 2500],
    ['/v1/device/authorize', 1500],
    ['/v1/device/token', 1500],
  ] as [Path, number][])(
    'P14 F11: leads to a session or a problem of the list, never to a 500: %s, %i times',
    async (path, numRuns) => {
      const { upstream, send, lines } = createSignIns();
      const isDevice = path.includes('device');
      const ends = new Set<number>();
      await fc.assert(
        fc.asyncProperty(mutationsOf(answers[path]).filter(isOfThisAge), async (text) => {
          upstream.on(path, () => new Response(text, { headers: { 'content-type': 'application/json' } }));
          const begun = await send('/api/connect', { way: isDevice ? 'device' : 'browser' });
          const ended = await send('/api/connect/complete', isDevice ? {} : { code: 'x' });
          for (const { status, told } of [begun, ended]) {
            ends.add(status);
            if (status >= 400) expect([text, told.code]).toEqual([text, expect.stringMatching(codes)]);
          }
        }),
        { numRuns },
      );
      expect([...ends].filter((status) => ![200, 202, 403, 410, 503].includes(status))).toEqual([]);
      expect(ends.size).toBeGreaterThan(1);
      expect(lines.filter(({ level }) => level === 'error')).toEqual([]);
    },
    60_000,
  );

  it('P14 F11: never makes the key service more than out of reach: 2,000 times', async () => {
    let asked = 0;
    let test = createTestBff();
    await fc.assert(
      fc.asyncProperty(mutationsOf(keyAnswerOf(ours.publicKey)), async (text) => {
        if (asked % 500 === 499) test = createTestBff();
        asked += 1;
        test.clock.pass(7 * 3600_000);
        test.upstream.on(keyPath, () => new Response(text));
        const answer = await test.post({ token: signed(goodClaims(test.clock.now())) });
        expect([200, 401, 503]).toContain(answer.status);
        expect(test.lines.filter(({ level }) => level === 'error')).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  }, 60_000);
});
