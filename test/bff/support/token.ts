import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

export const issuer = 'https://idbroker.webex.com/idb';
export const appId = 'Y2lzY29zcGFyazovL3VzL0FQUExJQ0FUSU9OLzEyMzQ';
export const keyPath = '/idb/oauth2/v2/keys/verification';
export const userId = '5e0ab32e-7a10-4a37-9c6b-1f8a4f6f0c11';
export const orgId = 'd23736ac-8055-433e-b85a-0fc55c96ead9';

export type Claims = Record<string, unknown>;

export const createKeyPair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
export const ours = createKeyPair();
export const foreign = createKeyPair();

/** A public key as the key service writes it: base64 of its SPKI form. */
export const toSpki = (key: KeyObject) => key.export({ type: 'spki', format: 'der' }).toString('base64');

export const keyAnswerOf = (key: KeyObject, seconds: unknown = 21_600) => ({
  key_valid_time: seconds,
  new_verification_key: toSpki(key),
});

/** What Webex says of a user with private data on; `now` in epoch milliseconds. */
export const goodClaims = (now: number): Claims => ({
  iss: issuer,
  aud: appId,
  iat: Math.floor(now / 1000),
  exp: Math.floor(now / 1000) + 86_400,
  name: 'Mira Calloway',
  email: 'mira.calloway@example.com',
  email_verified: true,
  'com.cisco.user.uuid': userId,
  'com.cisco.user.orgid': orgId,
  'com.cisco.user.level': ['basic'],
});

const part = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

/** Header and claims as they are signed; a text is taken as the JSON itself. */
export const unsigned = (claims: Claims | string, header: Claims = { alg: 'RS256' }) =>
  `${part(header)}.${part(claims)}`;

/** A token signed with RSASSA-PKCS1-v1_5, whatever its header says. */
export function signed(
  claims: Claims | string,
  {
    header = { alg: 'RS256' },
    key = ours.privateKey,
    hash = 'sha256',
    padding = 1,
  }: {
    header?: Claims;
    key?: KeyObject;
    hash?: string;
    padding?: number;
  } = {},
): string {
  const input = unsigned(claims, header);
  return `${input}.${sign(hash, Buffer.from(input), { key, padding }).toString('base64url')}`;
}

/** A token signed with a shared secret, as one who holds only the public key can do. */
export function signedWithSecret(claims: Claims, secret: string | Buffer, header: Claims = { alg: 'HS256' }) {
  const input = unsigned(claims, header);
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
}
