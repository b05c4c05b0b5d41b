import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { toCreateRequest } from '../../src/bff/webex/contacts/request';
import { ContactId } from '../../src/contract/ids';
import { createClient } from '../support/client';

const rows = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    toCreateRequest({
      displayName: `Bulk Person ${at}`,
      phones: [{ type: 'work', value: `+47555${String(at).padStart(5, '0')}`, isPrimary: false }],
    }),
  );

const keywordFor = (client: ReturnType<typeof createClient>) => ({
  orgId: client.orgId,
  keyword: 'Bulk Person',
  limit: 100,
});

describe('writing contacts by the hundred', () => {
  it('creates them all, and the list finds each once over several pages', async () => {
    const client = createClient();
    const saved = await client.contacts.saveMany(client.caller, client.orgId, rows(250));
    expect(saved).toMatchObject({ ok: true, value: { failed: [] } });
    const listed = await client.contacts.list(client.caller, keywordFor(client));
    if (!listed.ok) throw new Error('listed');
    expect(listed.value.isComplete).toBe(true);
    expect(new Set(listed.value.items.map(({ name }) => name)).size).toBe(250);
  });

  it('accounts for every row when some fail', async () => {
    const client = createClient();
    await client.fault({ path: '*/bulk' }, { partialFailure: 4, errorCode: 'external.non.privilege' }, 1);
    const saved = await client.contacts.saveMany(client.caller, client.orgId, rows(20));
    if (!saved.ok) throw new Error('a partial failure is an answer');
    const { slots, failed } = saved.value;
    const done = slots.filter(Boolean).length;
    expect(done + failed.length).toBe(20);
    expect(failed.length).toBeGreaterThan(0);
    expect(new Set(failed.map(({ code }) => code))).toEqual(new Set(['external.non.privilege']));
  });

  it('updates those that name their contact id, and removes many at once', async () => {
    const client = createClient();
    const first = await client.contacts.saveMany(client.caller, client.orgId, rows(2));
    if (!first.ok) throw new Error('created');
    const ids = first.value.slots.flatMap((slot) => (slot ? [slot.id] : []));
    const changed = rows(2).map((row, at) => ({ ...row, contactId: ids[at], companyName: 'Nordlys AS' }));
    const second = await client.contacts.saveMany(client.caller, client.orgId, changed);
    expect(second).toMatchObject({ ok: true, value: { slots: [{ company: 'Nordlys AS' }, { id: ids[1] }] } });

    expect(await client.contacts.removeMany(client.caller, client.orgId, ids)).toMatchObject({ ok: true });
    for (const id of ids) {
      const gone = await client.contacts.get(client.caller, client.orgId, v.parse(ContactId, id));
      expect(gone).toMatchObject({ ok: false, failure: { kind: 'not_found' } });
    }
  });

  it('is never sent a second time when the answer was lost', async () => {
    const client = createClient();
    await client.fault({ path: '*/bulk' }, { lostAnswer: true }, 1);
    const saved = await client.contacts.saveMany(client.caller, client.orgId, rows(3));
    expect(saved).toMatchObject({ ok: false, failure: { kind: 'unavailable' } });
    const sent = (await client.journal()).filter(({ method }) => method === 'POST');
    expect(sent).toHaveLength(1);
  });
});

describe('listing people', () => {
  it('follows every page and finds each person once', async () => {
    const client = createClient();
    const listed = await client.people.list(client.caller, { max: 50 });
    if (!listed.ok) throw new Error('listed');
    expect(listed.value.isComplete).toBe(true);
    expect(new Set(listed.value.items.map(({ id }) => id)).size).toBe(listed.value.items.length);
    expect(listed.value.items.length).toBeGreaterThanOrEqual(300);
  });

  it.each(['self', 'loop', 'endless', 'foreign'])('ends when the next link is a trap: %s', async (link) => {
    const client = createClient();
    await client.fault({ path: '/v1/people' }, { link });
    const listed = await client.people.list(client.caller, { max: 50 });
    expect(listed).toMatchObject({ ok: true, value: { isComplete: false } });
    expect((await client.journal()).every(({ path }) => path === '/v1/people')).toBe(true);
    // The endless one goes on a person at a time; it is left once it has nobody new.
    expect((await client.journal()).length).toBeLessThan(330);
  });
});
