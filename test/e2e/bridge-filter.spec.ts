import type { Page } from '@playwright/test';
import { expect, initializedAs, test } from './fixtures';
import { searchToCard } from './journey';
import { places } from './places';

const host = 'https://sim.webex.com';
/** The SDK takes this one for Webex. */
const stranger = 'https://a.webex.com.evilwebex.com';
const tokenOf = (name: string) => `header.${name}.signature`;
const event = (name: string, data: object) => ({ type: 'event', request: `application:${name}`, data });

/** A page of the Webex web client with the app in one frame, and a page of somebody else in another. */
async function openHost(page: Page) {
  const answers = { 'application.initialize': { code: 0, data: await initializedAs(places.sandbox) } };
  await page.context().grantPermissions(['local-network-access']);
  await page.route(`${stranger}/`, (route) => route.fulfill({ contentType: 'text/html', body: 'stranger' }));
  await page.route(`${host}/`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>host</title>
        <iframe title="Sidecard" src="${places.production}" width="320" height="600"></iframe>
        <iframe title="stranger" src="${stranger}/"></iframe>
        <script>
          const answers = ${JSON.stringify(answers)};
          addEventListener('message', ({ data: json, source }) => {
            const { requestId, request } = JSON.parse(json);
            const answer = answers[request] ?? { code: 6 };
            source.postMessage(JSON.stringify({ requestId, type: 'response', ...answer }), '*');
          });
        </script>`,
    }),
  );
  await page.goto(`${host}/`);
  const app = page.frameLocator('iframe[title="Sidecard"]');
  return { app, user: answers['application.initialize'].data.application.user };
}

/** Has the page of an origin post to the app, as any page can that knows a window above it. */
async function postFrom(page: Page, origin: string, messages: object[]) {
  const frame = page.frames().find((one) => one.url() === `${origin}/`);
  await frame?.evaluate((sent) => {
    for (const message of sent) window.top?.frames[0]?.postMessage(JSON.stringify(message), '*');
  }, messages);
}

test('P28 T18: a page of another origin beside the app changes nothing', async ({ page, faults }) => {
  // What has arrived at the app's window, counted before anything of the app can stop it.
  await page.addInitScript(() => {
    const arrived: string[] = [];
    Object.assign(window, { arrived });
    addEventListener('message', ({ origin }) => arrived.push(origin), true);
  });
  // Without a session the page opens one with any new token at once.
  const opened: string[] = [];
  await page.route(`${places.production}/api/**`, (route) => {
    opened.push(route.request().postData() ?? '');
    return route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      json: { code: 'internal' },
    });
  });
  const { app, user } = await openHost(page);
  const html = app.locator('html');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect.poll(() => opened).toEqual([JSON.stringify({ token: user.token })]);

  const token = tokenOf('of-a-stranger');
  const application = { displayContext: 'SIDEBAR', theme: 'LIGHT', user: { ...user, token } };
  await postFrom(page, stranger, [
    event('tokenRefreshed', { token }),
    event('themeChanged', { theme: 'LIGHT' }),
    { requestId: 'guessed', type: 'response', code: 0, data: { application } },
    { request: 'application.initialize', data: { application } },
  ]);
  const arrivals = () => html.evaluate(() => Reflect.get(window, 'arrived') as string[]);
  await expect.poll(async () => (await arrivals()).filter((origin) => origin === stranger)).toHaveLength(4);

  // The same from the host is heard, so what the stranger posted before has had its chance.
  await postFrom(page, host, [event('themeChanged', { theme: 'DARK' })]);
  await expect(html).toHaveAttribute('data-theme', 'dark');
  const fresh = tokenOf('of-the-host');
  await postFrom(page, host, [event('tokenRefreshed', { token: fresh })]);
  await expect.poll(() => opened.length).toBe(2);
  expect(opened[1]).toContain(fresh);
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await postFrom(page, host, [event('themeChanged', { theme: 'LIGHT' })]);
  await expect(html).toHaveAttribute('data-theme', 'light');
  expect(opened.join()).not.toContain(token);

  expect(faults.filter((fault) => !fault.includes(stranger) && !fault.includes('503'))).toEqual([]);
  faults.length = 0;
});

test('P26 F43: the main job is done where storage throws and no cookie is kept', async ({ page, faults }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The document is sandboxed', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
      Object.defineProperty(window, name, { get: refuse });
    Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
  });
  const { app } = await openHost(page);
  // The stub is there, or the test would prove nothing.
  expect(
    await app.locator('html').evaluate(() => {
      try {
        return String(localStorage.length + document.cookie.length);
      } catch (error) {
        return (error as Error).name;
      }
    }),
  ).toBe('SecurityError');
  // Beside another frame a page of another origin does not always get the focus by itself.
  await app.getByRole('combobox').click();
  await searchToCard(app);
  expect(await page.context().cookies()).toEqual([]);
  expect(faults.filter((fault) => !fault.includes(stranger))).toEqual([]);
  faults.length = 0;
});

test('P26 F43: the main job is done with third-party cookies blocked', async ({ page, faults }) => {
  // Playwright's windows are private ones, where Chromium blocks them anyway; so do it where it does not.
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.setCookieControls', { enableThirdPartyCookieRestriction: true });
  const { app } = await openHost(page);
  // Beside another frame a page of another origin does not always get the focus by itself.
  await app.getByRole('combobox').click();
  await searchToCard(app);
  expect(
    await app.locator('html').evaluate(() => {
      // biome-ignore lint/suspicious/noDocumentCookie: as old as the pages that try it
      document.cookie = 'kept=1; SameSite=None; Secure';
      return document.cookie;
    }),
  ).toBe('');
  expect(faults.filter((fault) => !fault.includes(stranger))).toEqual([]);
  faults.length = 0;
});
