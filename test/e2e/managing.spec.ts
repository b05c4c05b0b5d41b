import { AxeBuilder } from '@axe-core/playwright';
import type { FrameLocator, Page, TestInfo } from '@playwright/test';
import { expect, test } from './fixtures';
import { places } from './places';

const asAdmin = '?persona=second-admin';
let turn = 0;
/** A name that no other test of any run has used. */
const someName = () => {
  turn += 1;
  return `Zephyrine Quellwasser ${Date.now().toString(36)}${turn}`;
};

/** Takes a picture of the pane, for docs/managing.md where pictures are asked for. */
async function picture(app: FrameLocator, page: Page, info: TestInfo, name: string) {
  await page.mouse.move(0, 0);
  await app.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
  const path = process.env.PICTURES ? `${process.env.PICTURES}/${name}.png` : info.outputPath(`${name}.png`);
  await app.locator('body').screenshot({ path });
}

/** What the pretend Webex holds by that name. */
async function contactsNamed(name: string): Promise<{ contactId: string; title?: string }[]> {
  const personas: { id: string; orgId: string; accessToken: string }[] = await (
    await fetch(`${places.dev}/sandbox/personas`)
  ).json();
  const admin = personas.find(({ id }) => id === 'second-admin');
  const org = Buffer.from(admin?.orgId ?? '', 'base64url')
    .toString()
    .split('/')
    .at(-1);
  const uuid = admin?.orgId.includes('-') ? admin.orgId : org;
  const answer = await fetch(
    `${places.dev}/v1/contacts/organizations/${uuid}/contacts/search?keyword=${encodeURIComponent(name)}`,
    { headers: { authorization: `Bearer ${admin?.accessToken}` } },
  );
  return (await answer.json()).result;
}

async function expectNoAxeFaults(page: Page) {
  const { violations } = await new AxeBuilder({ page }).include('iframe[title="Sidecard"]').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test('whoever was not found is created, corrected, deleted, kept by undo, and deleted for good', async ({
  page,
  simulate,
}, info) => {
  test.slow();
  const name = someName();
  const app = await simulate(asAdmin);
  await app.getByRole('combobox', { name: 'Search people' }).fill(name);
  await app.getByRole('button', { name: /^Create a contact/ }).click({ timeout: 15_000 });

  await expect(app.getByRole('heading', { name: 'New contact' })).toBeFocused();
  await expect(app.getByLabel('Display name')).toHaveValue(name);
  await app.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(
    app.getByText('At least one e-mail address, number or SIP address is needed.').first(),
  ).toBeVisible();
  await app.getByRole('button', { name: 'Add e-mail address' }).click();
  await page.keyboard.type('zephyrine@quellwasser.example');
  await app.getByLabel('Company').fill('Quellwasser & Töchter');
  await expectNoAxeFaults(page);
  await picture(app, page, info, 'managing-contact');
  await app.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(app.getByRole('heading', { name: 'Saved' })).toBeVisible();
  await app.getByRole('button', { name: 'Done' }).click();

  await app.getByRole('option', { name }).click({ timeout: 15_000 });
  await app.getByRole('button', { name: 'Edit contact' }).click();
  await app.getByLabel('Title').fill('Head of Springs');
  await app.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(app.getByRole('heading', { name: 'Saved' })).toBeVisible();
  await app.getByRole('button', { name: 'Done' }).click();
  expect(await contactsNamed(name)).toMatchObject([{ title: 'Head of Springs' }]);

  await app.getByRole('option', { name }).click({ timeout: 15_000 });
  await app.getByRole('button', { name: 'Delete contact' }).click();
  await app.getByRole('button', { name: /^Undo: keep/ }).click();
  await expect(app.getByText(/^Deleted: /)).toHaveCount(0);
  expect(await contactsNamed(name)).toHaveLength(1);

  await app.getByRole('option', { name }).click({ timeout: 15_000 });
  await app.getByRole('button', { name: 'Delete contact' }).click();
  await expect(app.getByText(/^Deleted: /)).toBeVisible();
  // The page goes before the time is up.
  await page.goto('about:blank');
  await expect.poll(() => contactsNamed(name)).toEqual([]);
});

test('a file goes in line by line, is accounted for, and its contacts are deleted again', async ({
  page,
  simulate,
}, info) => {
  test.slow();
  const name = someName();
  const lines = Array.from(
    { length: 230 },
    (_, n) =>
      `"${name} ${n}";${name.replaceAll(' ', '.')}.${n}@import.example;+49 30 7${String(n).padStart(5, '0')}`,
  );
  const faulty = [`"${name} A";no address;`, `"${name} B";;`, `"${name} C";c@import.example;call me`];
  const file = ['Name;E-Mail-Adresse;Telefon geschäftlich', ...lines, ...faulty, lines[0]].join('\r\n');

  const app = await simulate(asAdmin);
  await app.getByRole('button', { name: 'Import' }).click();
  await app.locator('input[type=file]').setInputFiles({
    name: 'directory.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`\ufeff${file}`),
  });
  await expect(app.getByText('3 lines need mending and stay out')).toBeVisible({ timeout: 15_000 });
  await expect(app.getByText('1 of them repeats an earlier line')).toBeVisible();
  await expectNoAxeFaults(page);
  await picture(app, page, info, 'managing-import');
  await app.getByRole('button', { name: /^Compare 231 lines/ }).click();

  await app.getByRole('button', { name: 'Start the import' }).click({ timeout: 30_000 });
  await expect(app.getByRole('heading', { name: 'Import is done' })).toBeVisible({ timeout: 60_000 });
  await expectNoAxeFaults(page);
  await picture(app, page, info, 'managing-result');
  expect(await contactsNamed(name)).toHaveLength(100);
  const download = page.waitForEvent('download');
  await app.getByRole('button', { name: 'Download the rest as CSV' }).click();
  const rest = await (await download).createReadStream();
  const text = Buffer.concat(await rest.toArray()).toString();
  expect(text.split('\r\n').filter((line) => line.includes(name))).toHaveLength(3);

  // To where a file is chosen, and from there to the search.
  await app.getByRole('button', { name: 'Back' }).click();
  await app.getByRole('button', { name: 'Back' }).click();
  await app.getByRole('button', { name: 'Contacts', exact: true }).click();
  await app.getByLabel('Name or e-mail').fill(name);
  await expect(app.getByText('230 contacts')).toBeVisible({ timeout: 15_000 });
  await expectNoAxeFaults(page);
  await picture(app, page, info, 'managing-list');
  await app.getByRole('button', { name: 'Select all' }).click();
  await app.getByRole('button', { name: 'Delete …' }).click();
  await app.getByLabel('Type 230 to confirm').fill('230');
  await app.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(app.getByText('230 contacts deleted')).toBeVisible({ timeout: 30_000 });
  expect(await contactsNamed(name)).toEqual([]);
});

test('a colleague is corrected, and is not deleted by a slip', async ({ page, simulate }, info) => {
  const app = await simulate(asAdmin);
  await app.getByRole('combobox', { name: 'Search people' }).fill('marco');
  await app.getByRole('option').first().click({ timeout: 15_000 });
  await app.getByRole('button', { name: 'Edit person' }).click();
  const title = app.getByLabel('Title');
  await expect(title).toBeVisible({ timeout: 15_000 });
  await title.fill(`Advisor ${Date.now() % 1000}`);
  await expectNoAxeFaults(page);
  await picture(app, page, info, 'managing-person');
  await app.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(app.getByRole('heading', { name: 'Saved' })).toBeVisible();
  await app.getByRole('button', { name: 'Go on editing' }).click();
  await app.getByRole('button', { name: 'Delete this person' }).click();
  await expect(app.getByRole('button', { name: 'Delete', exact: true })).toBeDisabled();
});

test('a member sees no trace of any of it', async ({ simulate }) => {
  const app = await simulate('?persona=member');
  await app.getByRole('combobox', { name: 'Search people' }).fill('jo');
  await expect(app.getByRole('option').first()).toBeVisible();
  await app.getByRole('option').first().click();
  await expect(app.getByRole('heading', { name: 'Reach' })).toBeVisible();
  await expect(app.getByRole('button', { name: /Edit|Delete|Import|New/ })).toHaveCount(0);
});
