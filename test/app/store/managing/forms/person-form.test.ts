import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../../../src/contract/ids';
import { newPerson, openDesk, row, withPerson } from './person-desk';

describe('the form of a new person', () => {
  it('needs an e-mail address', async () => {
    const { open, sent } = await openDesk();
    const form = await open({ kind: 'new_person' });
    form.fill({ displayName: 'Nadia Newcomer' });
    await form.save();
    expect(form.getState()).toMatchObject({ phase: 'open', faults: { emails: 'no_email' } });
    expect(await sent()).toEqual([]);
  });

  it('makes the account and shows all that Webex holds', async () => {
    const { form } = await newPerson();
    form.fill({ title: 'Buyer', extension: '4711' });
    await form.save();
    expect(form.getState()).toMatchObject({
      phase: 'saved',
      kept: { person: { name: 'Nadia Newcomer', title: 'Buyer' } },
      sent: { warnings: [] },
    });
    expect(form.getState().kept?.roles).toBeDefined();
  });

  it('finds the account that was made although Webex said no', async () => {
    const { form, fault, sent } = await newPerson();
    await fault({ path: '/v1/people', method: 'POST' }, { statusAfter: 400 }, 1);
    await form.save();
    expect(form.getState()).toMatchObject({ phase: 'saved', kept: { person: { name: 'Nadia Newcomer' } } });
    expect(await sent()).toHaveLength(1);
  });

  it('makes one account when the answer is lost and the reader tries again', async () => {
    const { form, fault, wait, sent } = await newPerson();
    await fault({ path: '/v1/people', method: 'POST' }, { lostAnswer: true }, 1);
    await fault({ path: '/v1/people', method: 'GET' }, { status: 400 }, 1);
    await form.save();
    expect(form.getState()).toMatchObject({ phase: 'open', isUnsure: true });
    wait(120_000);
    await form.save();
    expect(form.getState()).toMatchObject({ phase: 'saved', kept: { person: { name: 'Nadia Newcomer' } } });
    expect(await sent()).toHaveLength(1);
  });

  it('changes the account that was made when the answer is lost and something else is saved then', async () => {
    const { form, fault, wait, sent } = await newPerson();
    await fault({ path: '/v1/people', method: 'POST' }, { lostAnswer: true }, 1);
    await fault({ path: '/v1/people', method: 'GET' }, { status: 400 }, 1);
    await form.save();
    form.fill({ title: 'Buyer' });
    wait(120_000);
    await form.save();
    expect(form.getState()).toMatchObject({
      phase: 'saved',
      kept: { person: { name: 'Nadia Newcomer', title: 'Buyer' } },
    });
    expect((await sent()).map(({ method }) => method)).toEqual(['POST', 'PUT']);
  });

  it('makes no account at an address that was put right since', async () => {
    const { form, fault, wait, sent } = await newPerson();
    await fault({ path: '/v1/people', method: 'POST' }, { status: 500 }, 1);
    await form.save();
    form.fill({ emails: [row('nadia.neumann@acme.example.com')] });
    wait(120_000);
    await form.save();
    expect(form.getState().kept?.person.emails).toEqual(['nadia.neumann@acme.example.com']);
    expect((await sent()).map(({ method }) => method)).toEqual(['POST', 'POST']);
  });
});

describe('what Webex says it refuses', () => {
  const told = async (kept: boolean) => {
    const { form, managing } = kept ? await withPerson() : await newPerson();
    const fields = { roles: 'No such role.', siteUrls: 'No such site.', title: 'Not this title.' };
    const reasons = [...Object.values(fields), 'Ask somebody else.'];
    const refuse = async () => ({ ok: false, failure: { code: 'refused', fields, reasons } }) as const;
    managing.api.createPerson = refuse;
    managing.api.changePerson = refuse;
    form.fill({ title: 'Head of Buying' });
    await form.save();
    return form.getState();
  };

  it.each([true, false])(
    'stands at the field, or above the form where there is none (account: %s)',
    async (kept) => {
      const { refused, reasons } = await told(kept);
      expect(refused).toEqual({ roles: 'No such role.', title: 'Not this title.' });
      expect(reasons).toEqual(['No such site.', 'Ask somebody else.']);
    },
  );

  it('stands above the form when Webex does not show the roles to the reader', async () => {
    const { form, managing, id } = await withPerson();
    const read = managing.api.personRecord;
    managing.api.personRecord = async (...asked) => {
      const record = await read(...asked);
      return record.ok ? { ok: true, value: { ...record.value, roles: undefined } } : record;
    };
    const other = managing.personForm({ kind: 'person', id });
    await other.start();
    form.stop();
    managing.api.changePerson = async () => ({
      ok: false,
      failure: { code: 'refused', fields: { roles: 'No such role.' }, reasons: ['No such role.'] },
    });
    other.fill({ title: 'Head of Buying' });
    await other.save();
    expect(other.getState()).toMatchObject({ refused: {}, reasons: ['No such role.'] });
  });
});

describe('the form of a person', () => {
  it('sends only what was changed, and leaves the rest of the record', async () => {
    const { form, id, held } = await withPerson();
    const before = await held(id);
    form.fill({ title: 'Head of Buying' });
    expect(form.getState().changed).toEqual(['title']);
    await form.save();
    expect(form.getState()).toMatchObject({ phase: 'saved', sent: { differing: [], warnings: [] } });
    const after = await held(id);
    if (typeof before === 'string' || typeof after === 'string') throw new Error('unread');
    expect(after.person.title).toBe('Head of Buying');
    expect(after).toMatchObject({
      licenses: before.licenses,
      roles: before.roles,
      extension: before.extension,
    });
  });

  it('says what Webex has taken over of a change that was half done', async () => {
    const { form, fault } = await withPerson();
    form.fill({ title: 'Head of Buying', department: 'Buying' });
    await fault({ path: '/v1/people/*', method: 'PUT' }, { halfApplied: 500 }, 1);
    await form.save();
    const { phase, sent, values } = form.getState();
    expect(phase).toBe('saved');
    expect(sent?.differing).toHaveLength(1);
    expect([values.title, values.department].filter((text) => /Buying/.test(text))).toHaveLength(1);
  });

  it('looks what Webex holds when nobody can tell, and keeps what was typed', async () => {
    const { form, fault } = await withPerson();
    form.fill({ title: 'Head of Buying' });
    await fault({ path: '/v1/people/*', method: 'PUT' }, { status: 500 }, 10);
    await form.save();
    expect(form.getState()).toMatchObject({
      phase: 'open',
      isUnsure: true,
      isAsBefore: true,
      values: { title: 'Head of Buying' },
    });
  });

  it('shows both versions when another admin was quicker', async () => {
    const { form, id, open, wait, held } = await withPerson();
    const theirs = await open({ kind: 'person', id });
    theirs.fill({ title: 'Director' });
    wait(1000);
    await theirs.save();
    form.fill({ title: 'Head of Buying' });
    await form.save();
    expect(form.getState().rival?.choice.get('title')).toBe('mine');
    expect(form.getState().rival?.values.title).toBe('Director');
    await form.settle();
    expect(form.getState().phase).toBe('saved');
    expect(await held(id)).toMatchObject({ person: { title: 'Head of Buying' } });
  });

  it('knows whose own record it is', async () => {
    const { form } = await withPerson();
    expect(form.isOwn(form.getState().kept)).toBe(false);
    const own = await openDesk();
    const mine = await own.open({ kind: 'person', id: own.persona.personId as PersonId }); // the sandbox's own word
    expect(mine.isOwn(mine.getState().kept)).toBe(true);
  });
});
