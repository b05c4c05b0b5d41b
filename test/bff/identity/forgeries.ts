import { constants, createSign } from 'node:crypto';
import {
  appId,
  type Claims,
  foreign,
  goodClaims,
  ours,
  signed,
  signedWithSecret,
  toSpki,
  unsigned,
} from '../support/token';

const pem = ours.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const foreignJwk = foreign.publicKey.export({ format: 'jwk' });
const evil = 'https://evil.example/keys';

/** The same token with one bit of one of its parts turned over. */
function flipped(token: string, part: 0 | 1 | 2, at: number): string {
  const parts = token.split('.');
  const bytes = Buffer.from(parts[part] ?? '', 'base64url');
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  return parts.with(part, bytes.toString('base64url')).join('.');
}

/** Tokens that must never open a session, each with what is wrong about it. */
export function forgeries(now: number): [flaw: string, token: string][] {
  const claims = goodClaims(now);
  const good = signed(claims);
  const [head = '', body = '', signature = ''] = good.split('.');
  const withHeader = (more: Claims) => signed(claims, { header: { alg: 'RS256', ...more } });
  const forged = (more: Claims) =>
    signed(claims, { header: { alg: 'RS256', ...more }, key: foreign.privateKey });
  const withAudience = (aud: unknown) => signed({ ...claims, aud });
  return [
    ['nothing', ''],
    ['dots only', '..'],
    ['one part', head],
    ['two parts', `${head}.${body}`],
    ['no signature', `${head}.${body}.`],
    ['four parts', `${good}.${signature}`],
    ['five parts, as if encrypted', `${good}.${head}.${body}`],
    ['more than 8 KB', signed({ ...claims, name: 'x'.repeat(9000) })],
    ['words', 'not a token at all'],
    ['claims that are no JSON', signed('{"iss":')],
    ['claims that are a list', signed('[]')],
    ['claims that are null', signed('null')],
    ['header that is no JSON', `${Buffer.from('RS256').toString('base64url')}.${body}.${signature}`],
    ['alg none, no signature', `${unsigned(claims, { alg: 'none' })}.`],
    ['alg None, no signature', `${unsigned(claims, { alg: 'None' })}.`],
    ['alg NONE, our signature', signed(claims, { header: { alg: 'NONE' } })],
    ['alg none, our signature', signed(claims, { header: { alg: 'none' } })],
    ['no alg', signed(claims, { header: {} })],
    ['alg as a list', signed(claims, { header: { alg: ['RS256'] } })],
    ['alg in small letters', signed(claims, { header: { alg: 'rs256' } })],
    ['an unknown alg', signed(claims, { header: { alg: 'RS257' } })],
    ['HS256 with the public key as PEM', signedWithSecret(claims, pem)],
    ['HS256 with the trimmed PEM', signedWithSecret(claims, pem.trim())],
    ['HS256 with the key as published', signedWithSecret(claims, toSpki(ours.publicKey))],
    ['HS256 with the key as bytes', signedWithSecret(claims, Buffer.from(toSpki(ours.publicKey), 'base64'))],
    ['HS256 with nothing', signedWithSecret(claims, '')],
    ['RS256 in name, HMAC in truth', signedWithSecret(claims, pem, { alg: 'RS256' })],
    ['RS512', signed(claims, { header: { alg: 'RS512' }, hash: 'sha512' })],
    ['RS384', signed(claims, { header: { alg: 'RS384' }, hash: 'sha384' })],
    ['RS256 in name, SHA-512 in truth', signed(claims, { hash: 'sha512' })],
    ['PS256', signed(claims, { header: { alg: 'PS256' }, padding: constants.RSA_PKCS1_PSS_PADDING })],
    ['RS256 in name, PSS in truth', signed(claims, { padding: constants.RSA_PKCS1_PSS_PADDING })],
    ['somebody else’s key', forged({})],
    ['somebody else’s key, brought along', forged({ jwk: foreignJwk })],
    ['somebody else’s key, at an address', forged({ jku: evil, kid: 'a' })],
    ['somebody else’s certificate, at an address', forged({ x5u: evil })],
    ['somebody else’s certificate, brought along', forged({ x5c: [toSpki(foreign.publicKey)] })],
    ['a critical header that nobody knows', withHeader({ crit: ['exp2'], exp2: 1 })],
    ['an empty list of critical headers', withHeader({ crit: [] })],
    ['critical headers that are no list', withHeader({ crit: 'b64' })],
    ['claims that are not encoded', withHeader({ crit: ['b64'], b64: false })],
    ['a bit turned in the header', flipped(good, 0, 9)],
    ['a bit turned in the claims', flipped(good, 1, 40)],
    ['a bit turned at the start of the signature', flipped(good, 2, 0)],
    ['a bit turned at the end of the signature', flipped(good, 2, 255)],
    ['half a signature', `${head}.${body}.${signature.slice(0, 171)}`],
    [
      'the signature of another token',
      `${head}.${signed({ ...claims, name: 'x' }).split('.')[1]}.${signature}`,
    ],
    [
      'the signature of the claims alone',
      `${head}.${body}.${createSign('sha256').update(body).sign(ours.privateKey, 'base64url')}`,
    ],
    ['no audience', withAudience(undefined)],
    ['an empty audience', withAudience('')],
    ['an empty list of audiences', withAudience([])],
    ['another app’s audience', withAudience(`${appId}x`)],
    ['our audience and another', withAudience([appId, 'another'])],
    ['another audience and ours', withAudience(['another', appId])],
    ['our audience twice', withAudience([appId, appId])],
    ['our audience in a list in a list', withAudience([[appId]])],
    ['our audience in other letters', withAudience(appId.toLowerCase())],
    ['our audience as an object', withAudience({ id: appId })],
    ['not before tomorrow', signed({ ...claims, nbf: Math.floor(now / 1000) + 3600 })],
  ];
}
