import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Session } from '../../src/contract/session';
import { openHouse, serviceApp } from './support/house';
import { dataRoutes, keptRoutes, thingsOf } from './support/routes';

const open = (privateData: 'on' | 'off' = 'on') =>
  openHouse({ mode: serviceApp, signedIn: false, privateData });

describe('P03 T05: with one token for the whole organisation', () => {
  it('P03 T05: a contact of a group is shown to nobody, in the list or by its id, not even to its members', async () => {
    const house = await open();
    const orgId = house.personaOf('member').orgId;
    const search = `/v1/contacts/organizations/${orgId}/contacts/search?keyword=Fieldsecret&limit=10`;
    const { result } = await (await house.upstreamAs('group-member', search)).json();
    expect(result).toHaveLength(2);
    for (const id of ['member', 'group-member', 'admin']) {
      const { send } = await house.enter(id);
      for (const { contactId } of result)
        expect((await send('GET', `/api/contacts/${contactId}`)).status).toBe(404);
      const found = await (await send('GET', '/api/search?q=Fieldsecret')).text();
      expect(found).toContain('"state":"ok"');
      expect(found).not.toMatch(/Fieldsecret/i);
    }
    // Webex did show them to the token.
    expect(house.connections.filter(({ url }) => url.pathname.endsWith(result[0].contactId))).toHaveLength(3);
  });

  it('P03 T05: the list says nothing of contacts that are hidden, not even how many there are', async () => {
    const { send } = await (await open()).enter('member');
    const list = await (await send('GET', '/api/contacts')).json();
    expect(list.contacts.length).toBeGreaterThan(50);
    expect(list).not.toHaveProperty('total');
  });

  it('P03 T05: nobody is shown what only administrators see of a person', async () => {
    const house = await open();
    const { send } = await house.enter('member');
    const { personId } = await thingsOf(house, 'member');
    expect((await send('GET', `/api/people/${personId}/record`)).status).toBe(403);
  });

  it.each(dataRoutes.filter(({ method }) => method !== 'GET'))(
    'P03 T05: nobody writes: $name is refused, and Webex hears nothing',
    async ({ method, path, body }) => {
      const house = await open();
      const { send } = await house.enter('admin');
      const answer = await send(method, path(await thingsOf(house, 'admin')), body);
      expect([answer.status, (await answer.json()).code]).toEqual([403, 'forbidden']);
      const writes = house.connections.filter((one) => one.method !== 'GET');
      expect(writes.filter(({ url }) => url.pathname !== '/v1/access_token')).toEqual([]);
    },
  );

  it.each([
    ['of another organisation', 'other-org-member', 'on', 'not_connected'],
    ['whom Webex does not name', 'member', 'off', 'identity_hidden'],
  ] as const)('P03 T06: a user %s gets nothing', async (_who, id, privateData, code) => {
    const house = await open(privateData);
    const { send, session } = await house.enter(id);
    expect(session).toMatchObject({ connection: code, rights: [] });
    const things = await thingsOf(house, 'member');
    const closed = [...dataRoutes, ...keptRoutes].filter(({ name }) => name !== 'GET /api/me');
    for (const { method, path, body } of closed) {
      const answer = await send(method, path(things), body);
      expect([answer.status, (await answer.json()).code]).toEqual([403, code]);
    }
    const me = await (await send('GET', '/api/me')).json();
    expect(me.person).toBeUndefined();
    const asked = house.connections.map(({ url }) => url.pathname);
    const allowed = ['/idb/oauth2/v2/keys/verification', '/v1/access_token', '/v1/people/me'];
    expect(asked.filter((path) => !allowed.includes(path))).toEqual([]);
  });

  it.each(keptRoutes)(
    'P03 T05: each keeps things of their own, and Webex hears nothing: $name',
    async ({ method, path, body }) => {
      const house = await open();
      const [member, admin] = [await house.enter('member'), await house.enter('admin')];
      const things = await thingsOf(house, 'member');
      house.connections.length = 0;
      const answer = await member.send(method, path(things), body);
      expect(answer.status).toBe(200);
      expect(house.connections).toEqual([]);
      const opened = await (await house.openAs(member.persona.embeddedToken)).json();
      expect(opened.kept).toEqual(await answer.json());
      const other = await (await house.openAs(admin.persona.embeddedToken)).json();
      expect(other.kept).toEqual(admin.session.kept);
    },
  );

  it('P03 T05: nobody is shown as the machine that holds the token', async () => {
    const house = await open();
    const { send, session } = await house.enter('member');
    expect(v.is(v.strictObject(Session.entries), session)).toBe(true);
    expect(session.account).toBeUndefined();
    expect(await (await send('GET', '/api/me')).text()).not.toMatch(/sidecard\.service|appuser/);
  });
});
