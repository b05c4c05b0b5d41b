import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { SearchFrame } from '../../../src/contract/search';
import { colleague, contact, frameOf } from '../../support/entries';
import { renderApp } from '../../support/render';

afterEach(cleanup);

const box = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Search people' });

async function search(text: string, frame?: SearchFrame) {
  const app = await renderApp();
  await app.user.type(box(), text);
  app.clock.pass(1000);
  const asked = app.searches.at(-1);
  if (frame) {
    asked?.frame(frame);
    await asked?.answer();
  }
  return { ...app, asked };
}

const withSources = (sources: Partial<SearchFrame['sources']>, ...entries: SearchFrame['entries']) => ({
  entries,
  sources: { ...frameOf().sources, ...sources },
});

describe('the search screen', () => {
  it('has the keyboard in the search box from the start', async () => {
    await renderApp();
    expect(document.activeElement).toBe(box());
  });

  it('says what can be searched before anything is typed', async () => {
    await renderApp();
    expect(screen.getByText(/Searches your colleagues and your organization’s contacts/)).toBeTruthy();
  });

  it('lists people as options with what tells them apart', async () => {
    await search(
      'jo',
      frameOf(
        colleague('Johanna Berg', { title: 'Design Lead', department: 'Product', phones: ['+47 1'] }),
        contact('Johnson Tools', { company: 'Vendor' }),
      ),
    );
    const [first, second] = within(screen.getByRole('listbox')).getAllByRole('option');
    expect(first?.textContent).toContain('Design Lead · Product');
    expect(first?.textContent).toContain('+47 1');
    expect(second?.textContent).toContain('Vendor');
  });

  it('walks the rows with the arrow keys while the focus stays in the box', async () => {
    const { user } = await search('jo', frameOf(colleague('A'), colleague('B')));
    await user.keyboard('{ArrowDown}{ArrowDown}');
    const rows = screen.getAllByRole('option');
    expect(rows.map((row) => row.getAttribute('aria-selected'))).toEqual(['false', 'true']);
    expect(box().getAttribute('aria-activedescendant')).toBe(rows[1]?.id);
    expect(document.activeElement).toBe(box());
    await user.keyboard('{Escape}');
    expect(box().getAttribute('aria-activedescendant')).toBeNull();
    expect(box().value).toBe('jo');
  });

  it('says nobody only when every source was asked, and where it looked', async () => {
    const { asked } = await search('zz');
    expect(screen.queryByText(/Nobody/)).toBeNull();
    asked?.frame(withSources({ contacts: { state: 'pending' } }));
    expect(screen.queryByText(/Nobody/)).toBeNull();
    asked?.frame(frameOf());
    await asked?.answer();
    expect(screen.getByText('Nobody by “zz”')).toBeTruthy();
    expect(screen.getByText('Looked in Colleagues and Contacts.')).toBeTruthy();
  });

  it('never says nobody when the sources failed', async () => {
    await search(
      'jo',
      withSources({ people: { state: 'unavailable' }, contacts: { state: 'rate_limited', retryAfter: 12 } }),
    );
    expect(screen.queryByText(/Nobody/)).toBeNull();
    expect(screen.getByText('Contacts: busy, trying again in 12 seconds')).toBeTruthy();
    expect(screen.getByText('Colleagues: no usable answer right now')).toBeTruthy();
  });

  it('shows what one source has and says what became of the other', async () => {
    await search('jo', withSources({ contacts: { state: 'denied' } }, colleague('Johanna')));
    expect(screen.getAllByRole('option')).toHaveLength(1);
    expect(screen.getByText(/Contacts: Webex does not allow/)).toBeTruthy();
  });

  it.each([
    ['Webex asks to slow down', { state: 'rate_limited', retryAfter: 600 } as const],
    ['Webex does not show you this', { state: 'denied' } as const],
    ['Not connected to Webex', { state: 'not_connected' } as const],
    ['Webex gives no usable answer', { state: 'unavailable' } as const],
  ])('says “%s” when that is what both sources said', async (title, report) => {
    await search('jo', withSources({ people: report, contacts: report }));
    expect(screen.getByRole('heading', { name: title })).toBeTruthy();
    expect(await screen.findByText(new RegExp(`^${title} `), {}, { timeout: 2000 })).toBeTruthy();
  });

  it('does not say nobody for a source that could not be asked, and tries again', async () => {
    const frame = withSources({ contacts: { state: 'unavailable' } });
    const { searches, user, clock } = await search('zz', frame);
    expect(screen.getByRole('heading', { name: 'Nobody by “zz” so far' })).toBeTruthy();
    clock.pass(1000);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(searches).toHaveLength(2);
  });

  it('says which source is still looking while the other is shown', async () => {
    const { asked } = await search('jo');
    asked?.frame(withSources({ people: { state: 'pending' } }, contact('Johnson Tools')));
    expect(await screen.findByText('Colleagues: still looking')).toBeTruthy();
  });

  it('opens the only match with Enter alone, but not with the Enter that ends a composition', async () => {
    await search('jo', frameOf(colleague('Johanna')));
    fireEvent.keyDown(box(), { key: 'Enter', keyCode: 229 });
    expect(box().closest('main')?.hidden).toBe(false);
    fireEvent.keyDown(box(), { key: 'Enter' });
    expect(await screen.findByRole('heading', { name: 'Johanna' })).toBeTruthy();
  });

  it('lets go of the row when the text is edited again', async () => {
    const { user } = await search('jo', frameOf(colleague('A'), colleague('B')));
    await user.keyboard('{ArrowDown}{ArrowLeft}');
    expect(box().getAttribute('aria-activedescendant')).toBeNull();
    await user.keyboard('{ArrowDown}h');
    expect(box().getAttribute('aria-activedescendant')).toBeNull();
  });

  it('keeps the typed text over a failure and tries again', async () => {
    const { asked, searches, clock, user } = await search('jo');
    await asked?.fail({ code: 'rate_limited', retryAfter: 12 });
    expect(box().value).toBe('jo');
    expect(screen.getByText(/Try again in 12 seconds/)).toBeTruthy();
    clock.pass(1000);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(searches.at(-1)?.text).toBe('jo');
  });

  it('tells a screen reader how many were found, after a moment of calm', async () => {
    await search('jo', frameOf(colleague('Johanna'), colleague('Jonas')));
    expect(screen.getByRole('status').textContent).toBe('');
    expect(await screen.findByText('2 people found')).toBeTruthy();
  });

  it('clears the text and keeps the keyboard in the box', async () => {
    const { user } = await search('jo', frameOf(colleague('Johanna')));
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(box().value).toBe('');
    expect(screen.queryByRole('option')).toBeNull();
    expect(document.activeElement).toBe(box());
  });

  it('leads to the first of several with Enter, and opens it with the next', async () => {
    const { user } = await search('jo', frameOf(colleague('Johanna'), colleague('Jonas')));
    await user.keyboard('{Enter}');
    expect(screen.getByRole('option', { selected: true }).textContent).toContain('Johanna');
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: 'Johanna' })).toBeTruthy();
  });

  it('does not open the only row of an older text while the newer one is looked for', async () => {
    const { user, clock } = await search('ana', frameOf(colleague('Ana')));
    await user.clear(box());
    await user.type(box(), 'bob');
    clock.pass(1000);
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('heading', { name: 'Ana' })).toBeNull();
  });

  it('puts the list away with Escape, shows it again with Alt and Down, and clears with the second Escape', async () => {
    const { user } = await search('jo', frameOf(colleague('Johanna'), colleague('Jonas')));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('option')).toBeNull();
    expect(box().getAttribute('aria-expanded')).toBe('false');
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(screen.getAllByRole('option')).toHaveLength(2);
    await user.keyboard('{Escape}{Escape}');
    expect(box().value).toBe('');
  });

  it('keeps whom it remembers on screen when nobody answers, and says so', async () => {
    const { user, clock, searches } = await search('jo', {
      ...frameOf(colleague('Johanna')),
      sources: { ...frameOf().sources, people: { state: 'ok', count: 9, isComplete: false, isWide: true } },
    });
    await user.type(box(), 'h');
    clock.pass(1000);
    await searches.at(-1)?.fail({ code: 'unreachable' });
    expect(await screen.findByRole('option')).toBeTruthy();
    expect(screen.getByText('No connection')).toBeTruthy();
    expect(screen.getByText(/only whom this page remembers. \(as of this minute\)/)).toBeTruthy();
    window.dispatchEvent(new Event('online'));
    expect(searches.at(-1)?.text).toBe('joh');
    expect(searches).toHaveLength(3);
  });
});
