import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/bff/store/open';
import { codeFor } from '../support/sign-in';
import { vaultOn } from '../support/store';
import { openHouse } from './support/house';
import { contactDraft, keptEntry } from './support/routes';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A house on a real file, in which anybody may look. */
async function openFile(privateData: 'on' | 'off' = 'on') {
  const folder = mkdtempSync(join(tmpdir(), 'sidecard-out-'));
  folders.push(folder);
  const file = join(folder, 's.db');
  const { store } = await openStore({ url: `file:${file}`, now: Date.now });
  const used: string[] = [];
  const house = await openHouse({
    signedIn: false,
    privateData,
    kept: (now) => ({ store, vault: vaultOn(store, now) }),
    between: (asked, pass) => {
      used.push(asked.headers.get('authorization')?.replace('Bearer ', '') ?? '');
      return pass(asked);
    },
  });

  function rows(): { owners: number; kinds: string[] } {
    const db = new Database(file, { readonly: true });
    const found = db
      .prepare(
        "SELECT CAST(key AS TEXT) AS key, owner IS NOT NULL AS isOwned FROM rows WHERE key NOT LIKE 'lock%'",
      )
      .all();
    db.close();
    const all = found as { key: string; isOwned: number }[];
    return {
      owners: all.filter(({ isOwned }) => isOwned).length,
      kinds: all.map(({ key }) => key.split(':')[0] ?? '').toSorted(),
    };
  }

  async function signIn(id: string) {
    const guest = await house.enter(id);
    const begun = await (await guest.send('POST', '/api/connect')).json();
    const code = await codeFor(house.upstream, begun.authorizeUrl, id);
    const opened = await (await guest.send('POST', '/api/connect/complete', { code })).json();
    guest.use(opened.handle);
    return guest;
  }
  const revoked = () =>
    house.connections
      .filter(({ url }) => url.pathname.endsWith('/revoke'))
      .map(({ body }) => new URLSearchParams(body).get('token') ?? '');
  const isGood = async (accessToken: string) =>
    (await house.upstream('/v1/people/me', { headers: { authorization: `Bearer ${accessToken}` } })).ok;
  return { ...house, rows, signIn, revoked, isGood, used };
}

describe('P16 T30: signing out', () => {
  it.each(['on', 'off'] as const)(
    'P16 T30: leaves no row of the user in the file, and none of the others goes: private data %s',
    async (privateData) => {
      const house = await openFile(privateData);
      const stays = await house.signIn('admin');
      const before = house.rows();
      const leaves = await house.signIn('member');
      const second = await house.enter('member');
      await leaves.send('POST', '/api/contacts', contactDraft);
      await leaves.send('PUT', '/api/favourites', { entry: keptEntry, isFavourite: true });
      await leaves.send('POST', '/api/connect');
      await second.send('POST', '/api/connect', { way: 'device' });
      const kinds = new Set(house.rows().kinds);
      expect([...kinds]).toEqual(
        expect.arrayContaining(['device-sign-in', 'grant', 'kept', 'session', 'sign-in']),
      );
      expect(kinds.has('binding')).toBe(privateData === 'off');
      expect((await leaves.send('DELETE', '/api/session')).status).toBe(204);
      expect(house.rows()).toEqual(before);
      for (const { send } of [leaves, second]) expect((await send('GET', '/api/me')).status).toBe(401);
      expect((await stays.send('GET', '/api/search?q=jo')).status).toBe(200);
    },
  );

  it('P16 T30: makes the tokens of the user worthless at Webex', async () => {
    const house = await openFile();
    const guest = await house.signIn('member');
    await (await guest.send('GET', '/api/search?q=jo')).text();
    const accessToken = house.used.at(-1) ?? '';
    expect(await house.isGood(accessToken)).toBe(true);
    await guest.send('DELETE', '/api/session');
    expect(house.revoked()).toEqual([expect.stringMatching(/^sandbox-refresh-/)]);
    expect(await house.isGood(accessToken)).toBe(false);
  });

  it('P16 T30: ends the connection alone when that is asked, at Webex too', async () => {
    const house = await openFile();
    const guest = await house.signIn('member');
    await (await guest.send('GET', '/api/search?q=jo')).text();
    const accessToken = house.used.at(-1) ?? '';
    await guest.send('PUT', '/api/favourites', { entry: keptEntry, isFavourite: true });
    expect((await guest.send('DELETE', '/api/connect')).status).toBe(204);
    expect(await house.isGood(accessToken)).toBe(false);
    expect(house.rows().kinds).toEqual(['session']);
    expect((await guest.send('GET', '/api/search?q=jo')).status).toBe(403);
    expect((await guest.send('GET', '/api/me')).status).toBe(200);
  });

  it('P16 T13: a renewed session has another handle, and the one before is worth nothing', async () => {
    const house = await openFile();
    const guest = await house.enter('member');
    const before = guest.handle();
    const token = guest.persona.embeddedToken;
    const renewed = await (await guest.send('POST', '/api/session/renew', { token })).json();
    expect(renewed.handle).not.toBe(before);
    expect((await guest.send('GET', '/api/me')).status).toBe(401);
    expect((await guest.send('POST', '/api/session/renew', { token })).status).toBe(401);
    guest.use(renewed.handle);
    expect((await guest.send('GET', '/api/me')).status).toBe(200);
    expect(house.rows().kinds).toEqual(['session']);
  });

  it('P16 T13: a renewal with a bad token ends nothing and gives nothing', async () => {
    const house = await openFile();
    const guest = await house.enter('member');
    const token = `${guest.persona.embeddedToken}x`;
    expect((await guest.send('POST', '/api/session/renew', { token })).status).toBe(401);
    expect((await guest.send('GET', '/api/me')).status).toBe(200);
  });
});
