import { expect, test } from './fixtures';
import { places } from './places';

test('outside Webex the page says what this is and how to open it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(places.production);
  await expect(page.getByRole('heading', { name: 'Sidecard lives in Webex' })).toBeVisible();
  await expect(page.getByText(/Open the Webex App/)).toBeVisible();
  expect(asked.filter((url) => /webex-.*\.js|\/api\//.test(url))).toEqual([]);
});
