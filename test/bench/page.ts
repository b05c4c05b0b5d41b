import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { findChromium } from '../../.ci/ready.mjs';
import { initializedAs } from '../e2e/fixtures';
import { takeNotes } from './notes';
import type { Place } from './place';

/** The machine and the network that a page is to feel. */
export interface Conditions {
  /** So many times slower than this machine. */
  cpu?: number;
  /** 10 Mbit/s with 40 ms, each way through. */
  isSlowNetwork?: boolean;
}

/** Opens the machine's own Chromium; the caller closes it. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium on this machine');
  return chromium.launch({ executablePath });
}

/** A browser of its own as it were, with an empty cache. */
export const openContext = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({ viewport: { width: 320, height: 640 }, locale: 'en-US' });

/** A page that takes notes, under these conditions, with nothing in it yet. */
export async function openPage(context: BrowserContext, { cpu = 1, isSlowNetwork }: Conditions = {}) {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (isSlowNetwork) {
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 40,
      downloadThroughput: 10_000_000 / 8,
      uploadThroughput: 10_000_000 / 8,
    });
  }
  await page.addInitScript(takeNotes);
  return { page, devtools };
}

/** Plays the Webex App around a page: its CEF bridge, answering the first question at once. */
export async function playHost(page: Page, { webex }: Place): Promise<void> {
  await page.addInitScript(
    (answer) => {
      const extensions = (json: string) => {
        const { requestId, request } = JSON.parse(json);
        const isKnown = request === 'application.initialize';
        // The SDK puts its entry on the page only after it has posted.
        setTimeout(() => {
          if (isKnown) window.notes.hostAt = performance.now();
          window.webex?.application.jsRequestCallback(
            isKnown
              ? { requestId, type: 'response', code: 0, data: answer }
              : { requestId, type: 'response', code: 6 },
          );
        });
      };
      Object.assign(window, { webexAppExtensions: extensions });
    },
    await initializedAs(webex.origin),
  );
}

/** The app with its host and an open session, under these conditions. */
export async function openApp(context: BrowserContext, place: Place, conditions: Conditions = {}) {
  const opened = await openPage(context, conditions);
  await playHost(opened.page, place);
  await opened.page.goto(place.origin);
  await opened.page.locator('main:has(.rows, .notice)').waitFor();
  return opened;
}
