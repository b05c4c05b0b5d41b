import { describe, expect, it } from 'vitest';
import { edgeCases } from '../../src/sandbox/edge-cases';
import { personas } from '../../src/sandbox/personas';
import { createClient, now } from './client';
import { newPerson } from './operations';

type WirePerson = Record<string, unknown> & { id: string; lastModified: string; phoneNumbers: object[] };

const at = new Date(now).toISOString();
const pathOf = (id: string) => `/v1/people/${id}`;
const target = pathOf(edgeCases.people.contactByNumber.uuid);
const uuidOfPersona = (id: string) => personas.find((persona) => persona.id === id)?.person.uuid ?? '';

const create = (more: object, client = createClient(), query = '') =>
  client.send<WirePerson>('POST', `/v1/people${query}`, { ...newPerson, ...more });
const put = (body: object, client = createClient(), query = '') =>
  client.send<WirePerson>('PUT', target + query, body);
const read = async (client = createClient(), path = target) =>
  (await client.ask<WirePerson>(`${path}?callingData=true`, 'admin')).body;

describe('updating a person', () => {
  it('takes back what was read, changes what differs, and tells when', async () => {
    const client = createClient();
    const before = await read(client);
    const { status, body } = await put({ ...before, title: 'Boss' }, client, '?callingData=true');
    expect(status).toBe(200);
    // Webex sets the nickname itself; all else is as it was sent.
    const { lastModified, ...rest } = { ...before, title: 'Boss', nickName: before.firstName };
    expect(body).toMatchObject(rest);
    expect(body.lastModified > lastModified).toBe(true);
    expect(await read(client)).toEqual(body);
  });

  it('drops what it was not given', async () => {
    const before = await read();
    for (const name of ['title', 'department', 'extension', 'firstName']) expect(before).toHaveProperty(name);
    const { body } = await put({ displayName: 'Bare' }, undefined, '?callingData=true');
    expect(body).toEqual({
      id: before.id,
      displayName: 'Bare',
      emails: before.emails,
      orgId: before.orgId,
      phoneNumbers: [],
      addresses: [],
      roles: [],
      licenses: [],
      siteUrls: [],
      sipAddresses: before.sipAddresses,
      timezone: before.timezone,
      invitePending: 'false',
      loginEnabled: 'true',
      status: before.status,
      lastActivity: before.lastActivity,
      created: before.created,
      lastModified: at,
      type: 'person',
    });
  });

  it('sets phone numbers of type work, and others only as they were', async () => {
    const path = pathOf(edgeCases.people.strokes.uuid);
    const client = createClient();
    const before = await read(client, path);
    const send = (phoneNumbers: unknown) =>
      client.send<WirePerson>('PUT', path, { displayName: 'X', phoneNumbers });
    const added = { type: 'work', value: '408 526 7209' };
    const kept = before.phoneNumbers;
    expect((await send([...kept, added])).body.phoneNumbers).toEqual([...kept, { ...added, primary: false }]);
    expect((await send([{ type: 'mobile', value: '408 526 7209' }])).status).toBe(400);
    expect((await send([])).body.phoneNumbers).toEqual([]);
  });

  it('switches sign-in off and on, by boolean or word, and leaves it alone otherwise', async () => {
    const client = createClient();
    const login = async (more: object) =>
      (await put({ displayName: 'X', ...more }, client)).body.loginEnabled;
    expect(await login({ loginEnabled: false })).toBe('false');
    expect(await login({})).toBe('false');
    expect(await login({ loginEnabled: 'true' })).toBe('true');
    expect((await put({ displayName: 'X', loginEnabled: 'maybe' })).status).toBe(400);
  });

  it('wants displayName, and an address that is nobody else’s', async () => {
    expect((await put({ title: 'x' })).status).toBe(400);
    expect((await put({ displayName: 'X', emails: ['mira.calloway@acme.example.com'] })).status).toBe(409);
    const { emails } = await read();
    expect((await put({ displayName: 'X', emails })).status).toBe(200);
    const moved = await put({ displayName: 'X', emails: ['new@acme.example.com'] });
    expect(moved.body.emails).toEqual(['new@acme.example.com']);
  });

  it('answers 204 with nothing when minResponse is asked for', async () => {
    const client = createClient();
    const { status, text } = await put({ displayName: 'Changed' }, client, '?minResponse=true');
    expect([status, text]).toEqual([204, '']);
    expect((await read(client)).displayName).toBe('Changed');
  });

  it('ignores what cannot be written', async () => {
    const strange = {
      id: 'x',
      type: 'bot',
      created: 'x',
      status: 'active',
      invitePending: 'true',
      timezone: 'x',
    };
    const before = await read();
    const { body } = await put({ displayName: 'X', ...strange });
    for (const name of Object.keys(strange)) expect(body[name], name).toEqual(before[name]);
  });
});

describe('deleting a person', () => {
  it('answers 204, then 404, and frees the address', async () => {
    const client = createClient();
    const { emails } = await read(client);
    expect((await client.send('DELETE', target)).status).toBe(204);
    expect((await client.ask(target)).status).toBe(404);
    expect((await client.send('DELETE', target)).status).toBe(404);
    expect((await create({ emails }, client)).status).toBe(200);
  });

  it('is refused to admins who mean themselves', async () => {
    const { send } = createClient();
    expect((await send('DELETE', pathOf(uuidOfPersona('admin')))).status).toBe(403);
    expect((await send('DELETE', pathOf(uuidOfPersona('admin')), undefined, 'second-admin')).status).toBe(
      204,
    );
  });

  it('ends what the access token of that person was good for, until a reset', async () => {
    const { ask, send, post } = createClient();
    await send('DELETE', pathOf(uuidOfPersona('member')));
    expect((await ask('/v1/people/me')).status).toBe(401);
    await post('/sandbox/reset');
    expect((await ask('/v1/people/me')).status).toBe(200);
  });
});
