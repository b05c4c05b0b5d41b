import { screen, waitFor } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { openTask } from './page';

it('Escape leads back from a screen, but not out of a field', async () => {
  const { user, store } = await openTask({ kind: 'new_contact' });
  const name = await screen.findByLabelText('Display name');
  await user.click(name);
  await user.keyboard('{Escape}');
  expect(store.getState().task).toBeDefined();
  await user.click(screen.getByRole('heading', { level: 1 }));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(store.getState().task).toBeUndefined());
});
