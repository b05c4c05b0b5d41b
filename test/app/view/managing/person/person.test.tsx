import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { PersonId } from '../../../../../src/contract/ids';
import { openTask } from '../page';

afterEach(cleanup);

const field = (name: string) => screen.findByRole('textbox', { name });
const button = (name: string) => screen.getByRole('button', { name });
const focused = () => document.activeElement;

/** The form of a colleague of the sandbox. */
async function openPerson(name = 'Joanna Fraser') {
  const page = await openTask({ kind: 'new_person' });
  const { entries } = await page.search(name);
  const id = entries[0]?.personId;
  if (!id) throw new Error(`nobody is called ${name}`);
  page.store.manage({ kind: 'person', id });
  await waitFor(async () => expect(await field('Display name')).toHaveProperty('value', name));
  const writes = async () => (await page.journal()).filter(({ method }) => method !== 'GET');
  return { ...page, id, writes };
}

describe('the form of a person', () => {
  it('says that saving a new one makes an account', async () => {
    await openTask({ kind: 'new_person' });
    expect(await screen.findByText(/^Saving makes a Webex account/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Delete this person' })).toBeNull();
  });

  it('shows at the field what Webex refused there, and leads to it', async () => {
    const { user } = await openTask({ kind: 'new_person' });
    await user.type(await field('E-mail address 1'), 'nadia.newcomer@acme.example.com{Enter}');
    await screen.findByText('Webex did not accept this');
    const name = await field('Display name');
    expect(name.getAttribute('aria-invalid')).toBe('true');
    expect(focused()).toBe(name);
    expect(screen.getByText(/'displayName'/)).toBeTruthy();
    await user.type(name, 'Nadia');
    expect(name.getAttribute('aria-invalid')).toBe('false');
  });

  it('shows roles and licences to be read, and lets them be changed after one more step', async () => {
    const { user } = await openPerson('Imke Vandersloot');
    expect(screen.getByText('id_full_admin')).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: 'Roles' })).toBeNull();
    await user.click(button('Change roles and licenses'));
    expect(focused()).toBe(await field('Roles'));
    expect(screen.getByText(/licenses may cost money/)).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: 'May sign in' })).toBeTruthy();
    const ending = screen.getByText('id_full_admin').nextElementSibling?.textContent?.slice(1) ?? '';
    const { value } = (await field('Roles')) as HTMLTextAreaElement; // a text of several lines is one
    expect(ending).toHaveLength(12);
    expect(value).toContain(ending);
  });

  it('opens roles and licences when Webex refuses something of them, and leads there', async () => {
    const { user, store } = await openPerson();
    const { api } = await store.managing();
    const sentence = 'Such a license is not available.';
    api.changePerson = async () => ({
      ok: false,
      failure: { code: 'refused', fields: { licenses: sentence }, reasons: [sentence] },
    });
    await user.type(await field('Title'), ' too{Enter}');
    const licenses = await field('Licenses');
    expect(licenses.getAttribute('aria-invalid')).toBe('true');
    expect(focused()).toBe(licenses);
    expect(screen.getAllByText(sentence)).toHaveLength(1);
    await user.type(licenses, 'x');
    expect(licenses.getAttribute('aria-invalid')).toBe('false');
    expect(focused()).toBe(licenses);
  });

  it('shows at the addresses what Webex refused of them', async () => {
    const { user, store } = await openPerson();
    const { api } = await store.managing();
    const sentence = 'Such an address is not accepted.';
    api.changePerson = async () => ({
      ok: false,
      failure: { code: 'refused', fields: { addresses: sentence }, reasons: [sentence] },
    });
    await user.type(await field('Title'), ' too{Enter}');
    expect((await screen.findByText(sentence)).closest('.fault')).toBe(focused());
  });

  it('says that an account may have been made when nobody can tell', async () => {
    const { user, fault } = await openTask({ kind: 'new_person' });
    await fault({ path: '/v1/people', method: 'POST' }, { status: 500 }, 10);
    await user.type(await field('Display name'), 'Nadia Newcomer');
    await user.type(await field('E-mail address 1'), 'nadia.newcomer@acme.example.com{Enter}');
    expect(await screen.findByText(/^The account may have been made all the same/)).toBeTruthy();
    expect(screen.queryByText(/nothing is done twice/)).toBeNull();
  });
});

describe('a change of which nobody knows what became', () => {
  it('is said not to be done when Webex holds what it held before', async () => {
    const { user, fault } = await openPerson();
    await fault({ path: '/v1/people/*', method: 'PUT' }, { status: 500 }, 10);
    const title = await field('Title');
    await user.clear(title);
    await user.type(title, 'Head of Buying{Enter}');
    expect(await screen.findByText(/^Nothing was changed: Webex was asked again/)).toBeTruthy();
    expect(title).toHaveProperty('value', 'Head of Buying');
  });
});

describe('deleting a person', () => {
  it('takes their name, typed as it is written', async () => {
    const { user, writes, store } = await openPerson();
    await user.click(button('Delete this person'));
    expect(focused()?.textContent).toBe('Delete this person?');
    const confirm = () => button('Delete');
    await user.type(await field('Type the name to confirm: Joanna Fraser'), 'joanna fraser{Enter}');
    expect(confirm().getAttribute('aria-disabled')).toBe('true');
    await user.click(confirm());
    expect(await writes()).toEqual([]);
    const typed = await field('Type the name to confirm: Joanna Fraser');
    await user.clear(typed);
    await user.type(typed, 'Joanna Fraser');
    expect(confirm().getAttribute('aria-disabled')).toBe('false');
    await user.click(confirm());
    const heading = await screen.findByRole('heading', { name: 'Joanna Fraser was deleted' });
    await waitFor(() => expect(focused()).toBe(heading));
    await user.click(button('Done'));
    expect(store.getState().task).toBeUndefined();
  });

  it('cannot be called off once it is under way', async () => {
    const { user, store } = await openPerson();
    const { api } = await store.managing();
    api.deletePerson = () => new Promise(() => {});
    await user.click(button('Delete this person'));
    await user.type(await field('Type the name to confirm: Joanna Fraser'), 'Joanna Fraser{Enter}');
    expect(button('Deleting …')).toBeTruthy();
    await user.click(button('Do not delete'));
    expect(button('Do not delete').getAttribute('aria-disabled')).toBe('true');
    expect(button('Deleting …')).toBeTruthy();
  });

  it('gives the focus back to where it was asked for when it is called off', async () => {
    const { user } = await openPerson();
    await user.click(button('Delete this person'));
    await user.click(button('Do not delete'));
    expect(focused()).toBe(button('Delete this person'));
  });

  it('is not offered for the own record', async () => {
    const { store, persona } = await openTask({ kind: 'new_person' });
    store.manage({ kind: 'person', id: persona.personId as PersonId }); // the sandbox's own word
    expect(await screen.findByText(/^This is your own account/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Delete this person' })).toBeNull();
  });
});
