import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/sandbox/contact';
import { edgeCases } from '../../src/sandbox/edge-cases';
import { mainOrg } from '../../src/sandbox/orgs';
import { contactPath, contactsPath, createClient, now, searchPath } from './client';
import { newContact } from './operations';

const base = contactsPath(mainOrg.id);
const { byPhone } = edgeCases.contacts;
const at = new Date(now).toISOString();

const create = async (more: object, client = createClient()) =>
  client.send<Contact & { message?: string }>('POST', base, { ...newContact, ...more });

describe('creating a contact', () => {
  it('answers 201 with the whole contact, which every read shows at once', async () => {
    const client = createClient();
    const { status, body } = await create({ title: 'Buyer' }, client);
    expect(status).toBe(201);
    expect(body).toMatchObject({ ...newContact, title: 'Buyer', orgId: mainOrg.id, isMigration: false });
    expect(body.meta).toEqual({ created: at, lastModified: at });
    expect((await client.ask(contactPath(body))).body).toEqual(body);
    const found = await client.ask(searchPath(mainOrg.id, { keyword: 'jolie newman' }));
    expect(found.body).toMatchObject({ total: 1, result: [body] });
  });

  it('gives ids that are the same in every sandbox and again after a reset', async () => {
    const client = createClient();
    const ids = [(await create({}, client)).body.contactId, (await create({}, client)).body.contactId];
    expect(new Set(ids).size).toBe(2);
    expect((await create({})).body.contactId).toBe(ids[0]);
    await client.post('/sandbox/reset');
    expect((await client.ask(searchPath(mainOrg.id, { keyword: 'jolie newman' }))).body).toMatchObject({
      total: 0,
    });
    expect((await create({}, client)).body.contactId).toBe(ids[0]);
  });

  it('wants one of phone, e-mail and SIP of source CH', async () => {
    for (const emails of [undefined, []])
      expect((await create({ emails, ims: [{ value: 'x', type: 'xmpp' }] })).status).toBe(400);
    const bare = { emails: undefined, displayName: undefined };
    for (const points of [
      { phoneNumbers: [{ value: '400 123 1234' }] },
      { sipAddresses: [{ value: 'jolie@sip.example.net', type: 'enterprise' }] },
      { emails: newContact.emails },
    ])
      expect((await create({ ...bare, ...points })).status).toBe(201);
  });

  it('wants the schema and a source it knows, and keeps other sources to those entitled', async () => {
    expect((await create({ schemas: undefined })).status).toBe(400);
    expect((await create({ schemas: 'urn:ietf:params:scim:schemas:core:2.0:User' })).status).toBe(400);
    for (const source of [undefined, 'LDAP', 'ch', 1]) expect((await create({ source })).status).toBe(400);
    const foreign = await create({ source: 'Webex4Broadworks' });
    expect(foreign.status).toBe(403);
    expect(foreign.body.message).toContain('only sources [CH] are allowed');
  });

  it('takes types in either case and keeps them as described, and refuses unknown ones', async () => {
    const { body } = await create({
      emails: [{ type: 'WORK', value: 'a@b.example' }],
      phoneNumbers: [{ type: 'Mobile', value: '1' }],
      primaryContactMethod: 'email',
    });
    expect(body).toMatchObject({
      emails: [{ type: 'work' }],
      phoneNumbers: [{ type: 'mobile' }],
      primaryContactMethod: 'EMAIL',
    });
    for (const wrong of [
      { emails: [{ type: 'school', value: 'a@b.example' }] },
      { phoneNumbers: [{ type: 'satellite', value: '1' }] },
      { sipAddresses: [{ type: 'work', value: 'sip://x' }] },
      { ims: [{ type: 'work', value: '1' }] },
      { primaryContactMethod: 'PIGEON' },
    ])
      expect((await create(wrong)).status, JSON.stringify(wrong)).toBe(400);
  });

  it('refuses fields of the wrong kind with a reason that names them', async () => {
    for (const [wrong, name] of [
      [{ displayName: 5 }, 'displayName'],
      [{ title: null }, 'title'],
      [{ emails: 'a@b.example' }, 'emails'],
      [{ emails: ['a@b.example'] }, 'emails'],
      [{ emails: [{ value: 'nobody' }] }, 'nobody'],
      [{ emails: [{ type: 'work' }] }, 'emails'],
      [{ phoneNumbers: [{ value: '1', primary: 'yes' }] }, 'phoneNumbers'],
      [{ groupIds: 'one' }, 'groupIds'],
      [{ groupIds: [1] }, 'groupIds'],
    ] as const) {
      const refused = await create(wrong);
      expect(refused.status, name).toBe(400);
      expect(refused.body.message).toContain(name);
    }
  });

  it('takes five phone numbers and no more', async () => {
    const numbers = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ value: `+4420794600${i}0` }));
    expect((await create({ phoneNumbers: numbers(5) })).status).toBe(201);
    expect((await create({ phoneNumbers: numbers(6) })).status).toBe(400);
  });

  it('ignores ids, dates and fields that it does not know', async () => {
    const meta = { created: '2001-01-01T00:00:00.000Z', lastModified: '2001-01-01T00:00:00.000Z' };
    const { body } = await create({ contactId: byPhone.contactId, orgId: 'x', meta, shoeSize: 44 });
    expect(body.contactId).not.toBe(byPhone.contactId);
    expect(body).toMatchObject({ orgId: mainOrg.id, meta: { created: at } });
    expect(body).not.toHaveProperty('shoeSize');
  });

  it('gives an address in JSON back in both forms, and plain words as they are', async () => {
    const addressInfo = { city: 'Bergen', country: 'NO', street: 'Torget 1', zipCode: '5014' };
    const address = JSON.stringify({ ...addressInfo, floor: 3 });
    const inJson = await create({ address });
    expect(inJson.body).toMatchObject({ address, addressInfo });
    expect(inJson.body.addressInfo).not.toHaveProperty('floor');
    const plain = await create({ address: 'Torget 1, Bergen' });
    expect(plain.body.address).toBe('Torget 1, Bergen');
    expect(plain.body).not.toHaveProperty('addressInfo');
  });
});
