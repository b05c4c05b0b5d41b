import { describe, expect, it } from 'vitest';
import { openHouse } from './support/house';
import { contactDraft, personDraft, thingsOf } from './support/routes';

const address = { street: 'Quay 1', city: 'Bergen' };
const wholeContact = {
  ...contactDraft,
  firstName: 'Nora',
  lastName: 'Newcomer',
  company: 'Tannenberg',
  title: 'Chief',
  address,
  avatarUrl: 'https://pictures.example.net/nora.png',
  preferredMethod: 'EMAIL',
  phones: [{ type: 'work', value: '+442079460999', isPrimary: true }],
  sipAddresses: [{ type: 'enterprise', value: 'nora@sip.example.net' }],
  ims: [{ type: 'xmpp', value: 'nora@im.example.net' }],
  groupIds: ['5e0ab32e-7a10-4a37-9c6b-1f8a4f6f0c11'],
};
const wholePerson = { ...personDraft, title: 'Chief', department: 'Sales', addresses: [address] };

/** What an outsider might like to set, in our words and in Webex's. */
const strange = {
  orgId: 'd23736ac-8055-433e-b85a-0fc55c96ead9',
  id: 'x',
  contactId: '5e0ab32e-7a10-4a37-9c6b-1f8a4f6f0c11',
  source: 'Webex4Broadworks',
  schemas: 'urn:evil',
  isMigration: true,
  meta: { lastModified: '2020-01-01T00:00:00.000Z' },
  companyName: 'x',
  avatarURL: 'https://evil.example/x.png',
  phoneNumbers: [{ type: 'work', value: '1', operation: 'delete' }],
  primaryContactMethod: 'EMAIL',
  created: '2020-01-01T00:00:00.000Z',
  lastModified: '2020-01-01T00:00:00.000Z',
  since: 1,
  caller: { grant: { accessToken: 'x' } },
  avatar: 'https://evil.example/x.png',
  siteUrls: ['evil.example'],
  locationId: 'x',
  invitePending: 'false',
  type: 'bot',
  status: 'active',
  password: 'x',
  isAdmin: true,
  operation: 'delete',
  loginEnabledX: true,
  $set: { title: 'x' },
  'change.title': 'x',
};

type Body = Record<string, unknown>;

/** The body with one more member in one of the objects in it. */
function smuggled(body: Body, name: string, value: unknown): Body[] {
  const inParts = Object.entries(body).flatMap(([key, part]): Body[] => {
    if (Array.isArray(part) && typeof part[0] === 'object')
      return [{ ...body, [key]: [{ ...part[0], [name]: value }] }];
    return typeof part === 'object' && part !== null && !Array.isArray(part)
      ? smuggled(part as Body, name, value).map((inner) => ({ ...body, [key]: inner }))
      : [];
  });
  return [{ ...body, [name]: value }, ...inParts];
}

const contactKeys = [
  'schemas',
  'source',
  'displayName',
  'firstName',
  'lastName',
  'companyName',
  'title',
  'address',
  'avatarURL',
  'primaryContactMethod',
  'emails',
  'phoneNumbers',
  'sipAddresses',
  'ims',
  'groupIds',
];

async function atAdmin() {
  const house = await openHouse();
  const guest = await house.enter('admin');
  const things = await thingsOf(house, 'admin');
  house.connections.length = 0;
  const sent = () =>
    house.connections.filter(({ method }) => method !== 'GET').map(({ body }) => JSON.parse(body));
  return { ...house, ...guest, things, sent };
}

describe('P03 T07: a body with a member too many', () => {
  it.each([
    ['POST', '/api/contacts', wholeContact],
    ['PATCH', '/api/contacts/abc', { change: wholeContact, basedOn: 'x' }],
    ['POST', '/api/contacts/delete', { ids: ['5e0ab32e-7a10-4a37-9c6b-1f8a4f6f0c11'] }],
    ['POST', '/api/people', wholePerson],
    ['PUT', '/api/people/abc', { change: wholePerson }],
  ])('P03 T07: is refused whole, wherever in it that is: %s %s', async (method, path, body) => {
    let desk = await atAdmin();
    let asked = 0;
    for (const [name, value] of Object.entries(strange)) {
      for (const wrong of smuggled(body, name, value)) {
        if (JSON.stringify(wrong) === JSON.stringify(body)) continue;
        // One user may ask 280 times a minute.
        if (asked % 250 === 249) desk = await atAdmin();
        asked += 1;
        const answer = await desk.send(method, path, wrong);
        expect([name, answer.status]).toEqual([name, 400]);
        expect(desk.connections).toEqual([]);
      }
    }
    expect(asked).toBeGreaterThanOrEqual(Object.keys(strange).length);
  });

  it('P03 T07: never makes Webex hear more than the fields that may be written', async () => {
    const desk = await atAdmin();
    const made = await desk.send('POST', '/api/contacts', { ...wholeContact, groupIds: [] });
    expect(made.status).toBe(201);
    const { record } = await made.json();
    await desk.send('PATCH', `/api/contacts/${record.id}`, {
      change: { ...wholeContact, groupIds: [], title: 'Deputy', phones: [] },
      basedOn: record.lastModified,
    });
    await desk.send('POST', '/api/people', wholePerson);
    const [created, changed, person, ...rest] = desk.sent();
    expect(rest).toEqual([]);
    expect(Object.keys(created).toSorted()).toEqual(contactKeys.toSorted());
    expect(contactKeys).toEqual(expect.arrayContaining(Object.keys(changed)));
    for (const body of [created, changed]) expect(body).toMatchObject({ source: 'CH' });
    expect(Object.keys(person).toSorted()).toEqual(
      ['addresses', 'department', 'displayName', 'emails', 'firstName', 'lastName', 'title'].toSorted(),
    );
  });

  it('P03 T07: cannot move a person elsewhere: the organisation sent is the one that was read', async () => {
    const desk = await atAdmin();
    const { lastModified } = await (await desk.send('GET', `/api/people/${desk.things.personId}`)).json();
    const change = { title: 'Deputy', roles: [], licenses: [] };
    await desk.send('PUT', `/api/people/${desk.things.personId}`, { change, basedOn: lastModified });
    const [put] = desk.sent();
    const home = Buffer.from(`ciscospark://us/ORGANIZATION/${desk.things.orgId}`).toString('base64url');
    expect(put).toMatchObject({ orgId: home, title: 'Deputy' });
  });
});
