import { describe, expect, it } from 'vitest';
import { changeAsSecondAdmin, held, openDesk, row, withContact } from './desk';

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
