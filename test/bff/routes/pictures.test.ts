import { describe, expect, it } from 'vitest';
import { cloud, openHouse } from '../../security/support/house';
import { contactDraft, thingsOf } from '../../security/support/routes';

const elsewhere = 'https://pictures.evil.example/beacon.png';

/** An administrator of a house whose pages may load the sandbox’s own pictures only, and what Webex holds. */
async function atAdmin() {
  const house = await openHouse({ deps: { avatarOrigins: [cloud] } });
  const guest = await house.enter('admin');
  const { orgId } = await thingsOf(house, 'admin');
  const { items } = await (await house.upstreamAs('admin', '/v1/people?displayName=jo&max=100')).json();
  const { id: personId } = items.find(({ avatar }: { avatar?: string }) => avatar?.startsWith(cloud));
  async function ask(method: string, path: string, body?: object) {
    const answer = await guest.send(method, path, body);
    return { status: answer.status, body: await answer.json() };
  }
  return {
    ...house,
    ask,
    personId,
    contactAtWebex: async (id: string) =>
      (await house.upstreamAs('admin', `/v1/contacts/organizations/${orgId}/contacts/${id}`)).json(),
    personAtWebex: async (id: string) => (await house.upstreamAs('admin', `/v1/people/${id}`)).json(),
    /** A contact with a picture that no page may load. */
    async hidden() {
      const { body } = await ask('POST', '/api/contacts', { ...contactDraft, avatarUrl: elsewhere });
      return body;
    },
  };
}

describe('pictures of people and contacts', () => {
  it('are shown where the settings name their origin: in the list, on the card, and one’s own', async () => {
    const { ask, personId, personAtWebex, enter } = await atAdmin();
    const own = new RegExp(`^${cloud}/sandbox/avatars/`);
    const { send } = await enter('member');
    const frames = (await (await send('GET', '/api/search?q=jo')).text()).trim().split('\n');
    const { entries } = JSON.parse(frames.at(-1) ?? '');
    const shown = entries.flatMap(({ avatarUrl }: { avatarUrl?: string }) => avatarUrl ?? []);
    expect(shown.length).toBeGreaterThan(3);
    expect(shown.filter((address: string) => !own.test(address))).toEqual([]);
    expect((await ask('GET', `/api/people/${personId}`)).body.avatarUrl).toMatch(own);
    const { person } = (await ask('GET', '/api/me')).body;
    expect(person.avatarUrl).toBe((await personAtWebex('me')).avatar);
  });

  it('may be set to any address, though none is shown that pages may not load', async () => {
    const desk = await atAdmin();
    const { record, differing } = await desk.hidden();
    expect([record.avatarUrl, differing]).toEqual([undefined, []]);
    expect((await desk.contactAtWebex(record.id)).avatarURL).toBe(elsewhere);
    expect((await desk.ask('GET', `/api/contacts/${record.id}`)).body.avatarUrl).toBeUndefined();
  });

  it('stay at Webex when something else of the contact is changed', async () => {
    const desk = await atAdmin();
    const { record } = await desk.hidden();
    const change = { title: 'Chief' };
    const basedOn = record.lastModified;
    const { status, body } = await desk.ask('PATCH', `/api/contacts/${record.id}`, { change, basedOn });
    expect([status, body.record.title, body.record.avatarUrl]).toEqual([200, 'Chief', undefined]);
    expect((await desk.contactAtWebex(record.id)).avatarURL).toBe(elsewhere);
  });

  it('can be taken away though nobody here sees them', async () => {
    const desk = await atAdmin();
    const { record } = await desk.hidden();
    const change = { avatarUrl: null };
    const basedOn = record.lastModified;
    const { body } = await desk.ask('PATCH', `/api/contacts/${record.id}`, { change, basedOn });
    expect(body.differing).toEqual([]);
    expect((await desk.contactAtWebex(record.id)).avatarURL || undefined).toBeUndefined();
  });

  it('P04 T09: are not told by a conflict either', async () => {
    const desk = await atAdmin();
    const { record } = await desk.hidden();
    const change = { title: 'Chief' };
    const basedOn = '2020-01-01T00:00:00.000Z';
    const { status, body } = await desk.ask('PATCH', `/api/contacts/${record.id}`, { change, basedOn });
    expect([status, body.current.id]).toEqual([409, record.id]);
    expect(JSON.stringify(body)).not.toContain('evil.example');
  });

  it('of colleagues stay at Webex when something else of them is changed', async () => {
    const desk = await atAdmin();
    const { avatar } = await desk.personAtWebex(desk.personId);
    expect(avatar).toContain('/sandbox/avatars/');
    const { lastModified: basedOn } = (await desk.ask('GET', `/api/people/${desk.personId}`)).body;
    const change = { title: 'Deputy' };
    const changed = await desk.ask('PUT', `/api/people/${desk.personId}`, { change, basedOn });
    expect(changed.body.record).toMatchObject({ title: 'Deputy', avatarUrl: avatar });
    expect((await desk.personAtWebex(desk.personId)).avatar).toBe(avatar);
  });
});
