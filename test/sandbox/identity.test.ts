import { createPublicKey, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { appId } from '../../src/sandbox/api/app';
import { createClient, now, origin } from './client';

interface Described {
  id: string;
  displayName: string;
  orgId: string;
  personId: string;
  accessToken: string;
  embeddedToken: string;
  isPrivateDataAvailable: boolean;
  hostUser: { id: string; orgId: string; email: string; displayName: string; token: string };
}

const { sandbox, ask } = createClient();
const personasOf = async (query = '') => (await ask<Described[]>(`/sandbox/personas${query}`)).body;
const read = (part = '') => JSON.parse(Buffer.from(part, 'base64url').toString());
const claimsOf = (token: string) => read(token.split('.')[1]);

describe('embedded tokens', () => {
  it('verify against the key service, with RS256 and no key id', async () => {
    const { body } = await ask<Record<string, unknown>>('/idb/oauth2/v2/keys/verification');
    expect(body.key_valid_time).toBe(21_600);
    const spki = Buffer.from(String(body.new_verification_key), 'base64');
    const key = createPublicKey({ key: spki, format: 'der', type: 'spki' });
    for (const { embeddedToken } of await personasOf()) {
      const [header, claims, signature = ''] = embeddedToken.split('.');
      expect(read(header)).toEqual({ alg: 'RS256' });
      const content = Buffer.from(`${header}.${claims}`);
      expect(verify('sha256', content, key, Buffer.from(signature, 'base64url'))).toBe(true);
      expect(
        verify('sha256', Buffer.from(`${header}.x${claims}`), key, Buffer.from(signature, 'base64url')),
      ).toBe(false);
    }
  });

  it('say who the person is when private data is available', async () => {
    const [member] = await personasOf();
    expect(claimsOf(member?.embeddedToken ?? '')).toEqual({
      iss: `${origin}/idb`,
      aud: appId,
      iat: now / 1000,
      exp: now / 1000 + 86_400,
      name: 'Mira Calloway',
      given_name: 'Mira',
      family_name: 'Calloway',
      email: 'mira.calloway@acme.example.com',
      email_verified: true,
      'com.cisco.user.uuid': member?.personId,
      'com.cisco.user.orgid': member?.orgId,
      'com.cisco.user.level': ['enhanced'],
      'com.cisco.user.info': expect.any(String),
    });
    expect(member?.hostUser).toMatchObject({ id: member?.personId, token: member?.embeddedToken });
  });

  it('lead back to nobody when private data is off, yet stay the same for the same person', async () => {
    const [open, closed, again] = [
      await personasOf(),
      await personasOf('?pii=off'),
      await personasOf('?pii=off'),
    ];
    expect(again).toEqual(closed);
    closed.forEach((persona, i) => {
      expect(persona.isPrivateDataAvailable).toBe(false);
      expect(persona.hostUser).toMatchObject({ email: '', displayName: '' });
      expect(persona.hostUser.id).not.toBe(persona.personId);
      expect(persona.hostUser.orgId).not.toBe(persona.orgId);
      expect(claimsOf(persona.embeddedToken)).toMatchObject({ name: '', email: '', email_verified: false });
      const claims = JSON.stringify(claimsOf(persona.embeddedToken));
      for (const secret of [persona.personId, persona.orgId, persona.displayName])
        expect(claims).not.toContain(secret);
      expect(open[i]?.personId).toBe(persona.personId);
    });
  });

  it('live as long as asked', async () => {
    const [member] = await personasOf('?ttl=5');
    expect(claimsOf(member?.embeddedToken ?? '')).toMatchObject({ exp: now / 1000 + 5 });
  });
});

describe('access tokens', () => {
  it('belong to a persona by org and person, and to no derived id', async () => {
    for (const { orgId, personId, accessToken } of await personasOf())
      expect(sandbox.accessTokenFor(orgId, personId)).toBe(accessToken);
    for (const { hostUser, orgId } of await personasOf('?pii=off')) {
      expect(sandbox.accessTokenFor(hostUser.orgId, hostUser.id)).toBeUndefined();
      expect(sandbox.accessTokenFor(orgId, hostUser.id)).toBeUndefined();
    }
  });

  it('are demanded everywhere below the two APIs', async () => {
    for (const path of ['/v1/people', '/v1/people/me', '/v1/contacts/organizations/x/contacts/search']) {
      const anonymous = await ask(path, 'member', { headers: {} });
      expect(anonymous.status).toBe(401);
      expect(anonymous.body).toEqual({
        message: expect.any(String),
        errors: [{ description: expect.any(String) }],
        trackingId: anonymous.headers.get('trackingid'),
      });
      expect((await ask(path, 'nobody')).status).toBe(401);
      expect((await ask(path, 'member', { headers: { authorization: 'sandbox-token-member' } })).status).toBe(
        401,
      );
    }
  });
});
