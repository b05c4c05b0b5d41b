import { writeFileSync } from 'node:fs';
import type { CDPSession, Locator, Page, TestInfo } from '@playwright/test';
import axe from 'axe-core';
import type { Theme } from '../../src/app/host/host';
import { states } from '../../src/states/states';
import { findFaults } from './layout';
import { places } from './places';

/** CSS pixels; an open card is photographed in its whole length. */
const height = 640;

const addressOf = (state: string, language: string) =>
  `/sandbox/states/?${new URLSearchParams({ state, language })}`;

/** Loads the page of the states anew, with one of them. */
export async function openState(page: Page, state: string, language: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.goto(places.dev + addressOf(state, language));
  await page.locator('html[data-state="ready"]').waitFor();
}

/** Goes to another state within the page, and waits until it has come to rest. */
export const goTo = (page: Page, state: string, language: string) =>
  page.evaluate(
    async (next) => {
      history.replaceState(null, '', next);
      dispatchEvent(new PopStateEvent('popstate'));
      const { documentElement } = document;
      await new Promise<void>((done) => {
        // What fails on the way is thrown there.
        const look = () => documentElement.dataset.state !== 'playing' && done();
        new MutationObserver(look).observe(documentElement, { attributes: true });
        look();
      });
    },
    addressOf(state, language),
  );

/** The page, or the place of one element, as PNG; a third of the time that Playwright's own way takes. */
export async function photograph(browser: CDPSession, place?: Locator): Promise<Buffer> {
  const box = await place?.first().boundingBox();
  const { data } = await browser.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    ...(box && { clip: { ...box, scale: 1 } }),
  });
  return Buffer.from(data, 'base64');
}

const wear = (page: Page, theme: Theme) =>
  page.evaluate((worn) => {
    document.documentElement.dataset.theme = worn;
  }, theme);

/** What axe finds on the page, by rule and place; a theme changes nothing but colours. */
async function violationsOn(page: Page, isNewTheme: boolean): Promise<string[]> {
  const violations = await page.evaluate(
    async (options) => {
      const { axe: tool } = globalThis as unknown as { axe: typeof axe };
      return (await tool.run(document, options)).violations;
    },
    {
      resultTypes: ['violations'],
      ...(isNewTheme && { runOnly: ['color-contrast'] }),
    } satisfies axe.RunOptions,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

interface Tour {
  language: string;
  width: number;
  /** In which each state is photographed. */
  themes: readonly Theme[];
  /** Those in which a tool looks for faults, too. */
  examined: readonly Theme[];
}

/** Photographs every state, and tells what is wrong with each. */
export async function tour(page: Page, info: TestInfo, { language, width, themes, examined }: Tour) {
  const browser = await page.context().newCDPSession(page);
  const faults: string[] = [];
  await openState(page, 'starting', language, width);
  if (examined.length > 0) await page.evaluate(axe.source);
  for (const { id } of states) {
    const note = (found: readonly string[], theme = '') =>
      faults.push(...found.map((fault) => `${id} ${theme}: ${fault}`));
    await goTo(page, id, language);
    const { found, needed } = await page.evaluate(findFaults);
    note(found);
    for (const theme of examined) {
      await wear(page, theme);
      note(await violationsOn(page, theme !== examined[0]), theme);
    }
    if (needed > height) await page.setViewportSize({ width, height: needed });
    for (const theme of themes) {
      await wear(page, theme);
      const path = info.outputPath(`${id}-${language}-${theme}-${width}.png`);
      writeFileSync(path, await photograph(browser));
    }
    if (needed > height) await page.setViewportSize({ width, height });
  }
  await browser.detach();
  return faults;
}
