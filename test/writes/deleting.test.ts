import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ContactList, DeletedContacts } from '../../src/contract/contact-list';
import { openDesk } from '../support/desk';

/** An administrator, and the ids of some contacts. */
async function withContacts(count: number) {
  const desk = await openDesk();
  const { body } = await desk.send('GET', '/api/contacts');
  const ids = v
    .parse(ContactList, body)
    .contacts.map(({ id }) => id)
    .slice(0, count);
  const remove = (key?: string) => desk.send('POST', '/api/contacts/delete', { ids }, key);
  /** What became of each, as the answer says. */
  async function states() {
    const { status, body } = await remove();
    expect(status).toBe(200);
    const { results } = v.parse(DeletedContacts, body);
    expect(results.map(({ id }) => id)).toEqual(ids);
    return [...new Set(results.map(({ state }) => state))];
  }
  const there = async () => {
    const found = await Promise.all(ids.map((id) => desk.send('GET', `/api/contacts/${id}`)));
    return found.filter(({ status }) => status === 200).length;
  };
  return { ...desk, ids, remove, states, there };
}

const bulk = { path: '*/bulk/delete' };

describe('deleting contacts by the hundred', () => {
  it.each([3, 60])('tells of each that it is gone, as a fresh look shows: %i', async (count) => {
    const desk = await withContacts(count);
    expect(await desk.states()).toEqual(['deleted']);
    expect(await desk.there()).toBe(0);
  });

  it.each([3, 60])('tells of each what became of it when the answer is lost: %i', async (count) => {
    const desk = await withContacts(count);
    await desk.fault(bulk, { lostAnswer: true }, 1);
    expect(await desk.states()).toEqual(['deleted']);
    expect(await desk.writes()).toHaveLength(1);
  });

  it.each([3, 60])('tells of each that it is there still when Webex broke: %i', async (count) => {
    const desk = await withContacts(count);
    await desk.fault(bulk, { status: 500 });
    expect(await desk.states()).toEqual(['kept']);
    expect(await desk.there()).toBe(count);
  });

  it('says that nobody looked when nobody could, although Webex took the order', async () => {
    const desk = await withContacts(60);
    await desk.fault({ path: '*/search' }, { status: 403 });
    expect(await desk.states()).toEqual(['unchecked']);
  });

  it('is a failure when neither order nor look was answered', async () => {
    const desk = await withContacts(60);
    await desk.fault(bulk, { status: 500 });
    await desk.fault({ path: '*/search' }, { status: 403 });
    expect(await desk.remove()).toMatchObject({ status: 502, body: { code: 'upstream_unavailable' } });
  });

  it('is done once when it is asked for twice with one key', async () => {
    const desk = await withContacts(3);
    const [first, second] = [await desk.remove('one-key-for-both'), await desk.remove('one-key-for-both')];
    expect(second).toEqual(first);
    expect(await desk.writes()).toHaveLength(1);
  });

  it('is refused to members, and nothing is looked for', async () => {
    const admin = await withContacts(3);
    const desk = await openDesk('member');
    expect(await desk.send('POST', '/api/contacts/delete', { ids: admin.ids })).toMatchObject({
      status: 403,
      body: { code: 'forbidden' },
    });
    expect((await desk.journal()).filter(({ path }) => path.startsWith('/v1'))).toHaveLength(1);
  });
});
