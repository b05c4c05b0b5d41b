import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forgeries } from '../bff/identity/forgeries';
import {
  appId,
  foreign,
  goodClaims,
  issuer,
  ours,
  signed,
  signedWithSecret,
  toSpki,
  unsigned,
} from '../bff/support/token';
import { createDoor, keyAddress, opened, refused } from './support/door';

describe('P01 T01: a forged token at the door', () => {
  it('P01 T01: opens no session, and sends the server nowhere: all of the table', async () => {
    const door = createDoor();
    const table = forgeries(door.now());
    expect(table.length).toBeGreaterThanOrEqual(40);
    // No text at all is no token, and refused one step earlier.
    for (const [flaw, token] of table.filter(([, text]) => text !== ''))
      expect([flaw, await door.knock(token)]).toEqual([flaw, refused]);
    expect(door.addresses()).toEqual([keyAddress]);
  });

  it('P01 T01: nor does any of 10,000 that differ from a good one in some bits, parts or claims', async () => {
    const door = createDoor();
    const good = signed(goodClaims(door.now()));
    const [header = '', claims = '', signature = ''] = good.split('.');
    const cut = good.lastIndexOf('.');
    const alphabet = [...'ABCXYZabcxyz0189-_.=+/ \n\0é'];
    const place = fc.nat(cut - 1);
    const letter = fc.constantFrom(...alphabet);
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 1 }),
      fc.constantFrom('https://evil.example/idb', issuer, appId),
    );
    const claim = fc.constantFrom(
      'iss',
      'aud',
      'exp',
      'iat',
      'nbf',
      'com.cisco.user.uuid',
      'sub',
      '__proto__',
    );
    const inHeader = fc.constantFrom(
      'alg',
      'kid',
      'jwk',
      'jku',
      'x5u',
      'x5c',
      'crit',
      'typ',
      'b64',
      'zip',
      'enc',
    );
    const keyOf = fc.constantFrom(
      ours.publicKey.export({ type: 'spki', format: 'pem' }),
      toSpki(ours.publicKey),
      '',
    );
    const mutation = fc.oneof(
      fc.tuple(place, letter).map(([at, other]) => good.slice(0, at) + other + good.slice(at + 1)),
      fc.tuple(place, letter).map(([at, more]) => good.slice(0, at) + more + good.slice(at)),
      fc
        .tuple(place, fc.integer({ min: 1, max: 40 }))
        .map(([at, n]) => good.slice(0, at) + good.slice(at + n)),
      fc.tuple(claim, value).map(([name, other]) => {
        const changed = unsigned({ ...goodClaims(door.now()), [name]: other });
        return `${changed}.${signature}`;
      }),
      fc.tuple(inHeader, value).map(([name, other]) => {
        const changed = unsigned({}, { alg: 'RS256', [name]: other }).split('.')[0];
        return `${changed}.${claims}.${signature}`;
      }),
      keyOf.map((key) => signedWithSecret(goodClaims(door.now()), String(key))),
      fc.constantFrom(
        signed(goodClaims(door.now()), { key: foreign.privateKey }),
        `${header}.${claims}.`,
        `${header}.${claims}`,
        `${good}.${signature}`,
        `.${good}`,
        `Bearer ${good}`,
      ),
    );
    const accepted: string[] = [];
    const statuses = new Set<number>();
    await fc.assert(
      fc.asyncProperty(
        mutation.filter((token) => token !== good),
        async (token) => {
          const { status, handle } = await door.knock(token);
          statuses.add(status);
          if (handle !== undefined) accepted.push(token);
        },
      ),
      { numRuns: 10_000 },
    );
    expect(accepted).toEqual([]);
    expect([...statuses].filter((status) => ![400, 401].includes(status))).toEqual([]);
    expect(door.addresses()).toEqual([keyAddress]);
    expect(await door.knock(good)).toEqual(opened);
  }, 60_000);
});
