import type { PersonId } from '../../../../../src/contract/ids';
import { createChain } from '../../../../support/chain';

export async function openDesk() {
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

export const row = (value: string) => ({ key: 0, type: '', value, isPrimary: false });

/** The form of a colleague who is in the directory already. */
export async function withPerson(name = 'Joanna Fraser') {
  const desk = await openDesk();
  const { entries } = await desk.search(name);
  const id = entries[0]?.personId;
  if (!id) throw new Error(`nobody is called ${name}`);
  return { ...desk, id, form: await desk.open({ kind: 'person', id }) };
}

export async function newPerson() {
  const desk = await openDesk();
  const form = await desk.open({ kind: 'new_person' });
  form.fill({ emails: [row('nadia.newcomer@acme.example.com')], displayName: 'Nadia Newcomer' });
  return { ...desk, form };
}
