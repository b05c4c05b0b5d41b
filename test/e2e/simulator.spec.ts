import { expect, test } from './fixtures';
import { searchToCard } from './journey';

test('a person searches a name in the simulator and reads the card', async ({ simulate }) => {
  await searchToCard(await simulate());
});

test('the app takes its theme from the host and follows it without a reload', async ({ page, simulate }) => {
  const app = await simulate('?theme=dark');
  const root = app.locator('html');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await app.getByRole('combobox').fill('jo');
  await page.getByLabel('Theme').selectOption('light');
  await expect(root).toHaveAttribute('data-theme', 'light');
  await expect(app.getByRole('combobox')).toHaveValue('jo');
});

test('every picker lives in the address', async ({ page, simulate }) => {
  await simulate('?persona=admin&theme=dark&language=de-DE&host=slow&width=400');
  await expect(page.getByLabel('Persona')).toHaveValue('admin');
  await expect(page.getByLabel('Language')).toHaveValue('de-DE');
  await page.getByLabel('Language').selectOption('ar-SA');
  await expect(page).toHaveURL(/persona=admin.*language=ar-SA|language=ar-SA.*persona=admin/);
});

test('another persona sees their own organisation', async ({ simulate }) => {
  const app = await simulate('?persona=other-org-member');
  await app.getByRole('combobox').fill('joanna fraser');
  await expect(app.getByText('Nobody by “joanna fraser”', { exact: true })).toBeVisible();
});

test('a slow host: typing comes first and is searched when the host has answered', async ({ simulate }) => {
  const app = await simulate('?host=slow');
  await app.getByRole('combobox').fill('joanna');
  await expect(app.getByRole('option').first()).toContainText('Joanna');
});

test('a silent host: the app says so and offers a way out', async ({ simulate }) => {
  const app = await simulate('?host=silent');
  await expect(app.getByRole('heading', { name: 'Webex does not answer' })).toBeVisible({ timeout: 8000 });
  await expect(app.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('a denied source is told and the other one shown', async ({ simulate }) => {
  const app = await simulate('?persona=no-contacts-member');
  await app.getByRole('combobox').fill('joanna');
  await expect(app.getByRole('option').first()).toContainText('Joanna');
  await expect(
    app.getByText('Contacts: Webex does not allow you to search here', { exact: true }),
  ).toBeVisible();
});

test('the keyboard alone leads from the box to a card and back', async ({ page, simulate }) => {
  const app = await simulate();
  await expect(app.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('maria rossi');
  await expect(app.getByRole('option')).toHaveCount(3);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(app.getByRole('heading', { name: 'Maria Rossi' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(app.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
});
