import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../../../src/contract/ids';
import { openDesk, withPerson } from './person-desk';

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

  it('goes by how the name reads, not by signs that nobody sees', async () => {
    const { form } = await withPerson();
    const person = form.getState().kept?.person;
    if (!person) throw new Error('unread');
    form.removal.ask();
    for (const [name, typed] of [
      ['Jose\u0301  Garci\u0301a', 'José García'],
      ['Anna\u00a0Lind', 'Anna Lind'],
      ['\u200fנועה\u200f לוי', 'נועה לוי'],
      ['José García', 'Jose\u0301\tGarci\u0301a '],
    ] as const) {
      form.removal.type(typed);
      expect(form.removal.isConfirmed({ ...person, name }), name).toBe(true);
    }
    form.removal.type('Jose Garcia');
    expect(form.removal.isConfirmed({ ...person, name: 'José García' })).toBe(false);
    form.removal.type('\u200f ');
    expect(form.removal.isConfirmed({ ...person, name: '\u200f' })).toBe(false);
  });

  it('cannot be called off once it is under way', async () => {
    const { form, id, held } = await withPerson();
    const person = form.getState().kept?.person;
    if (!person) throw new Error('unread');
    form.removal.ask();
    form.removal.type(person.name);
    const removing = form.removal.remove(person);
    form.removal.cancel();
    form.removal.type('');
    expect(form.removal.getState()).toMatchObject({ phase: 'removing', typed: person.name });
    await removing;
    expect(form.removal.getState().phase).toBe('removed');
    expect(await held(id)).toBe('not_found');
  });
});
