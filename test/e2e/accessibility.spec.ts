import { AxeBuilder } from '@axe-core/playwright';
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

for (const theme of ['light', 'dark']) {
  for (const width of [280, 320]) {
    test(`list, card and notices are free of known faults at ${width} px, ${theme}`, async ({
      page,
      simulate,
    }, info) => {
      const app = await simulate(`?theme=${theme}&width=${width}`);
      const box = app.getByRole('combobox');
      const check = async (state: string) => {
        const { violations } = await new AxeBuilder({ page })
          .include(['iframe[title="Sidecard"]', 'body'])
          .analyze();
        expect(violations.map(({ id, nodes }) => [state, id, nodes.map(({ html }) => html)])).toEqual([]);
        const overflow = await app.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
        expect(overflow, `${state} scrolls sideways`).toBe(0);
        const picture = info.outputPath(`${state}-${theme}-${width}.png`);
        await page.locator('iframe').screenshot({ path: picture });
      };
      await expect(app.getByText('Who are you looking for?')).toBeVisible();
      await check('empty');
      await box.fill('jo');
      await expect(app.getByRole('option').first()).toBeVisible();
      await check('list');
      for (const row of await app.getByRole('option').all())
        expect(await row.evaluate(overlapping)).toEqual([]);
      await app.getByRole('option').first().click();
      await expect(app.getByText('Colleague', { exact: true })).toBeVisible();
      await check('card');
      await app.getByRole('button', { name: 'Back to the list' }).click();
      await box.fill('maximiliana');
      await expect(app.getByRole('option')).toHaveCount(1);
      await check('long-name');
      await app.getByRole('option').click();
      await expect(app.getByText('Colleague', { exact: true })).toBeVisible();
      await check('long-card');
      await app.getByRole('button', { name: 'Back to the list' }).click();
      await box.fill('zzzz');
      await expect(app.getByText('Nobody by “zzzz”', { exact: true })).toBeVisible();
      await check('nobody');
    });
  }
}
