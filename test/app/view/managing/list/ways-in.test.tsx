import { cleanup, configure, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { manage } from '../../../../../src/app/text/en/manage';
import { openApp } from './page';

afterEach(cleanup);
// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 4000 });

const words = Object.values(manage).filter((word) => typeof word === 'string');
/** Controls and regions by a name of these. */
const traces = (container: Element) =>
  [...container.querySelectorAll('button, nav, section > h2, [aria-label]')]
    .flatMap((element) => [element.textContent, element.getAttribute('aria-label')])
    .filter((name) => words.some((word) => name?.startsWith(word)));

describe('the ways to putting the directory right', () => {
  it('stand on the first screen of an administrator', async () => {
    const { store, user } = await openApp();
    const ways = await screen.findByRole('navigation', { name: 'Manage the directory' });
    expect(
      within(ways)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['Contacts', 'New contact', 'Import', 'New person']);
    await user.click(within(ways).getByRole('button', { name: 'Contacts' }));
    expect(store.getState().task).toEqual({ kind: 'contacts' });
  });

  it('lead from a text that nobody was found for to a contact of that name', async () => {
    const { store, search, user } = await openApp();
    await search('zzyzx vantongeren');
    await user.click(await screen.findByRole('button', { name: 'Create a contact for zzyzx vantongeren' }));
    expect(store.getState().task).toEqual({ kind: 'new_contact', seed: 'zzyzx vantongeren' });
  });

  it('lead from a pasted line that nobody was found for to a contact of it', async () => {
    const { store, clock, user } = await openApp();
    store.paste.take('nobody.here@example.com\nnobody.there@example.com');
    clock.pass(1000);
    await user.click(
      await screen.findByRole('button', { name: 'Create a contact for nobody.there@example.com' }),
    );
    expect(store.getState().task).toEqual({ kind: 'new_contact', seed: 'nobody.there@example.com' });
  });

  it('stand on the card, for each of its records', async () => {
    const { store, search, user } = await openApp();
    const { entries } = await search('helena');
    const entry = entries.find(({ contactIds }) => contactIds.length === 1);
    if (!entry) throw new Error('no contact to open');
    store.card.open(entry);
    await user.click(await screen.findByRole('button', { name: 'Edit contact' }));
    expect(store.getState().task).toEqual({ kind: 'contact', id: entry.contactIds[0] });
    store.manage();
    const person = (await search('mira')).entries.find(({ personId }) => personId);
    if (!person) throw new Error('nobody to open');
    store.card.open(person);
    expect(await screen.findByRole('button', { name: 'Edit person' })).toBeTruthy();
  });

  it.each(['member', 'readonly-admin'])('leave no trace for a %s', async (persona) => {
    const { store, search, clock, container } = await openApp(persona);
    await screen.findByText(/Signed in as/);
    expect(traces(container)).toEqual([]);
    await search('zzyzx vantongeren');
    await screen.findByText('Nobody by “zzyzx vantongeren”');
    expect(traces(container)).toEqual([]);
    const { entries } = await search('helena');
    const entry = entries.find(({ contactIds }) => contactIds.length === 1);
    if (!entry) throw new Error('no contact to open');
    store.card.open(entry);
    await screen.findByRole('button', { name: 'Save as vCard' });
    expect(traces(container)).toEqual([]);
    store.card.close();
    store.paste.take('nobody.here@example.com\nnobody.there@example.com');
    clock.pass(1000);
    await screen.findAllByText('nobody found');
    expect(traces(container)).toEqual([]);
  });
});
