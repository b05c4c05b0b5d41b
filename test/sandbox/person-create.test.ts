import { describe, expect, it } from 'vitest';
import { toRestId, uuidOf } from '../../src/sandbox/ids';
import { licenseId, roleId } from '../../src/sandbox/licenses';
import { mainOrg, otherOrg } from '../../src/sandbox/orgs';
import { personas } from '../../src/sandbox/personas';
import { createClient, now } from './client';
import { newPerson } from './operations';

type WirePerson = Record<string, unknown> & { id: string; lastModified: string; phoneNumbers: object[] };

const at = new Date(now).toISOString();
const calling = licenseId(mainOrg.key, 'calling');
const admin = roleId('id_user_admin');
const pathOf = (id: string) => `/v1/people/${id}`;
const uuidOfPersona = (id: string) => personas.find((persona) => persona.id === id)?.person.uuid ?? '';

const create = (more: object, client = createClient(), query = '') =>
  client.send<WirePerson>('POST', `/v1/people${query}`, { ...newPerson, ...more });

describe('creating a person', () => {
  it('answers 200 with somebody invited, whom every read shows at once', async () => {
    const client = createClient();
    const { status, body } = await create({ title: 'Buyer', licenses: [calling], roles: [admin] }, client);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...newPerson,
      title: 'Buyer',
      licenses: [calling],
      roles: [admin],
      orgId: toRestId('ORGANIZATION', mainOrg.id),
      invitePending: 'true',
      loginEnabled: 'true',
      status: 'pending',
      type: 'person',
      created: at,
      lastModified: at,
      sipAddresses: [],
    });
    expect(body).not.toHaveProperty('lastActivity');
    expect((await client.ask(pathOf(body.id), 'admin')).body).toEqual(body);
    const listed = await client.ask(`/v1/people?email=${newPerson.emails[0]}`, 'admin');
    expect(listed.body).toMatchObject({ items: [body] });
  });

  it('gives ids that are the same in every sandbox and again after a reset', async () => {
    const client = createClient();
    const { id } = (await create({}, client)).body;
    await client.post('/sandbox/reset');
    expect((await client.ask(pathOf(id))).status).toBe(404);
    expect((await create({}, client)).body.id).toBe(id);
  });

  it('wants an address, uses the first of several, and a name of some kind', async () => {
    for (const emails of [undefined, [], 'a@b.example', ['nobody'], [1]])
      expect((await create({ emails })).status).toBe(400);
    expect((await create({ emails: ['one@x.example', 'two@x.example'] })).body.emails).toEqual([
      'one@x.example',
    ]);
    expect((await create({ displayName: undefined })).status).toBe(400);
    const named = await create({ displayName: undefined, firstName: 'Jolie', lastName: 'Newman' });
    expect(named.body.displayName).toBe('Jolie Newman');
  });

  it('answers 409 for an address in use, in whatever case and org', async () => {
    for (const email of ['Maria.Rossi@ACME.example.com', 'cormac.brambleton@borealis.example.org'])
      expect((await create({ emails: [email] })).status).toBe(409);
    const client = createClient();
    expect((await create({}, client)).status).toBe(200);
    expect((await create({}, client)).status).toBe(409);
  });

  it('answers the id alone when minResponse is asked for', async () => {
    const client = createClient();
    const { status, body } = await create({}, client, '?minResponse=true');
    expect(status).toBe(200);
    expect(Object.keys(body)).toEqual(['id']);
    expect((await client.ask(pathOf(body.id))).status).toBe(200);
  });

  it('shows calling data in its answer when asked to', async () => {
    const locationId = toRestId('LOCATION', uuidOf('main/location/London'));
    const more = { extension: '133', locationId };
    expect((await create(more, undefined, '?callingData=true')).body).toMatchObject(more);
    expect((await create(more)).body).not.toHaveProperty('extension');
  });

  it('refuses foreign orgs, unknown roles and managers, and passes over unknown licences', async () => {
    expect((await create({ orgId: toRestId('ORGANIZATION', otherOrg.id) })).status).toBe(403);
    expect((await create({ orgId: toRestId('ORGANIZATION', mainOrg.id) })).status).toBe(200);
    expect((await create({ roles: ['x'] })).status).toBe(400);
    expect((await create({ managerId: toRestId('PEOPLE', uuidOf('nobody')) })).status).toBe(400);
    const licenses = [licenseId(otherOrg.key, 'calling'), calling];
    expect((await create({ licenses })).body.licenses).toEqual([calling]);
    const managed = await create({ managerId: toRestId('PEOPLE', uuidOfPersona('member')) });
    expect(managed.body).toMatchObject({ manager: 'Mira Calloway' });
  });

  it('refuses fields of the wrong kind with a reason that names them', async () => {
    for (const name of [
      'displayName',
      'title',
      'roles',
      'licenses',
      'addresses',
      'phoneNumbers',
      'siteUrls',
    ]) {
      const refused = await create({ [name]: 5 });
      expect(refused.status, name).toBe(400);
      expect(refused.text).toContain(name);
    }
    for (const numbers of [[{ type: 'work' }], [{ type: 'mobile', value: '1' }], ['1']])
      expect((await create({ phoneNumbers: numbers })).status).toBe(400);
  });
});
