import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';
import { median, ms, quantile } from './figures';
import { typeLikeAPerson } from './keys';
import { openApp, openContext } from './page';
import { type Place, starSome, withPlace } from './place';
import { printTable } from './table';

const rounds = 3;
/** Milliseconds that a reader looks at what has come. */
const look = 400;

/** From the first screen to a card and back to the first screen. */
async function walk(page: Page): Promise<void> {
  await typeLikeAPerson(page, 'johanna');
  await page.getByRole('option').filter({ hasText: 'Lindqvist' }).first().waitFor();
  await sleep(look);
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: 'Back to the list' }).waitFor();
  await sleep(look);
  await page.getByRole('button', { name: 'Back to the list' }).click();
  await sleep(look);
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await page.locator('.rows').waitFor();
  await sleep(look);
}

async function measureWalk(browser: Browser, place: Place, cpu: number) {
  const context = await openContext(browser);
  const { page, devtools } = await openApp(context, place, { cpu });
  await walk(page);
  const notes = await page.evaluate(() => {
    const { shifts, longTasks, interactions } = window.notes;
    return { shifts, longTasks, interactions };
  });
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await context.close();
  return { ...notes, usedSize };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Prints what moves under the reader's eyes, what makes them wait and what it all weighs, over a whole visit. */
export async function measureJourney(browser: Browser): Promise<void> {
  const movers = new Map<string, number>();
  const rows = await withPlace(async (place) => {
    await starSome(place, 6);
    const measured: (string | number | undefined)[][] = [];
    for (const cpu of [1, 4]) {
      const walks: Awaited<ReturnType<typeof measureWalk>>[] = [];
      for (let round = 0; round < rounds; round += 1) walks.push(await measureWalk(browser, place, cpu));
      for (const { by, value, isAfterInput } of walks.flatMap(({ shifts }) => shifts)) {
        if (!isAfterInput) movers.set(by, (movers.get(by) ?? 0) + value);
      }
      const each = (figure: (one: (typeof walks)[number]) => number) => median(walks.map(figure));
      const waits = walks.flatMap(({ interactions }) => interactions);
      measured.push([
        `CPU x${cpu}`,
        each(({ shifts }) => sum(shifts.map(({ value }) => value)))?.toFixed(4),
        each(({ shifts }) =>
          sum(shifts.map(({ value, isAfterInput }) => (isAfterInput ? 0 : value))),
        )?.toFixed(4),
        each(({ longTasks }) => longTasks.length),
        ms(each(({ longTasks }) => sum(longTasks))),
        ms(quantile(waits, 0.75)),
        ms(quantile(waits, 1)),
        `${((each(({ usedSize }) => usedSize) ?? 0) / 1e6).toFixed(2)} MB`,
      ]);
    }
    return measured;
  });
  const worst = [...movers].sort(([, a], [, b]) => b - a).slice(0, 3);
  printTable({
    title: `A visit: type, list, card, back, clear, first screen (medians of ${rounds} rounds)`,
    columns: [
      'conditions',
      'shift, all',
      'CLS',
      'long tasks',
      'sum ms',
      'event p75 ms',
      'worst ms',
      'JS heap',
    ],
    rows,
    notes: [
      'shift, all: every layout-shift entry; CLS: without those within 500 ms of an input',
      'event: Event Timing, from an event to the next paint, of those that took longer than a frame',
      `moved without input, over all rounds: ${worst.map(([by, value]) => `${by} ${value.toFixed(4)}`).join(', ') || 'nothing'}`,
    ],
  });
}
