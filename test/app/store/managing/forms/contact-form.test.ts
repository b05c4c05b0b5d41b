import { describe, expect, it } from 'vitest';
import type { ContactId } from '../../../../../src/contract/ids';
import { createChain } from '../../../../support/chain';

/** An admin with the form of a new contact, and a way to open the form of any other. */
async function openDesk(persona = 'admin') {
  const chain = await createChain({ persona });
  await chain.enter();
  const managing = await chain.store.managing();
  /** A form as the screen opens it. */
  async function open(task: Parameters<typeof managing.contactForm>[0]) {
    const form = managing.contactForm(task);
    await form.start();
    return form;
  }
  const sent = async () => (await chain.journal()).filter(({ method }) => method !== 'GET');
  return { ...chain, managing, open, sent };
}

type Desk = Awaited<ReturnType<typeof openDesk>>;

const row = (value: string, type = 'work') => ({ key: 0, type, value, isPrimary: false });

/** A contact that was just made, and its form. */
async function withContact(desk?: Desk) {
  const at = desk ?? (await openDesk());
  const form = await at.open({ kind: 'new_contact', seed: 'Lena Quist' });
  form.fill({ emails: [row('lena@quist.example.net')], company: 'Quist', title: 'Owner' });
  await form.save();
  const { kept } = form.getState();
  if (!kept) throw new Error('the contact was not made');
  return { ...at, form, id: kept.id };
}

/** What Webex holds of a contact. */
async function held({ managing }: Desk, id: ContactId) {
  const read = await managing.api.contact(id, new AbortController().signal);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

/** Another administrator changes the contact, past this page and its server. */
async function changeAsSecondAdmin({ upstream, persona, wait }: Desk, id: ContactId, fields: object) {
  wait(1000);
  const answer = await upstream(`/v1/contacts/organizations/${persona.orgId}/contacts/${id}`, {
    method: 'PATCH',
    headers: { authorization: 'Bearer sandbox-token-second-admin', 'content-type': 'application/json' },
    body: JSON.stringify({ schemas: 'urn:cisco:codev:identity:contact:core:1.0', source: 'CH', ...fields }),
  });
  if (!answer.ok) throw new Error(await answer.text());
}

describe('the form of a new contact', () => {
  it.each([
    ['Lena Quist', { displayName: 'Lena Quist' }],
    ['lena@quist.example.net', { emails: ['lena@quist.example.net'] }],
    ['+47 55 50 12 34', { phones: ['+47 55 50 12 34'] }],
  ])('has %s in the field where it belongs', async (seed, filled) => {
    const { open } = await openDesk();
    const { values } = (await open({ kind: 'new_contact', seed })).getState();
    const { displayName, emails, phones } = values;
    const texts = (rows: typeof emails) => rows.map(({ value }) => value);
    expect({ displayName, emails: texts(emails), phones: texts(phones) }).toEqual({
      displayName: '',
      emails: [''],
      phones: [''],
      ...filled,
    });
  });

  it('makes the contact once and shows what Webex holds', async () => {
    const { form, sent } = await withContact();
    expect(form.getState()).toMatchObject({
      phase: 'saved',
      kept: { name: 'Lena Quist', company: 'Quist', title: 'Owner' },
      sent: { differing: [], warnings: [] },
    });
    expect(await sent()).toHaveLength(1);
  });

  it('goes on with the contact it has made', async () => {
    const desk = await withContact();
    desk.form.reopen();
    desk.form.fill({ title: 'Founder' });
    await desk.form.save();
    expect(await held(desk, desk.id)).toMatchObject({ title: 'Founder' });
    expect((await desk.sent()).map(({ method }) => method)).toEqual(['POST', 'PATCH']);
  });

  it('sends nothing that Webex would refuse', async () => {
    const { open, sent } = await openDesk();
    const form = await open({ kind: 'new_contact', seed: 'Lena' });
    await form.save();
    expect(form.getState()).toMatchObject({ faults: { reach: 'nothing_to_reach' }, stops: 1 });
    form.fill({
      emails: [row('lena@')],
      phones: [{ ...row('call me'), key: 3 }],
      avatarUrl: 'http://pictures.example.net/lena.png',
      groupIds: 'friends',
      title: 'x'.repeat(257),
    });
    expect(form.getState().faults).toEqual({
      'emails.0': 'not_an_email',
      'phones.3': 'not_a_number',
      avatarUrl: 'not_a_picture',
      groupIds: 'not_a_group',
      title: 'too_long',
    });
    await form.save();
    expect(await sent()).toEqual([]);
  });

  it('says what is wrong with a field only after it was left once', async () => {
    const { open } = await openDesk();
    const form = await open({ kind: 'new_contact' });
    form.fill({ emails: [row('lena@')] });
    expect(form.getState().faults).toEqual({});
    form.leftAt('emails.0');
    expect(form.getState().faults).toEqual({ 'emails.0': 'not_an_email' });
    form.fill({ emails: [row('lena@quist.example.net')] });
    expect(form.getState().faults).toEqual({});
  });

  it('makes one contact when the answer is lost and the reader tries again', async () => {
    const desk = await openDesk();
    const form = await desk.open({ kind: 'new_contact', seed: 'Lena Quist' });
    form.fill({ phones: [row('+4755501234')] });
    await desk.fault({ path: '/v1/contacts/*', method: 'POST' }, { lostAnswer: true }, 1);
    await desk.fault({ path: '/v1/contacts/*', method: 'GET' }, { status: 500 }, 12);
    await form.save();
    expect(form.getState()).toMatchObject({ phase: 'open', values: { displayName: 'Lena Quist' } });
    expect(form.getState().failure).toBeDefined();
    await desk.upstream('/sandbox/faults', { method: 'DELETE' });
    desk.wait(120_000);
    await form.save();
    expect(form.getState().phase).toBe('saved');
    expect((await desk.sent()).filter(({ path }) => path.endsWith('/contacts'))).toHaveLength(1);
  });
});

describe('the form of a contact', () => {
  it('sends only what was changed, and empties what was emptied', async () => {
    const desk = await withContact();
    const form = await desk.open({ kind: 'contact', id: desk.id });
    form.fill({ company: '' });
    expect(form.getState().changed).toEqual(['company']);
    await form.save();
    expect(await held(desk, desk.id)).toMatchObject({ displayName: 'Lena Quist', title: 'Owner' });
    expect((await held(desk, desk.id)).company).toBeUndefined();
  });

  it('says that a name cannot be emptied', async () => {
    const desk = await withContact();
    const form = await desk.open({ kind: 'contact', id: desk.id });
    form.fill({ displayName: ' ' });
    await form.save();
    expect(form.getState().faults).toEqual({ displayName: 'empty' });
  });

  it('shows both versions when another admin was quicker, and saves what is chosen', async () => {
    const desk = await withContact();
    const form = await desk.open({ kind: 'contact', id: desk.id });
    await changeAsSecondAdmin(desk, desk.id, { title: 'Director', companyName: 'Quist & Co' });
    form.fill({ title: 'Chair' });
    await form.save();
    const { rival, phase } = form.getState();
    expect(phase).toBe('open');
    expect([...(rival?.choice ?? [])].sort()).toEqual([
      ['company', 'theirs'],
      ['title', 'mine'],
    ]);
    expect(rival?.values).toMatchObject({ title: 'Director', company: 'Quist & Co' });
    await form.settle();
    expect(form.getState().phase).toBe('saved');
    expect(await held(desk, desk.id)).toMatchObject({ title: 'Chair', company: 'Quist & Co' });
  });

  it('changes nothing when the newer version is chosen', async () => {
    const desk = await withContact();
    const form = await desk.open({ kind: 'contact', id: desk.id });
    await changeAsSecondAdmin(desk, desk.id, { title: 'Director' });
    form.fill({ title: 'Chair' });
    await form.save();
    const writes = (await desk.sent()).length;
    form.choose(['title'], 'theirs');
    await form.settle();
    expect(form.getState()).toMatchObject({ phase: 'saved', kept: { title: 'Director' } });
    expect(await desk.sent()).toHaveLength(writes);
  });

  it('says that a picture was saved whose host pages may not load from', async () => {
    const desk = await withContact();
    const form = await desk.open({ kind: 'contact', id: desk.id });
    form.fill({ avatarUrl: 'https://pictures.example.net/lena.png' });
    await form.save();
    expect(form.getState()).toMatchObject({ phase: 'saved', sent: { differing: [], hidesPicture: true } });
    expect(form.getState().kept?.avatarUrl).toBeUndefined();
  });

  it('never sends back a kind of account that it does not know', async () => {
    const desk = await withContact();
    const form = await desk.open({ kind: 'contact', id: desk.id });
    const [known, unknown] = [row('lena', 'skype'), { ...row('quist', 'other'), key: 1 }];
    form.fill({ ims: [unknown] });
    expect(form.getState().changed).toEqual([]);
    form.fill({ ims: [known, unknown] });
    await form.save();
    expect((await held(desk, desk.id)).ims).toEqual([{ type: 'skype', value: 'lena', isPrimary: false }]);
  });

  it('keeps what was typed when the contact is gone', async () => {
    const desk = await withContact();
    const form = await desk.open({ kind: 'contact', id: desk.id });
    await desk.managing.api.deleteContact(desk.id, 'another-key');
    form.fill({ title: 'Chair' });
    await form.save();
    expect(form.getState()).toMatchObject({
      phase: 'open',
      failure: { code: 'not_found' },
      values: { title: 'Chair' },
    });
  });

  it('tells what Webex refused, and sends anew what was refused once', async () => {
    const desk = await withContact();
    const form = await desk.open({ kind: 'contact', id: desk.id });
    form.fill({ title: 'Chair' });
    await desk.fault({ path: '/v1/contacts/*', method: 'PATCH' }, { status: 400 }, 1);
    await form.save();
    expect(form.getState()).toMatchObject({ phase: 'open', failure: { code: 'refused' }, stops: 1 });
    await form.save();
    expect(form.getState().phase).toBe('saved');
    expect(await held(desk, desk.id)).toMatchObject({ title: 'Chair' });
  });

  it('says that Webex does not allow it to those without the right', async () => {
    const desk = await openDesk('unscoped-admin');
    const form = await desk.open({ kind: 'new_contact', seed: '+4755501234' });
    await form.save();
    expect(form.getState()).toMatchObject({ phase: 'open', failure: { code: 'forbidden' } });
  });

  it('asks once before unsaved changes are left', async () => {
    const desk = await withContact();
    const form = await desk.open({ kind: 'contact', id: desk.id });
    expect(form.mayLeave()).toBe(true);
    form.fill({ title: 'Chair' });
    expect(form.mayLeave()).toBe(false);
    expect(form.getState().isLeaving).toBe(true);
    expect(form.mayLeave()).toBe(true);
  });
});
