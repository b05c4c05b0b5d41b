import { AxeBuilder } from '@axe-core/playwright';
import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from './fixtures';

/** Texts of one row that lie over each other; rows are drawn by hand-placed grid areas. */
function overlapping(row: Element): string[] {
  const boxes = [...row.children].map((child) => child.getBoundingClientRect());
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map(() => row.textContent ?? ''),
  );
}

/** Looks at one state of the app: faults that a tool can find, sideways scrolling, and a picture to look at. */
const checker = (page: Page, app: FrameLocator, pictureOf: (state: string) => string) =>
  async function check(state: string) {
    const { violations } = await new AxeBuilder({ page })
      .include(['iframe[title="Sidecard"]', 'body'])
      .analyze();
    expect(violations.map(({ id, nodes }) => [state, id, nodes.map(({ html }) => html)])).toEqual([]);
    const overflow = await app.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(overflow, `${state} scrolls sideways`).toBe(0);
    await page.locator('iframe[title="Sidecard"]').screenshot({ path: pictureOf(state) });
  };

for (const [theme, width] of [
  ['light', 320],
  ['dark', 280],
] as const) {
  test(`list, card and notices are free of known faults at ${width} px, ${theme}`, async ({
    page,
    simulate,
  }, info) => {
    const app = await simulate(`?theme=${theme}&width=${width}`);
    const box = app.getByRole('combobox');
    const check = checker(page, app, (state) => info.outputPath(`${state}-${theme}-${width}.png`));
    await box.fill('jo');
    await expect(app.getByRole('option').first()).toBeVisible();
    await check('list');
    for (const row of await app.getByRole('option').all())
      expect(await row.evaluate(overlapping)).toEqual([]);
    await app.getByRole('option').first().click();
    await expect(app.getByRole('heading', { name: 'Reach' })).toBeVisible();
    await check('card');
    await app.getByRole('button', { name: 'Back to the list' }).click();
    await box.fill('maximiliana');
    await expect(app.getByRole('option')).toHaveCount(1);
    await check('long-name');
    await app.getByRole('option').click();
    await expect(app.getByRole('heading', { name: 'Reach' })).toBeVisible();
    await check('long-card');
    await app.getByRole('button', { name: 'Back to the list' }).click();
    await box.fill('zzzz');
    await expect(app.getByText('Nobody by “zzzz”', { exact: true })).toBeVisible();
    await check('nobody');
  });

  test(`the sign-in is free of known faults at ${width} px, ${theme}`, async ({ page, simulate }, info) => {
    const situation = `?theme=${theme}&width=${width}&pii=off&persona=other-org-member`;
    const begin = async (oauth: string) => {
      const app = await simulate(`${situation}&oauth=${oauth}`);
      const button = app.getByRole('button', { name: 'Sign in with Webex' });
      await expect(button).toBeVisible();
      const check = checker(page, app, (state) => info.outputPath(`${state}-${theme}-${width}.png`));
      return { app, button, check };
    };
    const here = await begin('unsupported');
    await here.check('sign-in');
    await here.button.click();
    await expect(here.app.locator('output')).toBeVisible();
    await here.check('sign-in-elsewhere');
    const refused = await begin('rejects');
    await refused.button.click();
    await expect(refused.app.getByRole('button', { name: 'Sign in again' })).toBeVisible();
    await refused.check('sign-in-failed');
  });
}
