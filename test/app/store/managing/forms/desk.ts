import type { ContactId } from '../../../../../src/contract/ids';
import { createChain } from '../../../../support/chain';

/** An admin's desk, and a way to open the form of any contact. */
export async function openDesk(persona = 'admin') {
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

export type Desk = Awaited<ReturnType<typeof openDesk>>;

export const row = (value: string, type = 'work') => ({ key: 0, type, value, isPrimary: false });

/** A contact that was just made, and its form. */
export async function withContact(desk?: Desk) {
  const at = desk ?? (await openDesk());
  const form = await at.open({ kind: 'new_contact', seed: 'Lena Quist' });
  form.fill({ emails: [row('lena@quist.example.net')], company: 'Quist', title: 'Owner' });
  await form.save();
  const { kept } = form.getState();
  if (!kept) throw new Error('the contact was not made');
  return { ...at, form, id: kept.id };
}

/** What Webex holds of a contact. */
export async function held({ managing }: Desk, id: ContactId) {
  const read = await managing.api.contact(id, new AbortController().signal);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

/** Another administrator changes the contact, past this page and its server. */
export async function changeAsSecondAdmin({ upstream, persona, wait }: Desk, id: ContactId, fields: object) {
  wait(1000);
  const answer = await upstream(`/v1/contacts/organizations/${persona.orgId}/contacts/${id}`, {
    method: 'PATCH',
    headers: { authorization: 'Bearer sandbox-token-second-admin', 'content-type': 'application/json' },
    body: JSON.stringify({ schemas: 'urn:cisco:codev:identity:contact:core:1.0', source: 'CH', ...fields }),
  });
  if (!answer.ok) throw new Error(await answer.text());
}
