import { describe, expect, it } from 'vitest';
import { openHouse } from '../security/support/house';
import { thingsOf } from '../security/support/routes';

const canary = 'Canaria Featherstone';
const contactDraft = { displayName: canary, emails: [{ type: 'work', value: 'canaria@canary.example.net' }] };
const personDraft = { displayName: canary, emails: ['canaria@acme.example.com'] };
const title = { change: { title: canary }, basedOn: 'x' };

async function scene(persona = 'admin') {
  const house = await openHouse();
  const guest = await house.enter(persona);
  const things = await thingsOf(house, persona);
  /** The audit lines, as the log has them. */
  const lines = () => house.lines.filter(({ event }) => event === 'audit').map(({ fields }) => fields);
  async function created(path: string, draft: object) {
    const { record } = await (await guest.send('POST', path, draft)).json();
    house.lines.length = 0;
    return record;
  }
  return { ...house, ...guest, things, auditLines: lines, created };
}

const trackingId = expect.stringMatching(/^[\w.:-]+$/);
const requestId = expect.stringMatching(/^[\w-]{36}$/);
const who = expect.stringMatching(/^[\w-]{43}$/);
const common = { who, trackingId, requestId };

describe('the audit', () => {
  it('has a line for each write to a contact, with Webex’s own id for it', async () => {
    const { send, auditLines, created, lines } = await scene();
    const answer = await send('POST', '/api/contacts', contactDraft);
    const { record } = await answer.json();
    expect(auditLines()).toEqual([
      { ...common, action: 'create_contact', ids: [record.id], outcome: 'done' },
    ]);

    const one = await created('/api/contacts', { ...contactDraft, title: 'Buyer' });
    await send('PATCH', `/api/contacts/${one.id}`, { change: { title: canary }, basedOn: one.lastModified });
    await send('DELETE', `/api/contacts/${one.id}`);
    await send('POST', '/api/contacts/delete', { ids: [record.id] });
    expect(auditLines()).toEqual([
      { ...common, action: 'update_contact', ids: [one.id], outcome: 'done' },
      { ...common, action: 'delete_contact', ids: [one.id], outcome: 'done' },
      { ...common, action: 'delete_contacts', ids: [record.id], outcome: 'done' },
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/canaria|Featherstone|Buyer/i);
  });

  it('has a line for each write to a person', async () => {
    const { send, auditLines, lines } = await scene();
    const { record } = await (await send('POST', '/api/people', personDraft)).json();
    await send('PUT', `/api/people/${record.id}`, { change: { title: canary } });
    await send('DELETE', `/api/people/${record.id}`);
    expect(auditLines()).toEqual([
      { ...common, action: 'create_person', ids: [record.id], outcome: 'done' },
      { ...common, action: 'update_person', ids: [record.id], outcome: 'done' },
      { ...common, action: 'delete_person', ids: [record.id], outcome: 'done' },
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/canaria|Featherstone/i);
  });

  it('has a line for each write that is refused, and why', async () => {
    const { send, auditLines, things } = await scene('member');
    const { contactId, personId } = things;
    const other = Buffer.from('ciscospark://us/PEOPLE/00000000-0000-4000-8000-000000000000').toString(
      'base64url',
    );
    await send('POST', '/api/contacts', contactDraft);
    await send('POST', '/api/contacts', { ...contactDraft, orgId: 'x' });
    await send('PATCH', `/api/contacts/${contactId}`, title);
    await send('DELETE', `/api/contacts/${contactId}`);
    await send('POST', '/api/contacts/delete', { ids: [contactId] });
    await send('POST', '/api/people', personDraft);
    await send('DELETE', `/api/people/${personId}`);
    await send('DELETE', `/api/people/${other}`);
    const told = auditLines().map(({ action, ids, outcome }) => [action, ids, outcome]);
    expect(told).toEqual([
      ['create_contact', [], 'forbidden'],
      ['create_contact', [], 'invalid_request'],
      ['update_contact', [contactId], 'conflict'],
      ['delete_contact', [contactId], 'forbidden'],
      ['delete_contacts', [contactId], 'forbidden'],
      ['create_person', [], 'forbidden'],
      ['delete_person', [personId], 'own_record'],
      ['delete_person', [other], 'forbidden'],
    ]);
  });

  it('names contacts that a bulk delete has not deleted', async () => {
    const { send, auditLines, things, fault } = await scene();
    await fault({ path: '*/bulk/delete' }, { status: 500 });
    const ids = [things.contactId];
    await send('POST', '/api/contacts/delete', { ids });
    expect(auditLines()).toEqual([{ ...common, action: 'delete_contacts', ids, kept: ids, outcome: 'done' }]);
  });

  it('has no second line for an answer that is given again', async () => {
    const { send, auditLines } = await scene();
    const key = { 'idempotency-key': 'one-key-for-both' };
    await send('POST', '/api/contacts', contactDraft, key);
    await send('POST', '/api/contacts', contactDraft, key);
    expect(auditLines()).toHaveLength(1);
  });

  it('names the same user by the same word, and no two by one', async () => {
    const house = await openHouse();
    const [admin, second] = [await house.enter('admin'), await house.enter('second-admin')];
    for (const { send } of [admin, admin, second]) await send('POST', '/api/contacts', contactDraft);
    const names = house.lines.filter(({ event }) => event === 'audit').map(({ fields }) => fields.who);
    expect(names[0]).toBe(names[1]);
    expect(names[2]).not.toBe(names[0]);
    expect(names).not.toContain(admin.session.user.key);
  });
});
