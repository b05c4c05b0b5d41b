import { describe, expect, it } from 'vitest';
import { createTestBff, peoplePath } from '../bff/support/bff';
import { json } from '../bff/support/upstream';
import { openHouse } from './support/house';
import { dataRoutes, thingsOf, writingRoutes } from './support/routes';

/** All that the organisation holds, as its administrator sees it. */
async function contentsOf(house: Awaited<ReturnType<typeof openHouse>>) {
  const { orgId } = house.personaOf('admin');
  const contacts = `/v1/contacts/organizations/${orgId}/contacts/search?keyword=&limit=1000`;
  const answers = [contacts, '/v1/people?max=1000'].map(async (path) =>
    (await house.upstreamAs('admin', path)).json(),
  );
  const [{ result, total }, { items }] = await Promise.all(answers);
  return {
    result,
    total,
    items: items.map(({ status: _s, lastActivity: _l, ...person }: Record<string, unknown>) => person),
  };
}

const routes = writingRoutes.filter((route) => dataRoutes.includes(route));

describe('T05 P15: whoever may not write', () => {
  it.each(['member', 'readonly-admin', 'group-member', 'unscoped-admin'])(
    'T05 P15: changes nothing by any request: %s',
    async (persona) => {
      const house = await openHouse();
      const before = await contentsOf(house);
      expect(before.total).toBeGreaterThan(50);
      expect(before.items.length).toBeGreaterThan(50);
      const guest = await house.enter(persona);
      const things = await thingsOf(house, persona);
      const [other] = before.items.filter(({ id }: { id: string }) => id !== things.personId);
      for (const { method, path, body } of routes) {
        for (const personId of [things.personId, other.id]) {
          const answer = await guest.send(method, path({ ...things, personId }), body);
          expect(answer.status).toBeGreaterThanOrEqual(400);
        }
      }
      const contact = await (await guest.send('GET', `/api/contacts/${things.contactId}`)).json();
      const person = await (await guest.send('GET', `/api/people/${other.id}`)).json();
      const titled = { change: { title: 'King' } };
      const well = [
        await guest.send('PATCH', `/api/contacts/${contact.id}`, {
          ...titled,
          basedOn: contact.lastModified,
        }),
        await guest.send('PUT', `/api/people/${other.id}`, { ...titled, basedOn: person.lastModified }),
        await guest.send('POST', '/api/contacts/delete', { ids: [contact.id] }),
      ];
      expect(well.map(({ status }) => status)).toEqual([403, 403, 403]);
      expect(await contentsOf(house)).toEqual(before);
    },
  );

  it('T05: is not helped by a level or a role that the embedded token claims', async () => {
    const { get, open, upstream } = createTestBff();
    const role = Buffer.from('ciscospark://us/ROLE/id_full_admin').toString('base64url');
    upstream.on(`${peoplePath}/me`, () => json({ id: 'someone', displayName: 'Mira', roles: [] }));
    const claims = {
      'com.cisco.user.level': ['admin', 'full_admin'],
      roles: [role],
      scope: 'identity:contacts_rw',
    };
    const { handle } = await open(claims);
    expect((await (await get('/api/me', handle)).json()).rights).toEqual(['search', 'presence']);
    upstream.on(`${peoplePath}/me`, () => json({ id: 'someone', displayName: 'Mira', roles: [role] }));
    const later = await open({ ...claims, 'com.cisco.user.uuid': '0a2ab32e-7a10-4a37-9c6b-1f8a4f6f0c11' });
    expect((await (await get('/api/me', later.handle)).json()).rights).toContain('write_contacts');
  });
});
