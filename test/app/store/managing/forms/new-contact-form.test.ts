import { describe, expect, it } from 'vitest';
import { held, openDesk, row, withContact } from './desk';

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

  /** A form whose contact was made although nobody knows, for Webex can be asked again only now. */
  async function withLostAnswer(fault: object) {
    const desk = await openDesk();
    const form = await desk.open({ kind: 'new_contact' });
    form.fill({ firstName: 'Lena', lastName: 'Quist', emails: [row('lena@quist.example.net')] });
    await desk.fault({ path: '/v1/contacts/*', method: 'POST' }, fault, 1);
    await desk.fault({ path: '/v1/contacts/*', method: 'GET' }, { status: 500 }, 12);
    await form.save();
    expect(form.getState()).toMatchObject({ phase: 'open', isUnsure: true });
    await desk.upstream('/sandbox/faults', { method: 'DELETE' });
    desk.wait(120_000);
    const found = async () => {
      const page = await desk.managing.api.contacts({ q: 'quist' }, 0, new AbortController().signal);
      return page.ok ? page.value.contacts.map(({ emails: [email], title }) => [email?.value, title]) : [];
    };
    return { ...desk, form, found };
  }

  it('makes one contact when the answer is lost and something else is saved then', async () => {
    const { form, found } = await withLostAnswer({ lostAnswer: true });
    form.fill({ title: 'Owner', emails: [row('lena.quist@quist.example.net')] });
    await form.save();
    expect(form.getState()).toMatchObject({ phase: 'saved', kept: { name: 'Lena Quist', title: 'Owner' } });
    expect(await found()).toEqual([['lena.quist@quist.example.net', 'Owner']]);
  });

  it('makes one contact of what is saved then when the first try has made none', async () => {
    const { form, found } = await withLostAnswer({ status: 500 });
    form.fill({ title: 'Owner' });
    await form.save();
    expect(form.getState().phase).toBe('saved');
    expect(await found()).toEqual([['lena@quist.example.net', 'Owner']]);
  });

  it('makes the contact anew when Webex refuses what was sent first', async () => {
    const { form, found, fault } = await withLostAnswer({ status: 500 });
    form.fill({ title: 'Owner' });
    await fault({ path: '/v1/contacts/*', method: 'POST' }, { status: 400 }, 1);
    await form.save();
    expect(form.getState().phase).toBe('saved');
    expect(await found()).toEqual([['lena@quist.example.net', 'Owner']]);
  });

  it('knows of the first try as long as nobody can say what became of it', async () => {
    const { form, found, fault, upstream, wait } = await withLostAnswer({ lostAnswer: true });
    form.fill({ title: 'Owner' });
    await fault({ path: '/v1/contacts/*', method: 'GET' }, { status: 500 }, 12);
    await form.save();
    expect(form.getState()).toMatchObject({ phase: 'open', isUnsure: true, values: { title: 'Owner' } });
    await upstream('/sandbox/faults', { method: 'DELETE' });
    wait(120_000);
    await form.save();
    expect(form.getState().phase).toBe('saved');
    expect(await found()).toEqual([['lena@quist.example.net', 'Owner']]);
  });
});
