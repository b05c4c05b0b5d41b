import { describe, expect, it } from 'vitest';
import { type Contact, contactSchema } from '../../src/sandbox/contact';
import { edgeCases } from '../../src/sandbox/edge-cases';
import { fieldGroupId, mainOrg } from '../../src/sandbox/orgs';
import { contactPath, createClient, now, searchPath } from './client';

const { byPhone, byEmail, fiveNumbers } = edgeCases.contacts;
const at = new Date(now).toISOString();

const patch = async (contact: Contact, more: object, client = createClient()) =>
  client.send<Contact>('PATCH', contactPath(contact), { schemas: contactSchema, source: 'CH', ...more });

describe('updating a contact', () => {
  it('changes what was sent and nothing else, and tells when', async () => {
    const client = createClient();
    const { status, body } = await patch(byPhone, { title: 'Boss' }, client);
    expect(status).toBe(200);
    expect(body).toEqual({ ...byPhone, title: 'Boss', meta: { ...byPhone.meta, lastModified: at } });
    expect((await client.ask(contactPath(byPhone))).body).toEqual(body);
    const again = await patch(byPhone, {}, client);
    expect(again.body.meta.lastModified > at).toBe(true);
    expect(again.body.meta.created).toBe(byPhone.meta.created);
  });

  it('takes an empty text as a wish to have none', async () => {
    const { body } = await patch(byEmail, { firstName: '', address: '' });
    expect(body).not.toHaveProperty('firstName');
    expect(body.lastName).toBe(byEmail.lastName);
  });

  it('drops the parts of an address that is now plain words', async () => {
    const client = createClient();
    await patch(byEmail, { address: '{"city":"Oslo"}' }, client);
    const { body } = await patch(byEmail, { address: 'somewhere' }, client);
    expect(body.address).toBe('somewhere');
    expect(body).not.toHaveProperty('addressInfo');
  });

  it('leaves out a list that was emptied, if another way to reach the contact is left', async () => {
    const client = createClient();
    expect((await patch(byEmail, { emails: [] }, client)).status).toBe(400);
    const { body } = await patch(
      byEmail,
      { emails: [], sipAddresses: [{ value: 'sip://a@b.example' }] },
      client,
    );
    expect(body).not.toHaveProperty('emails');
  });

  it('tells a second admin by its date that a first one was quicker', async () => {
    const client = createClient();
    const seen = (await client.ask<Contact>(contactPath(byPhone), 'second-admin')).body.meta.lastModified;
    await patch(byPhone, { title: 'First' }, client);
    const found = (await client.ask<Contact>(contactPath(byPhone), 'second-admin')).body.meta.lastModified;
    expect(found > seen).toBe(true);
    const change = { schemas: contactSchema, source: 'CH', title: 'Second' };
    const { body } = await client.send<Contact>('PATCH', contactPath(byPhone), change, 'second-admin');
    expect(body.meta.lastModified > found).toBe(true);
  });

  it('replaces e-mail addresses as a whole', async () => {
    const emails = [{ type: 'home', value: 'new@home.example.net' }];
    expect((await patch(byEmail, { emails })).body.emails).toEqual(emails);
  });

  it('merges phone numbers, with a new primary instead of the old', async () => {
    const added = { type: 'mobile', value: '+13125550999', primary: true };
    const { body } = await patch(byPhone, { phoneNumbers: [added] });
    expect(body.phoneNumbers).toEqual([{ type: 'work', value: '+13125550123', primary: false }, added]);
    const retyped = await patch(byPhone, { phoneNumbers: [{ type: 'home', value: '+1 (312) 555-0123' }] });
    expect(retyped.body.phoneNumbers).toMatchObject([{ type: 'home', primary: true }]);
  });

  it('removes a number with operation delete, and knows no other operation', async () => {
    const client = createClient();
    const [first, second] = fiveNumbers.phoneNumbers ?? [];
    const gone = await patch(fiveNumbers, { phoneNumbers: [{ ...first, operation: 'delete' }] }, client);
    expect(gone.body.phoneNumbers?.map(({ value }) => value)).toEqual(
      fiveNumbers.phoneNumbers?.slice(1).map(({ value }) => value),
    );
    const swap = [{ ...second, operation: 'delete' }, { value: '+442079460999' }];
    expect((await patch(fiveNumbers, { phoneNumbers: swap }, client)).body.phoneNumbers).toHaveLength(4);
    for (const operation of ['add', '', null])
      expect((await patch(fiveNumbers, { phoneNumbers: [{ ...second, operation }] })).status).toBe(400);
    expect(
      (await patch(byPhone, { phoneNumbers: [{ ...byPhone.phoneNumbers?.[0], operation: 'delete' }] }))
        .status,
    ).toBe(400);
    expect((await patch(fiveNumbers, { phoneNumbers: [{ value: '1' }] })).status).toBe(400);
  });

  it('sets groups as a list, and clears them with an empty one', async () => {
    const client = createClient();
    const seenBy = async (persona: string) => (await client.ask(contactPath(byPhone), persona)).status;
    await patch(byPhone, { groupIds: [fieldGroupId] }, client);
    expect([await seenBy('member'), await seenBy('group-member')]).toEqual([404, 200]);
    const { body } = await patch(byPhone, { groupIds: [] }, client);
    expect(body).not.toHaveProperty('groupIds');
    expect(await seenBy('member')).toBe(200);
  });

  it('finds a changed name at once, and the old one no more', async () => {
    const client = createClient();
    await patch(byPhone, { displayName: 'Zacharias Renamed', firstName: 'Zacharias' }, client);
    const total = async (keyword: string) =>
      (await client.ask<{ total: number }>(searchPath(mainOrg.id, { keyword }))).body.total;
    expect([await total('zacharias ren'), await total('andrea caller')]).toEqual([1, 0]);
  });

  it('wants schema and source like a new one, and leaves foreign sources alone', async () => {
    expect((await patch(byPhone, { schemas: undefined })).status).toBe(400);
    expect((await patch(byPhone, { source: undefined })).status).toBe(400);
    expect((await patch(byPhone, { source: 'Webex4Broadworks' })).status).toBe(403);
    expect((await patch(edgeCases.broadworks.canary, { title: 'x' })).status).toBe(404);
  });

  it('changes neither id nor org nor the day of creation', async () => {
    const meta = { created: '2001-01-01T00:00:00.000Z', lastModified: '2001-01-01T00:00:00.000Z' };
    const { body } = await patch(byPhone, { contactId: byEmail.contactId, orgId: 'x', meta });
    expect(body).toMatchObject({ contactId: byPhone.contactId, orgId: byPhone.orgId });
    expect(body.meta).toEqual({ created: byPhone.meta.created, lastModified: at });
  });
});

describe('deleting a contact', () => {
  it('answers 204, and 404 from then on', async () => {
    const { ask, send } = createClient();
    const path = contactPath(byPhone);
    expect((await send('DELETE', path)).status).toBe(204);
    expect((await ask(path)).status).toBe(404);
    expect((await send('DELETE', path)).status).toBe(404);
    expect((await ask(searchPath(mainOrg.id, { keyword: 'andrea caller' }))).body).toMatchObject({
      total: 0,
    });
  });
});
