import type { Page } from '@playwright/test';
import { expect, initializedAs, test } from './fixtures';
import { searchToCard } from './journey';
import { places } from './places';

/** Each native bridge: where the SDK posts to, and the user agent by which it recognises the client. */
const bridges = [
  { name: 'WebView2 (Windows)', post: 'chrome.webview.postMessage' },
  {
    name: 'WKWebView (macOS)',
    post: 'webkit.messageHandlers.webexapp.postMessage',
    userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)',
  },
  { name: 'CEF', post: 'webexAppExtensions' },
  {
    name: 'iOS',
    post: 'webkit.messageHandlers.eventHandler.postMessage',
    userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 WBX_iOS',
  },
  {
    name: 'Android',
    post: 'android.postMessage',
    userAgent:
      'Mozilla/5.0 (Linux; Android 15; Pixel 9; webex 45.1.0.0_0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36',
  },
];

/** Plays the native client around the page: takes messages at `post` and answers the initialize one. */
async function playClient(page: Page, post: string) {
  const data = await initializedAs(places.sandbox);
  await page.addInitScript(
    ({ path, answer }) => {
      const names = path.split('.');
      const last = names.pop() ?? '';
      let holder: Record<string, unknown> = window as unknown as Record<string, unknown>;
      for (const name of names) {
        holder[name] ??= {};
        holder = holder[name] as Record<string, unknown>;
      }
      holder[last] = (json: string) => {
        const { requestId, request } = JSON.parse(json);
        const isKnown = request === 'application.initialize';
        // The SDK puts its entry on the page only after it has posted.
        setTimeout(() => {
          window.webex?.application.jsRequestCallback(
            isKnown
              ? { requestId, type: 'response', code: 0, data: answer }
              : { requestId, type: 'response', code: 6 },
          );
        });
      };
    },
    { path: post, answer: data },
  );
}

for (const { name, post, userAgent } of bridges) {
  test.describe(name, () => {
    if (userAgent) test.use({ userAgent });

    test('carries the user to the production build, from search to card', async ({ page }) => {
      await playClient(page, post);
      await page.goto(places.production);
      await searchToCard(page);
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    });
  });
}
