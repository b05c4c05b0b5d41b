import type { FrameLocator, Page } from '@playwright/test';
import { expect } from './fixtures';

/** The main job: type, see colleagues and contacts, open one, read the card, come back to the same place. */
export async function searchToCard(app: Page | FrameLocator) {
  const box = app.getByRole('combobox', { name: 'Search people' });
  await expect(box).toBeFocused();
  await box.pressSequentially('jo', { delay: 40 });
  const rows = app.getByRole('option');
  await expect(rows.filter({ hasText: 'Joanna Fraser' })).toBeVisible();

  await box.pressSequentially('hanna lind');
  const row = rows.filter({ hasText: 'Johanna Lindqvist' });
  await expect(row).toHaveCount(1);
  await row.click();
  await expect(app.getByRole('heading', { name: 'Johanna Lindqvist' })).toBeFocused();
  await expect(app.getByText('Colleague in your organization')).toBeVisible();
  await expect(app.getByText('Contact of your organization')).toBeVisible();
  await expect(app.getByText('johanna.lindqvist@acme.example.com', { exact: true }).first()).toBeVisible();

  await app.getByRole('button', { name: 'Back to the list' }).click();
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('johanna lind');
  await expect(app.getByRole('option', { selected: true })).toContainText('Johanna Lindqvist');
}
