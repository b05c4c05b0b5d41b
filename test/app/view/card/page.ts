import { act, configure, screen } from '@testing-library/preact';
import type { Entry } from '../../../../src/contract/search';
import { me } from '../../../support/api';
import { renderApp } from '../../../support/render';
// The page loads it when it is wanted; a test does not wait for that.
import '../../../../src/app/view/card/Card';

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 4000 });

interface Wish {
  /** Whether single letters work; left out, nothing is kept for the reader. */
  hasLetterKeys?: boolean;
}

/** The whole page with one card open, its records asked for. */
export async function openCard(entry: Entry, { hasLetterKeys }: Wish = {}) {
  const app = await renderApp();
  await act(() => {
    if (hasLetterKeys !== undefined)
      app.tell({ ...me, kept: { favourites: [], recents: [], hasLetterKeys } });
    app.store.card.open(entry);
  });
  await screen.findByRole('button', { name: 'Back to the list' });
  return app;
}

/** What the card says of what has just been done. */
export const said = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join('');

/** A clipboard that the page may use, or may not; what is written there is in the answer. */
export function createClipboard({ isAllowed }: { isAllowed: boolean }) {
  const written: string[] = [];
  const writeText = async (text: string) => {
    if (!isAllowed) throw new DOMException('no leave', 'NotAllowedError');
    written.push(text);
  };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  return written;
}
