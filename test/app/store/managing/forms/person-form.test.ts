import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../../../src/contract/ids';
import { createChain } from '../../../../support/chain';

async function openDesk() {
  const chain = await createChain({ persona: 'admin' });
  await chain.enter();
  const managing = await chain.store.managing();
  async function open(task: Parameters<typeof managing.personForm>[0]) {
    const form = managing.personForm(task);
    await form.start();
    return form;
  }
  const sent = async () => (await chain.journal()).filter(({ method }) => method !== 'GET');
  async function held(id: PersonId) {
    const read = await managing.api.personRecord(id, new AbortController().signal);
    return read.ok ? read.value : read.failure.code;
  }
  return { ...chain, managing, open, sent, held };
}

const row = (value: string) => ({ key: 0, type: '', value, isPrimary: false });

/** The form of a colleague who is in the directory already. */
async function withPerson(name = 'Joanna Fraser') {
  const desk = await openDesk();
  const { entries } = await desk.search(name);
  const id = entries[0]?.personId;
  if (!id) throw new Error(`nobody is called ${name}`);
  return { ...desk, id, form: await desk.open({ kind: 'person', id }) };
}

async function newPerson() {
  const desk = await openDesk();
  const form = await desk.open({ kind: 'new_person' });
  form.fill({ emails: [row('nadia.newcomer@acme.example.com')], displayName: 'Nadia Newcomer' });
  return { ...desk, form };
}

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

describe('deleting a person', () => {
  it('waits for the name, typed as it is written', async () => {
    const { form, id, sent, held } = await withPerson();
    const person = form.getState().kept?.person;
    if (!person) throw new Error('unread');
    form.removal.ask();
    for (const typed of ['', 'joanna fraser', 'Joanna']) {
      form.removal.type(typed);
      await form.removal.remove(person);
    }
    expect(await sent()).toEqual([]);
    form.removal.type(' Joanna Fraser ');
    await form.removal.remove(person);
    expect(form.removal.getState().phase).toBe('removed');
    expect(await held(id)).toBe('not_found');
  });

  it('is refused by the server for the own record, whatever the page thinks', async () => {
    const { open, persona, sent } = await openDesk();
    const form = await open({ kind: 'person', id: persona.personId as PersonId }); // the sandbox's own word
    const person = form.getState().kept?.person;
    if (!person) throw new Error('unread');
    form.removal.ask();
    form.removal.type(person.name);
    await form.removal.remove(person);
    expect(form.removal.getState()).toMatchObject({ phase: 'asking', failure: { code: 'own_record' } });
    expect(await sent()).toEqual([]);
  });
});
