import { describe, expect, it } from 'vitest';
import { codeFor, decideDevice } from '../support/sign-in';
import { type Guest, type House, openHouse } from './support/house';

async function begin({ send }: Guest): Promise<string> {
  return (await (await send('POST', '/api/connect')).json()).authorizeUrl;
}

async function complete({ send }: Guest, code?: unknown) {
  const answer = await send('POST', '/api/connect/complete', code === undefined ? {} : { code });
  return { status: answer.status, body: await answer.json() };
}

const search = async ({ send }: Guest) => (await send('GET', '/api/search?q=jo')).status;
const newcomers = (privateData: 'on' | 'off' = 'on') => openHouse({ signedIn: false, privateData });
const revocations = (house: House) =>
  house.connections.filter(({ url }) => url.pathname.endsWith('/oauth2/v1/revoke')).length;

describe('P05 T11: a code of somebody else', () => {
  it.each([
    ['of another organisation', 'member', 'other-org-member'],
    ['of an administrator', 'member', 'admin'],
    ['into another organisation', 'other-org-member', 'member'],
  ])('P05 T11: put into a session of one’s own connects nothing: %s', async (_what, victimId, attackerId) => {
    const house = await newcomers();
    const [victim, attacker] = [await house.enter(victimId), await house.enter(attackerId)];
    const code = await codeFor(house.upstream, await begin(victim), victimId);
    await begin(attacker);
    expect((await complete(attacker, code)).body.code).toBe('sign_in_refused');
    expect([await search(attacker), await search(victim)]).toEqual([403, 403]);
  });

  it('P05 T12: whom an attacker’s link led to say yes is not connected to the attacker’s session', async () => {
    const house = await newcomers();
    const attacker = await house.enter('member');
    const code = await codeFor(house.upstream, await begin(attacker), 'admin');
    expect((await complete(attacker, code)).body.code).toBe('wrong_account');
    expect(await search(attacker)).toBe(403);
    expect(revocations(house)).toBe(1);
  });

  it('P05 T11: of two sign-ins of one session only the newest counts', async () => {
    const house = await newcomers();
    const guest = await house.enter('member');
    const first = await codeFor(house.upstream, await begin(guest), 'member');
    const secondUrl = await begin(guest);
    expect((await complete(guest, first)).body.code).toBe('sign_in_refused');
    const second = await codeFor(house.upstream, secondUrl, 'member');
    expect((await complete(guest, second)).body.code).toBe('sign_in_expired');
    expect(await search(guest)).toBe(403);
  });

  it('P05 T11: belongs to the session, not to the user: another session of theirs cannot use it', async () => {
    const house = await newcomers();
    const [one, other] = [await house.enter('member'), await house.enter('member')];
    const code = await codeFor(house.upstream, await begin(one), 'member');
    expect((await complete(other, code)).body.code).toBe('sign_in_expired');
    expect((await complete(one, code)).status).toBe(200);
  });

  it('P05 T11: is no code in any other form', async () => {
    const house = await newcomers();
    const guest = await house.enter('member');
    await begin(guest);
    house.connections.length = 0;
    const odd = ['', ' ', 'a b', 'a\r\nb', 'é', '\0', 'x'.repeat(2049), 7, null, ['x'], { a: 1 }, true];
    for (const code of odd) expect([code, (await complete(guest, code)).status]).toEqual([code, 400]);
    expect(house.connections).toEqual([]);
    const strange = [
      'x&grant_type=client_credentials',
      'x#y',
      '%00',
      '../../x',
      'x'.repeat(2048),
      '__proto__',
    ];
    for (const code of strange) {
      await begin(guest);
      expect((await complete(guest, code)).body.code).toBe('sign_in_refused');
    }
    const forms = house.connections.map(({ body }) => new URLSearchParams(body));
    expect(forms.map((form) => form.get('code'))).toEqual(strange);
    for (const form of forms) expect(form.getAll('grant_type')).toEqual(['authorization_code']);
  });
});

describe('P05 T11: a sign-in on another screen', () => {
  it('P05 T11: is completed by the session that began it and no other', async () => {
    const house = await newcomers();
    const ids = ['member', 'member', 'admin', 'other-org-member'] as const;
    const [own, second, admin, foreign] = await Promise.all(ids.map((id) => house.enter(id)));
    if (!own || !second || !admin || !foreign) throw new Error('all have entered');
    const begun = await (await own.send('POST', '/api/connect', { way: 'device' })).json();
    await decideDevice(house.upstream, begun.userCode, 'member');
    house.wait(begun.interval * 1000);
    for (const other of [second, admin, foreign])
      expect((await complete(other)).body.code).toBe('sign_in_expired');
    expect((await complete(own)).status).toBe(200);
    expect(JSON.stringify(begun)).not.toContain('sandbox-device');
  });
});

describe('P05 T12: users whom Webex does not name', () => {
  it('P05 T12: of two accounts that come back at once one is bound, the other refused and revoked', async () => {
    for (let round = 0; round < 5; round += 1) {
      const house = await newcomers('off');
      const [one, other] = [await house.enter('member'), await house.enter('member')];
      const codes = [
        await codeFor(house.upstream, await begin(one), 'member'),
        await codeFor(house.upstream, await begin(other), 'admin'),
      ];
      const ended = await Promise.all([complete(one, codes[0]), complete(other, codes[1])]);
      const statuses = ended.map(({ status }) => status).toSorted();
      expect(statuses).toEqual([200, 403]);
      expect(ended.find(({ status }) => status === 403)?.body.code).toBe('wrong_account');
      expect(revocations(house)).toBe(1);
      const bound = ended.find(({ status }) => status === 200)?.body.account.email;
      one.use((await (await house.openAs(one.persona.embeddedToken)).json()).handle);
      expect((await (await one.send('GET', '/api/me')).json()).account.email).toBe(bound);
    }
  });

  it('P05 T12: are bound each for themselves', async () => {
    const house = await newcomers('off');
    for (const id of ['member', 'admin', 'other-org-member']) {
      const guest = await house.enter(id);
      const { status, body } = await complete(guest, await codeFor(house.upstream, await begin(guest), id));
      expect([status, body.user.isDerived]).toEqual([200, true]);
      guest.use(body.handle);
      const found = await (await guest.send('GET', '/api/search?q=a')).text();
      expect(found.includes('borealis.example.org')).toBe(id === 'other-org-member');
    }
  });
});
