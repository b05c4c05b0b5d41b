import { expect, test } from './fixtures';

test('the picture of the README shows a real search in the simulator', async ({ page, simulate }, info) => {
  const app = await simulate();
  await app.getByRole('combobox').pressSequentially('jo');
  await expect(app.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(app.locator('.presence').first()).toBeVisible();
  const path = process.env.PICTURES
    ? `${process.env.PICTURES}/simulator.png`
    : info.outputPath('simulator.png');
  await page.screenshot({ path });
});
