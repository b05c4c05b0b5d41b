import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';
import { frameOf } from '../support/entries';
import { makeCrowd } from './crowd';
import { median, present, spread, spreadColumns } from './figures';
import { clearBox, pressAndSee, step } from './keys';
import { withLimit } from './limit';
import { openApp, openContext, openPage } from './page';
import { type Place, withPlace } from './place';
import { type Cell, printTable } from './table';

const words = ['johan', 'maria', 'ander', 'joseph', 'mark', 'antonia'];

/** Lets the page remember whom a few searches find. */
async function meetSome(page: Page): Promise<void> {
  for (const word of words) {
    await page.getByRole('combobox').fill(word.slice(0, 3));
    await page.locator('.rows').waitFor();
    await sleep(300);
  }
}

/** Lets the page remember 2,000 people at once, as an answer that no server of ours would give. */
async function meetMany(page: Page): Promise<void> {
  const body = `${JSON.stringify(frameOf(...makeCrowd(2000)))}\n`;
  const search = '**/api/search*';
  await page.route(search, (route) => route.fulfill({ contentType: 'application/x-ndjson', body }));
  await page.getByRole('combobox').fill('zz');
  await page.locator('.rows').waitFor();
  await page.unroute(search);
}

/** Types all words, a list or a box at a time, and gives how long after its key each change was on screen. */
async function typeWords(page: Page, change: 'echoed' | 'painted'): Promise<number[]> {
  const taken: (number | undefined)[] = [];
  for (const word of words) {
    await clearBox(page);
    await sleep(step);
    for (const letter of word) {
      const startedAt = performance.now();
      taken.push((await pressAndSee(page, letter, { change, limit: 1000 })).after);
      await sleep(Math.max(0, step - (performance.now() - startedAt)));
    }
  }
  return present(taken);
}

async function measureApp(browser: Browser, place: Place, meet: (page: Page) => Promise<void>, cpu: number) {
  const context = await openContext(browser);
  const { page, devtools } = await openApp(context, place);
  await meet(page);
  // Nobody answers any more: what is painted, the page has remembered.
  await page.route('**/api/**', () => {});
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  const taken = await typeWords(page, 'painted');
  await context.close();
  return taken;
}

async function measureLimit(browser: Browser, origin: string, cpu: number) {
  const context = await openContext(browser);
  const { page } = await openPage(context, { cpu });
  await page.goto(origin);
  const taken = await typeWords(page, 'echoed');
  await context.close();
  return taken;
}

/** Prints how long after a key the page has painted those whom it remembers. */
export async function measureRemembered(browser: Browser): Promise<void> {
  const rows: Cell[][] = [];
  for (const cpu of [1, 4]) {
    const least = await withLimit((origin) => measureLimit(browser, origin, cpu));
    const [some, many] = await withPlace(async (place) => [
      await measureApp(browser, place, meetSome, cpu),
      await measureApp(browser, place, meetMany, cpu),
    ]);
    const row = (what: string, taken: number[] = []) => [
      what,
      `x${cpu}`,
      ...spread(taken),
      ((median(taken) ?? Number.NaN) / (median(least) ?? Number.NaN)).toFixed(2),
    ];
    rows.push(
      row('a letter in a blank page', least),
      row('whom six searches found', some),
      row('2,000 people', many),
    );
  }
  printTable({
    title: 'Keystroke to painted, from memory (no server answers)',
    columns: ['what is painted', 'CPU', ...spreadColumns, 'x blank'],
    rows,
    notes: [
      'from the keydown event to the task after the frame that shows the changed list',
      'a frame is 16.7 ms, so about 8 ms of waiting for the next one are in each figure',
    ],
  });
}
