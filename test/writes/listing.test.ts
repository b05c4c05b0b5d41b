import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ContactList } from '../../src/contract/contact-list';
import { fieldGroupId } from '../../src/sandbox/orgs';
import { openDesk } from '../support/desk';

type Desk = Awaited<ReturnType<typeof openDesk>>;

async function page(desk: Desk, query: string) {
  const { status, body } = await desk.send('GET', `/api/contacts?${query}`);
  expect([query, status]).toEqual([query, 200]);
  return v.parse(ContactList, body);
}

describe('the list of contacts', () => {
  it('gives every contact once, a hundred at a time, and says how many there are', async () => {
    const desk = await openDesk();
    const ids = new Set<string>();
    let list = await page(desk, '');
    const { total } = list;
    expect(list).toMatchObject({ start: 0, hasMore: true });
    for (;;) {
      expect(list.contacts.length).toBeLessThanOrEqual(100);
      for (const { id } of list.contacts) ids.add(id);
      if (!list.hasMore) break;
      list = await page(desk, `start=${list.start + list.contacts.length}`);
    }
    expect(ids.size).toBe(total);
  });

  it('is narrowed by a word, a source and a group', async () => {
    const desk = await openDesk();
    const found = await page(desk, 'q=Jonquil');
    expect(found.contacts.map(({ firstName }) => firstName)).toContain('Jonquil');
    const { total = 0 } = await page(desk, '');
    expect((await page(desk, 'source=CH')).total).toBeLessThanOrEqual(total);
    const group = await openDesk('group-member');
    const limited = await page(group, `group=${fieldGroupId}`);
    expect(limited.contacts.length).toBeGreaterThan(0);
    expect(limited.contacts.every(({ groupIds }) => groupIds.includes(fieldGroupId))).toBe(true);
  });

  it.each([
    'start=-1',
    'start=x',
    'start=1&start=2',
    'q=a&q=b',
    'limit=5',
    'orgId=x',
    'source=other',
    'group=everybody',
    `q=${'a'.repeat(129)}`,
  ])('takes no other question: %s', async (query) => {
    const desk = await openDesk();
    expect(await desk.send('GET', `/api/contacts?${query}`)).toMatchObject({
      status: 400,
      body: { code: 'invalid_request' },
    });
    expect((await desk.journal()).filter(({ path }) => path.startsWith('/v1'))).toEqual([]);
  });

  it('says so when Webex does not answer', async () => {
    const desk = await openDesk();
    await desk.fault({ path: '*/search' }, { status: 403 });
    expect(await desk.send('GET', '/api/contacts')).toMatchObject({
      status: 403,
      body: { code: 'forbidden' },
    });
  });
});
