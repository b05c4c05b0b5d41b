import { expect, test } from './fixtures';

test('the keyboard alone leads from a surname to the manager, back, and to a chat', async ({
  page,
  simulate,
}) => {
  const app = await simulate('?persona=readonly-admin');
  const { keyboard } = page;
  const box = app.getByRole('combobox', { name: 'Search people' });
  await expect(box).toBeFocused();
  await keyboard.type('lindqvist');
  await expect(app.getByRole('option').first()).toContainText('Johanna Lindqvist', { timeout: 10_000 });
  await expect(app.locator('.progress')).toHaveCount(0);
  await keyboard.press('ArrowDown');
  await expect(app.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await expect(box).toBeFocused();
  await keyboard.press('Enter');
  await expect(app.getByRole('heading', { name: 'Johanna Lindqvist' })).toBeFocused();

  const manager = app.getByRole('button', { name: 'Jana Oliveira' });
  await expect(manager).toBeVisible();
  for (let tabs = 0; tabs < 30; tabs += 1) {
    await keyboard.press('Tab');
    if (await manager.evaluate((button) => button === document.activeElement)) break;
  }
  await keyboard.press('Enter');
  await expect(app.getByRole('heading', { name: 'Jana Oliveira' })).toBeFocused();
  await keyboard.press('Alt+ArrowLeft');
  await expect(app.getByRole('heading', { name: 'Johanna Lindqvist' })).toBeFocused();

  await keyboard.press('m');
  await expect(page.getByRole('dialog')).toContainText('webexteams://im?email=johanna.lindqvist');
  await keyboard.press('Escape');
  await expect(app.getByText(/It was not opened/)).toBeVisible();
  await app.getByRole('heading', { name: 'Johanna Lindqvist' }).focus();
  await keyboard.press('Escape');
  await expect(box).toBeFocused();
  await expect(app.getByRole('option', { selected: true })).toContainText('Johanna Lindqvist');
  await keyboard.press('Escape');
  await expect(app.getByRole('option')).toHaveCount(0);
  await keyboard.press('Escape');
  await expect(box).toHaveValue('');
});

test('a screen reader is told the list and the card as they are meant', async ({ page, simulate }) => {
  const app = await simulate('?persona=readonly-admin');
  await app.getByRole('combobox').fill('maria rossi');
  await expect(app.locator('.presence')).toHaveCount(3);
  await page.keyboard.press('ArrowDown');
  await expect(app.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Sidecard" [level=1]
      - search:
        - combobox "Search people" [expanded]: maria rossi
        - button "Clear"
      - listbox "People":
        - option /^Maria Rossi, [^,]+, .+ local time, .*(Sales|Legal|Support)/ [selected]
        - option /^Maria Rossi, .*(Sales|Legal|Support)/
        - option /^Maria Rossi, .*(Sales|Legal|Support)/
      - status: 3 people found
  `);
  await page.keyboard.press('Enter');
  await expect(app.getByRole('heading', { name: 'Reach' })).toBeVisible();
  await expect(app.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - navigation:
        - button "Back to the list"
        - button "Add to favourites"
      - heading "Maria Rossi" [level=1]
      - heading "Reach" [level=2]
      - term: Work
      - definition:
        - 'button "Copy: Work"'
  `);
});

test('from any state to the next nothing on screen jumps', async ({ page, simulate }) => {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    // Sideways parts of a row move when it tells of somebody else: the time of day has not always the same width.
    const placeOf = ({ y }: DOMRect) => String(y);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        for (const { node, previousRect, currentRect } of Object(entry).sources) {
          const [from, to] = [placeOf(previousRect), placeOf(currentRect)];
          // A letter that is marked turns within its place.
          if (from !== to) shifts.push(`${node?.className ?? node?.textContent}: ${from} to ${to}`);
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // Nobody else's recents: they decide which of three namesakes is first.
  const app = await simulate('?persona=unscoped-admin');
  const box = app.getByRole('combobox');
  await box.pressSequentially('maria ro', { delay: 60 });
  await expect(app.locator('.presence')).toHaveCount(3);
  await app.getByRole('option').first().click();
  await expect(app.getByRole('heading', { name: 'Reach' })).toBeVisible();
  await page.keyboard.press('Escape');
  await box.fill('zzqq');
  await expect(app.getByText('Nobody by “zzqq”', { exact: true })).toBeVisible({ timeout: 10_000 });
  await box.fill('');
  await expect(app.getByRole('option').first()).toBeVisible();
  const shifts = await box.evaluate(() => Object(window).shifts as string[]);
  expect(shifts).toEqual([]);
});

for (const [language, search, direction] of [
  ['de-DE', 'Personen suchen', 'ltr'],
  ['ar-SA', 'البحث عن أشخاص', 'rtl'],
] as const) {
  test(`the page speaks the Webex App's language: ${language}`, async ({ simulate }) => {
    const app = await simulate(`?persona=readonly-admin&language=${language}`);
    await expect(app.getByRole('combobox', { name: search })).toBeFocused();
    await expect(app.locator('html')).toHaveAttribute('dir', direction);
    await expect(app.locator('html')).toHaveAttribute('lang', language.slice(0, 2));
  });
}

test('a pasted list becomes rows, and what is not clear is told', async ({ page, simulate }) => {
  const app = await simulate('?persona=readonly-admin');
  await expect(app.getByRole('combobox')).toBeFocused();
  await app.getByRole('combobox').evaluate((box) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData(
      'text',
      'johanna.lindqvist@acme.example.com; jerome.lefevre@acme.example.com; x@y.example',
    );
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(app.getByRole('option')).toHaveCount(2);
  await expect(app.getByText('x@y.example')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(app.getByText('x@y.example')).toHaveCount(0);
});
