import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../src/bff/identity/embedded';
import { appId, goodClaims, issuer, orgId, signed, userId } from '../support/token';
import { createTestVerifier, refused } from '../support/verifier';

describe('an embedded token', () => {
  it('says who is looking', async () => {
    const { verify, token } = createTestVerifier();
    expect(await verify(token())).toEqual({
      ok: true,
      identity: {
        key: keyOf(orgId, userId),
        issuer,
        userId,
        orgId,
        displayName: 'Mira Calloway',
        email: 'mira.calloway@example.com',
      },
    });
  });

  it('may have our id as the only one in a list, a key id that nobody looks up, and its ids in capitals', async () => {
    const { verify, token, clock } = createTestVerifier();
    expect(await verify(token({ aud: [appId] }))).toMatchObject({ ok: true });
    const named = signed(goodClaims(clock.now()), { header: { alg: 'RS256', typ: 'JWT', kid: '../../x' } });
    expect(await verify(named)).toMatchObject({ ok: true });
    const shouted = token({
      'com.cisco.user.uuid': userId.toUpperCase(),
      'com.cisco.user.orgid': Buffer.from(`ciscospark://us/ORGANIZATION/${orgId}`).toString('base64url'),
    });
    expect(await verify(shouted)).toMatchObject({ ok: true, identity: { userId, orgId } });
  });

  it('gives no right by its level', async () => {
    const { verify, token } = createTestVerifier();
    const [admin, basic] = [['admin'], ['basic']].map((level) => token({ 'com.cisco.user.level': level }));
    expect(await verify(admin ?? '')).toEqual(await verify(basic ?? ''));
  });
});

describe('an embedded token with private data off', () => {
  const derived = { 'com.cisco.user.uuid': '00000000-1111-4222-8333-444444444444' };

  it.each([
    ['the mail is not verified', { ...derived, email_verified: false }],
    ['the mail is not verified, as a word', { ...derived, email_verified: 'false' }],
    ['nothing is said of the mail', { ...derived, email_verified: undefined }],
    ['the mail is empty', { ...derived, email: '', name: '' }],
    ['the mail is missing', { ...derived, email: undefined }],
    [
      'everything is empty',
      { ...derived, email: '', name: '', email_verified: false, 'com.cisco.user.orgid': '' },
    ],
  ])('names neither organisation nor person: %s', async (_how, claims) => {
    const { verify, token } = createTestVerifier();
    expect(await verify(token(claims))).toMatchObject({
      ok: true,
      identity: { userId: derived['com.cisco.user.uuid'], orgId: undefined, displayName: '', email: '' },
    });
  });

  it('and one without a usable organisation name none', async () => {
    const { verify, token } = createTestVerifier();
    for (const named of [undefined, 'x', 7]) {
      const verdict = await verify(token({ 'com.cisco.user.orgid': named }));
      expect(verdict).toMatchObject({ ok: true, identity: { orgId: undefined } });
    }
  });

  it('is refused when it does not even name a user', async () => {
    const { verify, token } = createTestVerifier();
    for (const named of [undefined, '', 'me', 7, '../x'])
      expect(await verify(token({ 'com.cisco.user.uuid': named }))).toEqual(refused);
  });
});
