import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { SavedContact } from '../../src/contract/saved';
import { openDesk } from '../support/desk';

const draft = {
  displayName: 'Nadia Newcomer',
  firstName: 'Nadia',
  lastName: 'Newcomer',
  company: 'Saltmarsh Ltd',
  address: { street: '1 Quay', city: 'Bergen', postalCode: '5014', country: 'NO' },
  emails: [{ type: 'work', value: 'nadia@saltmarsh.example.net', isPrimary: true }],
  phones: [
    { type: 'work', value: '+4755500100' },
    { type: 'mobile', value: '+4790000100' },
  ],
};

async function withContact() {
  const desk = await openDesk();
  const { record } = v.parse(SavedContact, (await desk.send('POST', '/api/contacts', draft)).body);
  return { ...desk, record, path: `/api/contacts/${record.id}` };
}

const names = async ({ search }: Awaited<ReturnType<typeof openDesk>>, text: string) =>
  (await search(text)).entries.map(({ name }) => name);

describe('creating a contact', () => {
  it('gives the contact as Webex keeps it, and search finds it', async () => {
    const desk = await openDesk();
    const { status, body } = await desk.send('POST', '/api/contacts', draft);
    expect(status).toBe(201);
    expect(v.parse(SavedContact, body)).toMatchObject({
      record: { name: 'Nadia Newcomer', company: 'Saltmarsh Ltd', address: { city: 'Bergen' } },
      differing: [],
      warnings: [],
    });
    await desk.enter();
    expect(await names(desk, 'Nadia Newcomer')).toEqual(['Nadia Newcomer']);
  });

  it('is refused to members, and changes nothing', async () => {
    const desk = await openDesk('member');
    expect(await desk.send('POST', '/api/contacts', draft)).toMatchObject({
      status: 403,
      body: { code: 'forbidden' },
    });
    await desk.enter();
    expect(await names(desk, 'Nadia Newcomer')).toEqual([]);
  });

  it.each([
    ['no way to reach it', { displayName: 'Nobody' }],
    ['a field of Webex that is not for people', { ...draft, orgId: 'x' }],
    ['a foreign id', { ...draft, contactId: '0bc8bbbb-e60f-43fa-8312-85887c5206c4' }],
    [
      'six numbers',
      { ...draft, phones: Array.from({ length: 6 }, () => ({ type: 'work', value: '+4755500100' })) },
    ],
  ])('never reaches Webex with %s', async (_what, body) => {
    const desk = await openDesk();
    expect(await desk.send('POST', '/api/contacts', body)).toMatchObject({ status: 400 });
    expect(await desk.writes()).toEqual([]);
  });

  it('is found again when the answer was lost after the contact was made', async () => {
    const desk = await openDesk();
    await desk.fault({ method: 'POST', path: '/v1/contacts' }, { lostAnswer: true }, 1);
    expect(await desk.send('POST', '/api/contacts', draft)).toMatchObject({
      status: 201,
      body: { record: { name: 'Nadia Newcomer' } },
    });
    expect(await desk.writes()).toHaveLength(1);
    await desk.enter();
    expect(await names(desk, 'Nadia Newcomer')).toEqual(['Nadia Newcomer']);
  });

  it.each([
    ['a number only', { phones: [{ type: 'work', value: '+47 555 00 177' }] }],
    [
      'a SIP address with its scheme',
      { sipAddresses: [{ type: 'enterprise', value: 'sip:nadia@example.net' }] },
    ],
  ])('is found again with %s', async (_what, bare) => {
    const desk = await openDesk();
    await desk.fault({ method: 'POST', path: '/v1/contacts' }, { lostAnswer: true }, 1);
    expect(await desk.send('POST', '/api/contacts', bare)).toMatchObject({
      status: 201,
      body: { differing: [] },
    });
  });

  it('is done, with a warning, when Webex says 400 after making it', async () => {
    const desk = await openDesk();
    await desk.fault({ method: 'POST', path: '/v1/contacts' }, { statusAfter: 400 }, 1);
    const { status, body } = await desk.send('POST', '/api/contacts', draft);
    expect([status, body.warnings.length]).toEqual([201, 1]);
  });

  it('is never taken for another contact of the same address', async () => {
    const desk = await withContact();
    await desk.fault({ method: 'POST', path: '/v1/contacts' }, { status: 503 });
    const other = { displayName: 'Somebody Else', emails: draft.emails };
    expect(await desk.send('POST', '/api/contacts', other)).toMatchObject({ status: 502 });
  });

  it('is a failure when Webex was down and nothing was made', async () => {
    const desk = await openDesk();
    await desk.fault({ method: 'POST', path: '/v1/contacts' }, { status: 503 });
    expect(await desk.send('POST', '/api/contacts', draft)).toMatchObject({ status: 502 });
    expect(await desk.writes()).toHaveLength(1);
  });
});

describe('changing a contact', () => {
  it('sends only what differs and gives what a fresh read gives', async () => {
    const desk = await withContact();
    const change = { company: 'Nordlys AS', firstName: 'Nadia', phones: [draft.phones[1]] };
    const { status, body } = await desk.send('PATCH', desk.path, {
      change,
      basedOn: desk.record.lastModified,
    });
    expect(status).toBe(200);
    const { record, differing } = v.parse(SavedContact, body);
    expect(differing).toEqual([]);
    expect(record).toMatchObject({ company: 'Nordlys AS', lastName: 'Newcomer' });
    expect(record.phones.map(({ value }) => value)).toEqual(['+4790000100']);
    expect(record.lastModified).not.toBe(desk.record.lastModified);
  });

  it('shows the newer version instead of overwriting it', async () => {
    const desk = await withContact();
    const basedOn = desk.record.lastModified;
    await desk.send('PATCH', desk.path, { change: { title: 'Buyer' }, basedOn });
    const late = await desk.send('PATCH', desk.path, { change: { title: 'Seller' }, basedOn });
    expect(late).toMatchObject({ status: 409, body: { code: 'conflict', current: { title: 'Buyer' } } });
    expect(await desk.send('GET', desk.path)).toMatchObject({ body: { title: 'Buyer' } });
  });

  it('writes nothing when nothing differs', async () => {
    const desk = await withContact();
    const before = await desk.writes();
    await desk.send('PATCH', desk.path, { change: { company: 'Saltmarsh Ltd' }, basedOn: 'whatever' });
    expect(await desk.writes()).toEqual(before);
  });

  it('is done when the answer was lost after the change', async () => {
    const desk = await withContact();
    await desk.fault({ method: 'PATCH' }, { lostAnswer: true }, 1);
    expect(
      await desk.send('PATCH', desk.path, { change: { title: 'Buyer' }, basedOn: desk.record.lastModified }),
    ).toMatchObject({
      status: 200,
      body: { record: { title: 'Buyer' } },
    });
  });

  it('names what Webex has not stored when it stored half of it', async () => {
    const desk = await withContact();
    await desk.fault({ method: 'PATCH' }, { halfApplied: 500 }, 1);
    const change = { company: 'Nordlys AS', title: 'Buyer' };
    const half = await desk.send('PATCH', desk.path, { change, basedOn: desk.record.lastModified });
    expect(half).toMatchObject({ status: 200, body: { differing: [expect.any(String)] } });
    const { lastModified: basedOn } = half.body.record;
    expect((await desk.send('PATCH', desk.path, { change, basedOn })).body).toMatchObject({
      record: change,
      differing: [],
    });
  });

  it('is no conflict when what was wanted stands there already', async () => {
    const desk = await withContact();
    const body = { change: { title: 'Buyer' }, basedOn: desk.record.lastModified };
    await desk.send('PATCH', desk.path, body);
    expect(await desk.send('PATCH', desk.path, body)).toMatchObject({ status: 200, body: { differing: [] } });
  });
});

describe('deleting contacts', () => {
  it('removes one, and finding it gone after a lost answer is success', async () => {
    const desk = await withContact();
    await desk.fault({ method: 'DELETE' }, { lostAnswer: true }, 1);
    expect(await desk.send('DELETE', desk.path)).toMatchObject({ status: 204 });
    expect(await desk.send('GET', desk.path)).toMatchObject({ status: 404 });
  });

  it('removes many at once', async () => {
    const desk = await withContact();
    const { id } = desk.record;
    expect(await desk.send('POST', '/api/contacts/delete', { ids: [id] })).toMatchObject({
      status: 200,
      body: { results: [{ id, state: 'deleted' }] },
    });
    expect(await desk.send('GET', desk.path)).toMatchObject({ status: 404 });
  });
});
