import { act, cleanup, configure, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { openApp } from './page';

afterEach(cleanup);
// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 4000 });

/** A card of one contact, deleted by its button. */
async function deleteOne() {
  const app = await openApp();
  const { entries } = await app.search('helena');
  const entry = entries.find(({ personId, contactIds }) => !personId && contactIds.length === 1);
  if (!entry) throw new Error('no contact to delete');
  await act(() => app.store.card.open(entry));
  await app.user.click(await screen.findByRole('button', { name: 'Delete contact' }));
  const undo = await screen.findByRole('button', { name: /^Undo: keep/ });
  const sent = async () => (await app.journal()).filter(({ method }) => method === 'DELETE').length;
  return { ...app, entry, undo, sent };
}

const box = () => screen.getByRole('combobox');

describe('a contact deleted on its card', () => {
  it('leaves the card, and says when it is sent and how it is had back', async () => {
    const { store, entry, undo } = await deleteOne();
    expect(store.getState().card).toBeUndefined();
    const line = screen.getByText(/^Deleted:/);
    expect(line.textContent).toContain(entry.name);
    expect(line.textContent).toContain('in 7 seconds, or when this page closes');
    expect(undo.getAttribute('aria-describedby')).toBe(line.id);
  });

  it('takes the focus to its way back, and from there to the search box', async () => {
    const { undo, user, clock, sent } = await deleteOne();
    await waitFor(() => expect(document.activeElement).toBe(undo));
    await user.keyboard('{Enter}');
    expect(screen.queryByText(/^Deleted:/)).toBeNull();
    expect(document.activeElement).toBe(box());
    clock.pass(60_000);
    expect(await sent()).toBe(0);
  });

  it('goes when its time is up, and the focus is not lost', async () => {
    const { undo, clock, sent } = await deleteOne();
    await waitFor(() => expect(document.activeElement).toBe(undo));
    await act(() => clock.pass(7000));
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull());
    expect(await sent()).toBe(1);
    expect(document.activeElement).toBe(box());
  });

  it('goes at once when the page does', async () => {
    const { sent } = await deleteOne();
    window.dispatchEvent(new Event('pagehide'));
    await waitFor(async () => expect(await sent()).toBe(1));
  });

  it('is still told of when it could not be deleted', async () => {
    const { clock, fault, user, sent } = await deleteOne();
    await fault({ path: '/v1/contacts/*', method: 'DELETE' }, { status: 403 }, 1);
    await act(() => clock.pass(7000));
    expect((await screen.findByText(/^Not deleted:/)).textContent).toContain('does not let you change this');
    await user.click(screen.getByRole('button', { name: /^Try again to delete/ }));
    await waitFor(() => expect(screen.queryByText(/^Not deleted:/)).toBeNull());
    expect(await sent()).toBe(2);
  });
});
