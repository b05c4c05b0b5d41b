import { describe, expect, it } from 'vitest';
import { type Contact, contactSchema } from '../../src/sandbox/contact';
import { edgeCases } from '../../src/sandbox/edge-cases';
import { uuidOf } from '../../src/sandbox/ids';
import { fieldGroupId, mainOrg } from '../../src/sandbox/orgs';
import { contactPath, contactsPath, createClient } from './client';
import { newContact } from './operations';

interface Bulk {
  contacts: (Contact | null)[];
  failedContacts: { id: string; errorCode: number | string; errorMessage: string; statusCode?: number }[];
  orgId: string;
}

const schemas = contactSchema;
const base = contactsPath(mainOrg.id);
const { byPhone, byEmail, room, fiveNumbers } = edgeCases.contacts;
const bulk = (contacts: unknown, client = createClient()) =>
  client.send<Bulk>('POST', `${base}/bulk`, { schemas, contacts });
const many = (count: number) => Array.from({ length: count }, () => newContact);

describe('bulk create or update', () => {
  it('creates without an id, updates with one, and answers in the order of the request', async () => {
    const client = createClient();
    const { status, body } = await bulk(
      [{ contactId: byPhone.contactId, source: 'CH', title: 'Boss' }, newContact],
      client,
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({ orgId: mainOrg.id, failedContacts: [] });
    const [updated, created] = body.contacts;
    expect(updated).toEqual({
      ...byPhone,
      title: 'Boss',
      meta: { ...byPhone.meta, lastModified: updated?.meta.lastModified },
    });
    expect(created).toMatchObject(newContact);
    for (const contact of [updated, created])
      expect((await client.ask(contactPath(contact ?? byEmail))).body).toEqual(contact);
  });

  it('answers 200 with null and a reason in the slots that failed', async () => {
    const client = createClient();
    const { status, body } = await bulk(
      [
        newContact,
        { ...newContact, source: undefined },
        { contactId: uuidOf('nobody'), source: 'CH' },
        { ...newContact, emails: [] },
        'text',
        { contactId: edgeCases.broadworks.canary.contactId, source: 'CH' },
        newContact,
      ],
      client,
    );
    expect(status).toBe(200);
    expect(body.contacts.map((contact) => contact !== null)).toEqual([true, ...Array(5).fill(false), true]);
    expect(body.failedContacts.map(({ id, errorCode, statusCode }) => [id, errorCode, statusCode])).toEqual([
      ['1', 403, 403],
      ['2', 404, 404],
      ['3', 400, 400],
      ['4', 400, 400],
      ['5', 404, 404],
    ]);
    expect(body.failedContacts[0]?.errorMessage).toContain('source null, only sources [CH] are allowed');
  });

  it('replaces a list of numbers, and ignores groups: its description knows neither operations nor groups', async () => {
    const phoneNumbers = [{ type: 'work', value: '+442079460999' }];
    const { body } = await bulk([
      { contactId: fiveNumbers.contactId, source: 'CH', phoneNumbers },
      { ...newContact, groupIds: [fieldGroupId] },
    ]);
    expect(body.contacts[0]?.phoneNumbers).toEqual(phoneNumbers);
    expect(body.contacts[1]).not.toHaveProperty('groupIds');
  });

  it('takes 1 to 1000 contacts, or refuses all of them', async () => {
    for (const contacts of [undefined, [], 'x', many(1001)]) expect((await bulk(contacts)).status).toBe(400);
    expect((await bulk(many(1000))).body.contacts).toHaveLength(1000);
  });

  it('fails in one of every so many slots when told to, each time the same ones', async () => {
    const failedOf = async (fault: object) => {
      const client = createClient();
      await client.hurt(fault, { path: '/bulk' });
      const { body } = await bulk(many(20), client);
      const nulls = body.contacts.flatMap((contact, slot) => (contact === null ? [String(slot)] : []));
      expect(body.failedContacts.map(({ id }) => id)).toEqual(nulls);
      return body.failedContacts;
    };
    const failed = await failedOf({ partialFailure: 5 });
    expect(failed).toHaveLength(4);
    expect(failed.every(({ id }) => Number(id) % 5 === 0)).toBe(false);
    expect(failed[0]).toMatchObject({ errorCode: 500, statusCode: 500 });
    expect(await failedOf({ partialFailure: 5 })).toEqual(failed);
    expect(await failedOf({ partialFailure: 1 })).toHaveLength(20);
    const worded = await failedOf({ partialFailure: 10, errorCode: 'external.non.privilege' });
    expect(worded.map(({ errorCode }) => errorCode)).toEqual(Array(2).fill('external.non.privilege'));
  });

  it('words its error codes like Webex’s sample when told to drift', async () => {
    const client = createClient();
    await client.hurt({ drift: 'string-error-codes' });
    const { body } = await bulk([{ ...newContact, emails: [] }], client);
    expect(body.failedContacts[0]).toMatchObject({ errorCode: 'external.non.privilege', statusCode: 400 });
  });
});

describe('bulk delete', () => {
  const remove = (objectIds: unknown, client = createClient()) =>
    client.send('POST', `${base}/bulk/delete`, { schemas, objectIds });

  it('deletes what it knows, passes over what it does not, and answers 200 with nothing', async () => {
    const client = createClient();
    const hidden = edgeCases.broadworks.canary;
    const ids = [byPhone.contactId, uuidOf('nobody'), 'x', byEmail.contactId.toUpperCase(), hidden.contactId];
    const { status, text } = await remove(ids, client);
    expect([status, text]).toEqual([200, '']);
    const left = async (contact: Contact, persona = 'broadworks-member') =>
      (await client.ask(contactPath(contact), persona)).status;
    expect([await left(byPhone), await left(byEmail), await left(room), await left(hidden)]).toEqual([
      404, 404, 200, 200,
    ]);
  });

  it('takes 1 to 1000 ids', async () => {
    for (const ids of [undefined, [], 'x', [1], Array(1001).fill('x')])
      expect((await remove(ids)).status).toBe(400);
    expect((await remove(Array(1000).fill('x'))).status).toBe(200);
  });
});
