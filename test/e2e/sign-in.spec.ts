import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from './fixtures';

// Each of these signs somebody out whom no other test signs in as: the server is the same for all of them.

const browserOf = (page: Page) => page.frameLocator('iframe[title="System browser"]');

/** What a person does in the browser that Webex opens. */
async function decide(page: Page, name: string, decision: 'Approve' | 'Refuse') {
  const browser = browserOf(page);
  await browser.getByRole('radio', { name: new RegExp(name) }).check();
  await browser.getByRole('button', { name: decision }).click();
}

/** Opens the simulator on somebody who is not signed in, whatever they did before. */
async function simulateNewcomer(simulate: (query: string) => Promise<FrameLocator>, query: string) {
  const app = await simulate(query);
  const [signIn, signOut] = ['Sign in with Webex', 'Sign out'].map((name) =>
    app.getByRole('button', { name }),
  );
  if (!signIn || !signOut) throw new Error('two buttons');
  await expect(signIn.or(signOut)).toBeVisible();
  if (await signOut.isVisible()) {
    await signOut.click();
    await expect(app.getByRole('heading', { name: 'You are signed out' })).toBeVisible();
    await app.getByRole('button', { name: 'Sign in again' }).click();
  }
  return app;
}

/** Searching works, so Webex takes the user's token. */
async function expectToSearch(app: FrameLocator) {
  await app.getByRole('combobox').fill('joanna');
  await expect(app.getByRole('option').first()).toContainText('Joanna');
}

test('P05: a person signs out, in again in the browser, and searches what was typed meanwhile', async ({
  page,
  simulate,
}) => {
  const app = await simulate('?persona=broadworks-member');
  await app.getByRole('button', { name: 'Sign out' }).click();
  await expect(app.getByRole('heading', { name: 'You are signed out' })).toBeVisible();
  await app.getByRole('button', { name: 'Sign in again' }).click();
  await app.getByRole('combobox').fill('joanna');
  await app.getByRole('button', { name: 'Sign in with Webex' }).click();
  await expect(app.getByRole('heading', { name: 'Go on in your browser' })).toBeVisible();
  await decide(page, 'Desmond Okeke', 'Approve');
  await expect(app.getByRole('option').first()).toContainText('Joanna');
  await app.getByRole('button', { name: 'Clear' }).click();
  await expect(app.getByText('Signed in as Desmond Okeke')).toBeVisible();
});

test('P02 T14: a sign-in leaves no token of Webex in the page, its storage or what it was sent', async ({
  page,
  simulate,
}) => {
  const sent: Promise<string>[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.startsWith('/api/')) {
      sent.push(
        response
          .text()
          .catch(() => '')
          .then((body) => `${response.url()} ${body}`),
      );
    }
  });
  const app = await simulateNewcomer(simulate, '?pii=off&persona=no-contacts-member');
  await app.getByRole('button', { name: 'Sign in with Webex' }).click();
  await decide(page, 'Paloma Vieira', 'Approve');
  await expectToSearch(app);
  const kept = await app
    .locator('html')
    .evaluate(async () => [
      document.cookie,
      JSON.stringify({ ...localStorage, ...sessionStorage }),
      JSON.stringify(await indexedDB.databases()),
      JSON.stringify(await caches.keys()),
      document.documentElement.outerHTML,
    ]);
  expect(kept.slice(0, 4)).toEqual(['', '{}', '[]', '[]']);
  expect([...kept, ...(await Promise.all(sent))].join('\n')).not.toMatch(
    /sandbox-(?:access|refresh|token|client)|_token/,
  );
});

test('P05: another account than the one in the Webex window is not connected', async ({
  page,
  simulate,
  faults,
}) => {
  const app = await simulateNewcomer(simulate, '?persona=unscoped-admin');
  await app.getByRole('button', { name: 'Sign in with Webex' }).click();
  await decide(page, 'Mira Calloway', 'Approve');
  await expect(app.getByRole('heading', { name: 'That was another account' })).toBeVisible();
  await app.getByRole('button', { name: 'Sign in again' }).click();
  await decide(page, 'Leopold Achterwijk', 'Approve');
  await expectToSearch(app);
  // The browser tells of every answer that is no success.
  expect(faults.splice(0).join()).toContain('403');
});

test('private data off: the app says what it does not know, and works with the account that signs in', async ({
  page,
  simulate,
}) => {
  const app = await simulateNewcomer(simulate, '?pii=off&persona=group-member');
  await expect(app.getByText(/keeps your name private/)).toBeVisible();
  await app.getByRole('button', { name: 'Sign in with Webex' }).click();
  await decide(page, 'Rosalind Tarrow', 'Approve');
  await expect(app.getByText('Signed in as Rosalind Tarrow')).toBeVisible();
  await expect(app.getByText(/keeps to this account/)).toBeVisible();
  await expectToSearch(app);
});

test('a refused sign-in says so, and another way leads on', async ({ page, simulate }) => {
  const app = await simulateNewcomer(simulate, '?pii=off&persona=readonly-admin');
  await app.getByRole('button', { name: 'Sign in with Webex' }).click();
  await decide(page, 'Greta Salminen', 'Refuse');
  await expect(app.getByRole('heading', { name: 'The sign-in was not finished' })).toBeVisible();
  await app.getByRole('button', { name: 'Sign in on another page' }).click();
  await expect(app.getByText(/Type this code/)).toBeVisible();
});

test('a host that opens no browser: a code typed on Webex’s own page connects as well', async ({
  page,
  simulate,
}) => {
  const app = await simulateNewcomer(simulate, '?pii=off&persona=second-admin&oauth=unsupported');
  await app.getByRole('button', { name: 'Sign in with Webex' }).click();
  const code = await app.locator('output').innerText();
  await app.getByRole('button', { name: 'Open it' }).click();
  const browser = browserOf(page);
  await browser.getByLabel('Code shown on your device').fill(code);
  await browser.getByRole('button', { name: 'Next' }).click();
  await decide(page, 'Imke Vandersloot', 'Approve');
  await expect(browser.getByText('Device connected')).toBeVisible();
  await page.getByRole('button', { name: 'Close', exact: true }).last().click();
  await expect(app.getByText('Signed in as Imke Vandersloot')).toBeVisible();
});
