import { act, cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { StoreProvider } from '../../../../../src/app/store/hooks';
import { createDeleting } from '../../../../../src/app/store/managing/deleting';
import { createExporting } from '../../../../../src/app/store/managing/exporting';
import { createList } from '../../../../../src/app/store/managing/list';
import { en } from '../../../../../src/app/text/en/en';
import { managing as words } from '../../../../../src/app/text/en/managing/managing';
import { SpeechProvider } from '../../../../../src/app/text/text';
import { DeskProvider } from '../../../../../src/app/view/managing/desk';
import { Contacts } from '../../../../../src/app/view/managing/list/Contacts';
import { createChain } from '../../../../support/chain';
import { createDirectory, settle } from '../../../../support/directory';

afterEach(cleanup);
// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 4000 });

/** The list over a directory of any size; all else of the page is real. */
async function openList(size: number, options?: { tellsTotal: boolean }) {
  const chain = await createChain({ persona: 'admin' });
  const directory = createDirectory(size, options);
  const desk = await chain.store.managing();
  const deps = { api: directory.api, clock: chain.clock, newKey: () => crypto.randomUUID() };
  const list = createList(deps);
  const deleting = createDeleting({ ...deps, onWritten: list.renew });
  const managing = { ...desk, list, deleting, exporting: createExporting(deps) };
  const screenOf = () => (
    <StoreProvider value={chain.store}>
      <SpeechProvider value={{ language: 'en', locale: 'en-US', text: en }}>
        <DeskProvider value={{ managing, words }}>
          <Contacts />
        </DeskProvider>
      </SpeechProvider>
    </StoreProvider>
  );
  const page = render(screenOf());
  if (size > 0) await screen.findByText('Contact 0');
  const box = () => screen.getByRole('listbox', { name: 'Contacts' });
  const active = () => document.getElementById(box().getAttribute('aria-activedescendant') ?? '');
  /** Lets what is looked at come. */
  const rest = async () => {
    await act(settle);
    await act(() => chain.clock.pass(100));
    await act(settle);
  };
  return { ...chain, ...directory, ...page, screenOf, list, box, active, rest, user: userEvent.setup() };
}

const chosen = () =>
  screen
    .getAllByRole('option')
    .filter((row) => row.getAttribute('aria-selected') === 'true')
    .map((row) => row.textContent);

describe('the screen of all contacts', () => {
  it('holds few rows of 200,000 in the page, each with its place', async () => {
    const { box, rest } = await openList(200_000);
    const few = () => expect(screen.getAllByRole('option').length).toBeLessThanOrEqual(40);
    few();
    expect(screen.getByText('200,000 contacts')).toBeTruthy();
    box().scrollTop = 150_000 * 56;
    fireEvent.scroll(box());
    await rest();
    few();
    const row = screen.getByText('Contact 150000').closest('[role=option]');
    expect(row?.getAttribute('aria-posinset')).toBe('150001');
    expect(row?.getAttribute('aria-setsize')).toBe('200000');
  });

  it('shows that a row is on its way', async () => {
    const { box } = await openList(200_000);
    box().scrollTop = 90_000 * 56;
    fireEvent.scroll(box());
    expect((await screen.findAllByText('Loading …')).length).toBeGreaterThan(0);
  });

  it('is walked by keys, with one stop for Tab', async () => {
    const { box, active, rest, user } = await openList(200_000);
    box().focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(active()?.getAttribute('aria-posinset')).toBe('2');
    await user.keyboard('{PageDown}');
    expect(Number(active()?.getAttribute('aria-posinset'))).toBeGreaterThan(4);
    await user.keyboard('{End}');
    await rest();
    expect(active()?.textContent).toContain('Contact 199999');
    await user.keyboard('{ArrowDown}');
    expect(active()?.textContent).toContain('Contact 199999');
    await user.keyboard('{Home}');
    expect(active()?.textContent).toContain('Contact 0');
    expect(document.activeElement).toBe(box());
    expect(document.querySelectorAll('[role=option][tabindex]')).toHaveLength(0);
  });

  it('chooses by space, by Shift and an arrow, and by the tick; all by Control and A', async () => {
    const { box, user } = await openList(300);
    box().focus();
    await user.keyboard(' {Shift>}{ArrowDown}{/Shift}');
    expect(chosen().map((text) => text?.slice(0, 9))).toEqual(['Contact 0', 'Contact 1']);
    await user.click(screen.getByText('Contact 1').closest('[role=option]')?.querySelector('.tick') ?? box());
    expect(screen.getByText('1 selected · 300 contacts')).toBeTruthy();
    await user.keyboard('{Control>}a{/Control}');
    expect(screen.getByText('300 selected · 300 contacts')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Select none' }));
    expect(chosen()).toEqual([]);
  });

  it('opens a contact, and is where it was on the way back', async () => {
    const { box, active, store, user, unmount, screenOf, rest } = await openList(200_000);
    box().focus();
    await user.keyboard('{End}');
    await rest();
    await user.keyboard(' {Enter}');
    expect(store.getState().task).toEqual({
      kind: 'contact',
      id: 'contact-199999',
      from: { kind: 'contacts' },
    });
    const { scrollTop } = box();
    unmount();
    store.manage();
    expect(store.getState().task).toEqual({ kind: 'contacts' });
    render(screenOf());
    await waitFor(() => expect(document.activeElement).toBe(box()));
    expect(active()?.textContent).toContain('Contact 199999');
    expect(box().scrollTop).toBe(scrollTop);
    expect(screen.getByText('1 selected · 200,000 contacts')).toBeTruthy();
  });

  it('says that nobody matches, or that there is nobody yet', async () => {
    const { user, clock, store } = await openList(0);
    expect(await screen.findByText('No contacts yet')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Import' }));
    expect(store.getState().task).toEqual({ kind: 'import', from: { kind: 'contacts' } });
    await user.type(screen.getByRole('searchbox', { name: 'Name or e-mail' }), 'nobody');
    await act(() => clock.pass(300));
    expect(await screen.findByText('No contact matches')).toBeTruthy();
  });
});

describe('deleting many', () => {
  it('asks with their number, and tells what became of each', async () => {
    const { box, keep, user } = await openList(300);
    keep(1);
    box().focus();
    await user.keyboard(' {Shift>}{ArrowDown}{/Shift}');
    await user.click(screen.getByRole('button', { name: 'Delete …' }));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Delete 2 contacts?' })),
    );
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(await screen.findByText('1 contact deleted')).toBeTruthy();
    expect(screen.getByText('1 contact is still there:')).toBeTruthy();
    expect(screen.getByRole('listitem').textContent).toBe('Contact 1');
  });

  it('wants the number typed where many would go', async () => {
    const { deleted, user } = await openList(1200);
    await user.click(screen.getByRole('button', { name: 'Select all' }));
    await user.click(screen.getByRole('button', { name: 'Delete …' }));
    const yes = screen.getByRole<HTMLButtonElement>('button', { name: 'Delete' });
    expect(yes.disabled).toBe(true);
    await user.type(screen.getByRole('textbox', { name: 'Type 1200 to confirm' }), '120{Enter}');
    expect(deleted).toEqual([]);
    await user.type(screen.getByRole('textbox', { name: 'Type 1200 to confirm' }), '0{Enter}');
    expect(await screen.findByText('1,200 contacts deleted')).toBeTruthy();
  });

  it('counts those who are chosen before it asks, where nobody knows how many match', async () => {
    const { deleted, now, user } = await openList(1200, { tellsTotal: false });
    await user.click(screen.getByRole('button', { name: 'Select all' }));
    await user.click(screen.getByRole('button', { name: 'Delete …' }));
    expect(await screen.findByRole('heading', { name: 'Delete 1,200 contacts?' })).toBeTruthy();
    now.size = 1300;
    await user.type(screen.getByRole('textbox', { name: 'Type 1200 to confirm' }), '1200{Enter}');
    expect(await screen.findByText('1,200 contacts deleted')).toBeTruthy();
    expect(deleted.flatMap(({ ids }) => ids)).toHaveLength(1200);
  });

  it('says how far it is with that, and stops there with the focus at its button', async () => {
    const { deleted, failures, user } = await openList(1200);
    await user.click(screen.getByRole('button', { name: 'Select all' }));
    failures.push({ code: 'rate_limited', retryAfter: 9 });
    await user.click(screen.getByRole('button', { name: 'Delete …' }));
    await screen.findByText('Collecting: 0 contacts so far · Webex is busy. Trying again in 9 seconds.');
    expect(document.activeElement?.textContent).toBe('You are asked before anything is deleted.');
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Delete …' }));
    expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull();
    expect(deleted).toEqual([]);
  });

  it('asks nothing where nobody is there any more', async () => {
    const { now, user } = await openList(300);
    await user.click(screen.getByRole('button', { name: 'Select all' }));
    now.size = 0;
    await user.click(screen.getByRole('button', { name: 'Delete …' }));
    expect(await screen.findByRole('heading', { name: 'No contact matches' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
  });

  it('says that they could not be counted in words that speak of no change', async () => {
    const { failures, user } = await openList(300);
    await user.click(screen.getByRole('button', { name: 'Select all' }));
    failures.push({ code: 'forbidden' });
    await user.click(screen.getByRole('button', { name: 'Delete …' }));
    const { title } = en.failure({ code: 'forbidden' });
    expect(await screen.findByRole('heading', { name: title })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: 'Delete 300 contacts?' })).toBeTruthy();
  });

  it('says that an answer was lost, and goes on to find out', async () => {
    const { box, failures, user } = await openList(300);
    box().focus();
    await user.keyboard(' ');
    await user.click(screen.getByRole('button', { name: 'Delete …' }));
    failures.push({ code: 'internal' });
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(await screen.findByText(/^The answer about 1 contact was lost/)).toBeTruthy();
    expect(screen.queryByText('1 contact was not sent')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    expect(await screen.findByText('1 contact deleted')).toBeTruthy();
  });

  it('leaves the focus at its button when it is called off', async () => {
    const { box, user } = await openList(300);
    box().focus();
    await user.keyboard(' ');
    await user.click(screen.getByRole('button', { name: 'Delete …' }));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Delete …' }));
  });

  it('says that it waits, that the page has to stay, and how to stop it', async () => {
    const { box, failures, clock, user } = await openList(300);
    box().focus();
    await user.keyboard(' ');
    failures.push({ code: 'rate_limited', retryAfter: 9 });
    await user.click(screen.getByRole('button', { name: 'Delete …' }));
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(await screen.findByText('0 of 1 done · Webex is busy. Trying again in 9 seconds.')).toBeTruthy();
    expect(screen.getByText('Keep this page open until it is done.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    await act(() => clock.pass(9000));
    expect(await screen.findByText('1 contact was not sent')).toBeTruthy();
  });
});
