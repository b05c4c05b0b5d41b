import { expect, test } from './fixtures';

// Twenty things that users of other directories complain about, in the order of the list that this project keeps of
// them; the fifth is about importing contacts. Each has to end well here.

const person = (persona: string) => `?persona=${persona}`;

test.describe('favourites and recents', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('1: stay for the next visit, are explained, and can be cleared', async ({ page, simulate }) => {
    let app = await simulate(person('group-member'));
    await app.getByRole('combobox').fill('johanna lind');
    await app.getByRole('option').first().click();
    const star = app.getByRole('button', { name: 'Add to favourites' });
    // The server of a run before may have kept it.
    if ((await star.getAttribute('aria-pressed')) !== 'true') await star.click();
    await expect(star).toHaveAttribute('aria-pressed', 'true');
    await app.getByRole('button', { name: 'Back to the list' }).click();
    await app.getByRole('combobox').fill('maria rossi');
    await app.getByRole('option').nth(1).click();
    await expect(app.getByRole('heading', { name: 'Reach' })).toBeAttached();
    await page.reload();
    app = page.frameLocator('iframe[title="Sidecard"]');
    await expect(app.getByRole('group', { name: 'Favourites' }).getByRole('option')).toHaveCount(1);
    await expect(app.getByRole('group', { name: 'Recent' }).getByRole('option')).toContainText([
      'Maria Rossi',
    ]);
    await expect(app.getByText('People whose card you opened.')).toBeVisible();
    await app.getByRole('button', { name: 'Clear recent' }).click();
    await expect(app.getByRole('group', { name: 'Recent' })).toHaveCount(0);
    await expect(app.getByRole('combobox')).toBeFocused();
  });

  test('6: every value can be copied, and the whole card by one key', async ({ page, simulate }) => {
    const app = await simulate();
    await app.getByRole('combobox').fill('johanna lind');
    await app.getByRole('option').first().click();
    await expect(app.getByText('Contact of your organization')).toBeVisible();
    await page.keyboard.press('y');
    await expect(app.getByRole('status').filter({ hasText: 'Copied' })).toBeAttached();
    await expect(app.getByRole('button', { name: /^Copy: / }).first()).toBeVisible();
  });
});

for (const [typed, name] of [
  ['alvaro', 'Álvaro Núñez'],
  ['jero', 'Jérôme Lefèvre'],
  ['lukasz', 'Łukasz Wójcik'],
  ['strasser', 'Jürgen Straßer'],
  ['juergen', 'Jürgen Straßer'],
  ['sorensen', 'Øyvind Sørensen'],
] as const) {
  test(`2: “${typed}” finds ${name}`, async ({ simulate }) => {
    const app = await simulate();
    await app.getByRole('combobox').fill(typed);
    await expect(app.getByRole('option').filter({ hasText: name })).toHaveCount(1, { timeout: 10_000 });
  });
}

test('3: half a number that was seen finds its owner, with the number in the row', async ({ simulate }) => {
  const app = await simulate();
  await app.getByRole('combobox').fill('joseph okonjo');
  await expect(app.getByRole('option')).toHaveCount(1);
  await app.getByRole('combobox').fill('7946 0777');
  const row = app.getByRole('option').filter({ hasText: 'Joseph Okonjo' });
  await expect(row).toHaveCount(1);
  await expect(row.locator('mark')).toHaveText('79460777');
});

test('4, 10: a colleague who is a contact too is one row, and the card names both sources', async ({
  simulate,
}) => {
  const app = await simulate();
  await app.getByRole('combobox').fill('johanna.lindqvist@acme.example.com');
  await expect(app.getByRole('option')).toHaveCount(1);
  await app.getByRole('option').click();
  await expect(app.getByText('Colleague in your organization')).toBeVisible();
  await expect(app.getByText('Contact of your organization')).toBeVisible();
});

test('7: who is not found was looked for everywhere, and the page says where', async ({ simulate }) => {
  const app = await simulate();
  await app.getByRole('combobox').fill('qqzzqq');
  await expect(app.getByText('Nobody by “qqzzqq”', { exact: true })).toBeVisible({ timeout: 10_000 });
  await expect(app.getByText('Looked in Colleagues and Contacts.', { exact: true })).toBeVisible();
});

test('8: one letter asks nobody but the page itself', async ({ page, simulate }) => {
  const app = await simulate();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await app.getByRole('combobox').fill('x');
  await expect(app.getByText('Type one more letter.')).toBeVisible();
  expect(asked.filter((url) => url.includes('/api/search'))).toEqual([]);
});

test('9: three people of one name are told apart, and each can be opened', async ({ page, simulate }) => {
  const app = await simulate();
  await app.getByRole('combobox').fill('maria rossi');
  await expect(app.getByRole('option')).toHaveCount(3);
  for (const [at, department] of [...(await app.locator('.about').allTextContents())].entries()) {
    await app.getByRole('option').nth(at).click();
    await expect(app.getByRole('main')).toContainText(department.split(' · ')[0] ?? '');
    await page.keyboard.press('Escape');
  }
  expect(new Set(await app.locator('.about').allTextContents()).size).toBe(3);
});

test('11: an action is shown only where there is something to open', async ({ simulate }) => {
  const app = await simulate();
  await app.getByRole('combobox').fill('joss bare');
  await app.getByRole('option').click();
  await expect(app.getByRole('button', { name: 'Mail Joss Bare' })).toBeVisible();
  await expect(app.getByRole('button', { name: 'Call Joss Bare' })).toHaveCount(0);
});

test('12, 13, 20: presence is asked for the card, with local time beside it', async ({ page, simulate }) => {
  const app = await simulate();
  await app.getByRole('combobox').fill('johanna lind');
  const row = app.getByRole('option');
  await expect(row.locator('.presence')).toHaveText(/Away/);
  await expect(row.locator('.time')).toHaveText(/\d:\d\d/);
  const asked = page.waitForRequest(/\/api\/people\//);
  await page.clock.install();
  await page.clock.fastForward(20_000);
  await row.click();
  await asked;
  await expect(app.getByText(/in \u2068?Stockholm/)).toBeVisible();
});

test('15: only a reached row is selected, focus stays in the box, Escape loses nothing', async ({
  page,
  simulate,
}) => {
  const app = await simulate();
  const box = app.getByRole('combobox');
  await box.fill('jo');
  await expect(app.getByRole('option').first()).toBeVisible();
  await expect(app.getByRole('option', { selected: true })).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await expect(app.getByRole('option', { selected: true })).toHaveCount(1);
  await expect(box).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(app.getByRole('option')).toHaveCount(0);
  await expect(box).toHaveAttribute('aria-expanded', 'false');
  await expect(box).toHaveValue('jo');
  await page.keyboard.press('ArrowDown');
  await expect(app.getByRole('option', { selected: true })).toHaveCount(1);
});

test('16: everybody on a number is shown, and a short number is not lost in long ones', async ({
  simulate,
}) => {
  const app = await simulate();
  await app.getByRole('combobox').fill('7781');
  await expect(app.getByRole('option').first()).toContainText('Johnny Manyphones', { timeout: 10_000 });
});

test('17: the same search a second time asks nobody', async ({ page, simulate }) => {
  const app = await simulate();
  const box = app.getByRole('combobox');
  await box.fill('johanna lind');
  await expect(app.getByRole('option')).toHaveCount(1);
  await box.fill('');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await box.fill('johanna lind');
  await expect(app.getByRole('option')).toHaveCount(1);
  expect(asked.filter((url) => url.includes('/api/search'))).toEqual([]);
});

test('18: nobody is called missing while a source is still looking', async ({ page, simulate }) => {
  const app = await simulate();
  await page.route(/\/api\/search/, async (route) => {
    await new Promise((go) => setTimeout(go, 1500));
    await route.continue();
  });
  await app.getByRole('combobox').fill('qqzzqq');
  await page.waitForTimeout(1000);
  await expect(app.getByText(/Nobody/)).toHaveCount(0);
  await expect(app.getByText('Searching …')).toBeVisible();
});

for (const surname of ['wojcik', 'Rossi, Maria', 'hohenstein']) {
  test(`19: the surname “${surname}” finds a colleague`, async ({ simulate }) => {
    const app = await simulate();
    await app.getByRole('combobox').fill(surname);
    await expect(app.locator('[role="option"][data-person]').first()).toBeVisible({ timeout: 10_000 });
  });
}
