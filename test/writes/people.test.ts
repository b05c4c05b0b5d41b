import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { PersonRecord } from '../../src/contract/person-record';
import { SavedPerson } from '../../src/contract/saved';
import { personas } from '../../src/sandbox/personas';
import { openDesk } from '../support/desk';

const draft = {
  emails: ['nadia.newcomer@acme.example.com'],
  displayName: 'Nadia Newcomer',
  firstName: 'Nadia',
  lastName: 'Newcomer',
  title: 'Buyer',
};

async function withPerson() {
  const desk = await openDesk();
  const { entries } = await desk.enter().then(() => desk.search('Joanna Fraser'));
  return { ...desk, path: `/api/people/${entries[0]?.personId}` };
}

/** The record as the sandbox's Webex gives it to the admin, with all that a PUT could lose. */
async function rawRecord(desk: Awaited<ReturnType<typeof openDesk>>, path: string) {
  const admin = personas.find(({ id }) => id === 'admin');
  const answer = await desk.upstream(`${path.replace('/api', '/v1')}?callingData=true`, {
    headers: { authorization: `Bearer ${admin?.accessToken}` },
  });
  return answer.json();
}

describe('creating a person', () => {
  it('gives the person as Webex keeps them', async () => {
    const desk = await openDesk();
    const { status, body } = await desk.send('POST', '/api/people', draft);
    expect(status).toBe(201);
    expect(v.parse(SavedPerson, body)).toMatchObject({ record: { name: 'Nadia Newcomer' }, differing: [] });
  });

  it('is a conflict when the address is taken', async () => {
    const desk = await openDesk();
    const taken = { ...draft, emails: ['joanna.fraser@acme.example.com'] };
    expect(await desk.send('POST', '/api/people', taken)).toMatchObject({
      status: 409,
      body: { code: 'conflict' },
    });
  });

  it('is done, with a warning, when Webex says 400 after creating', async () => {
    const desk = await openDesk();
    await desk.fault({ method: 'POST', path: '/v1/people' }, { statusAfter: 400 }, 1);
    const { status, body } = await desk.send('POST', '/api/people', draft);
    expect(status).toBe(201);
    expect(v.parse(SavedPerson, body).warnings).not.toEqual([]);
    expect(await desk.writes()).toHaveLength(1);
  });

  it('is refused, with Webex’s reasons, when nobody was created', async () => {
    const desk = await openDesk();
    await desk.fault({ method: 'POST', path: '/v1/people' }, { status: 400 }, 1);
    const { status, body } = await desk.send('POST', '/api/people', draft);
    expect([status, body.code]).toEqual([422, 'refused']);
    expect(body.reasons).not.toEqual([]);
  });
});

describe('changing a person', () => {
  it('changes what was asked and loses no other field', async () => {
    const desk = await withPerson();
    const before = await rawRecord(desk, desk.path);
    const { status, body } = await desk.send('PUT', desk.path, { change: { title: 'Chief Buyer' } });
    expect([status, body.differing]).toEqual([200, []]);
    const after = await rawRecord(desk, desk.path);
    const { lastModified: _then, lastActivity: _seen, title: _title, ...kept } = before;
    expect(after).toMatchObject({ ...kept, title: 'Chief Buyer' });
  });

  it('reports what Webex has not taken over', async () => {
    const desk = await withPerson();
    const { body } = await desk.send('PUT', desk.path, { change: { nickName: 'Jo-Jo' } });
    expect(body.differing).toEqual(['nickName']);
  });

  it('is done when the answer was lost after the change, and written once', async () => {
    const desk = await withPerson();
    await desk.fault({ method: 'PUT' }, { lostAnswer: true }, 1);
    expect(await desk.send('PUT', desk.path, { change: { department: 'Legal' } })).toMatchObject({
      status: 200,
      body: { record: { department: 'Legal' } },
    });
    expect(await desk.writes()).toHaveLength(1);
  });

  it('names what Webex has not stored when it stored half of it', async () => {
    const desk = await withPerson();
    await desk.fault({ method: 'PUT' }, { halfApplied: 500 }, 1);
    const change = { department: 'Legal', title: 'Chief Buyer' };
    expect(await desk.send('PUT', desk.path, { change })).toMatchObject({
      status: 200,
      body: { differing: [expect.any(String)] },
    });
  });

  it('shows the newer version instead of overwriting it', async () => {
    const desk = await withPerson();
    const { lastModified: basedOn } = (await desk.send('GET', desk.path)).body;
    await desk.send('PUT', desk.path, { change: { title: 'Buyer-in-Chief' }, basedOn });
    expect(await desk.send('PUT', desk.path, { change: { title: 'Seller' }, basedOn })).toMatchObject({
      status: 409,
      body: { code: 'conflict', current: { title: 'Buyer-in-Chief' } },
    });
  });

  it('is refused to members', async () => {
    const admin = await withPerson();
    const member = await openDesk('member');
    expect(await member.send('PUT', admin.path, { change: { title: 'King' } })).toMatchObject({
      status: 403,
    });
  });
});

describe('the record of a person', () => {
  it('gives what only administrators see', async () => {
    const desk = await withPerson();
    const raw = await rawRecord(desk, desk.path);
    const { status, body } = await desk.send('GET', `${desk.path}/record`);
    expect(status).toBe(200);
    expect(v.parse(PersonRecord, body)).toMatchObject({
      person: { name: 'Joanna Fraser', lastModified: raw.lastModified },
      roles: raw.roles,
      licenses: raw.licenses,
      loginEnabled: true,
      invitePending: false,
    });
  });

  it.each(['member', 'readonly-admin'])(
    'T05: is for those who may change it: not for %s',
    async (persona) => {
      const { path } = await withPerson();
      const desk = await openDesk(persona);
      expect(await desk.send('GET', `${path}/record`)).toMatchObject({
        status: 403,
        body: { code: 'forbidden' },
      });
    },
  );
});

describe('deleting a person', () => {
  it.each([
    ['as Webex writes it', (id: string) => id],
    ['as a UUID', (id: string) => Buffer.from(id, 'base64url').toString().split('/').at(-1) ?? ''],
    [
      'as a UUID in capitals',
      (id: string) => Buffer.from(id, 'base64url').toString().split('/').at(-1)?.toUpperCase() ?? '',
    ],
  ])('never reaches Webex for oneself, by the id %s', async (_how, form) => {
    const desk = await openDesk();
    const { person } = (await desk.send('GET', '/api/me')).body;
    expect(await desk.send('DELETE', `/api/people/${form(person.id)}`)).toMatchObject({
      status: 403,
      body: { code: 'own_record' },
    });
    expect(await desk.writes()).toEqual([]);
  });

  it('does not happen when Webex does not say whose token it is', async () => {
    const desk = await withPerson();
    await desk.fault({ path: '/v1/people/me' }, { status: 503 });
    expect(await desk.send('DELETE', desk.path)).toMatchObject({ status: 502 });
    expect(await desk.writes()).toEqual([]);
  });

  it('removes them, and finding them gone after a lost answer is success', async () => {
    const desk = await withPerson();
    await desk.fault({ method: 'DELETE' }, { lostAnswer: true }, 1);
    expect(await desk.send('DELETE', desk.path)).toMatchObject({ status: 204 });
    expect(await desk.send('GET', desk.path)).toMatchObject({ status: 404 });
  });
});
