import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, BrowserContext } from '@playwright/test';
import { createOrgs } from '../../src/sandbox/org';
import { median, ms, present, spread, spreadColumns } from './figures';
import { askedAtOf, clearBox, pressAndSee, step } from './keys';
import { openApp, openContext } from './page';
import { answerAfter, type Place, withPlace } from './place';
import { printTable } from './table';

/**
 * Beginnings of colleagues' names, no two with the same two letters, so that neither page nor server has an answer
 * yet. For a text that no colleague answers to the server would look through everybody, and know the rest by heart.
 */
const beginnings = [
  ...new Map(
    (createOrgs()[0]?.people ?? [])
      .map(({ displayName = '' }) => displayName.slice(0, 3).toLowerCase())
      .filter((text) => /^[a-z]{3}$/.test(text))
      .map((text) => [text.slice(0, 2), text]),
  ).values(),
];
const warmUp = beginnings.slice(0, 3);
const words = beginnings.slice(3, 13);

/** How late each source of the pretend Webex answers, in milliseconds. */
const lateness = [
  { people: 0, contacts: 0 },
  { people: 150, contacts: 150 },
  { people: 0, contacts: 450 },
];

/** One word in a page that knows nobody: its second letter, which is the first to be asked for, and what follows. */
async function typeWord(context: BrowserContext, place: Place, word: string, slowest: number) {
  const { page } = await openApp(context, place);
  const [first = '', second = '', third = ''] = word;
  await page.keyboard.press(first);
  await sleep(step);
  const fresh = await pressAndSee(page, second);
  // Its answer must be whole before it is in the browser's books.
  await sleep(slowest);
  const longer = await pressAndSee(page, third);
  await sleep(step);
  await clearBox(page);
  await sleep(step);
  await page.keyboard.press(first);
  await sleep(step);
  const again = await pressAndSee(page, second);
  const askedAt = await askedAtOf(page, first + second);
  await page.close();
  return {
    fresh: fresh.after,
    longer: longer.after,
    again: again.after,
    asked: askedAt && askedAt - fresh.at,
  };
}

async function measureCase(browser: Browser, late: { people: number; contacts: number }) {
  const typed = await withPlace(async (place) => {
    const context = await openContext(browser);
    const all: Awaited<ReturnType<typeof typeWord>>[] = [];
    for (const word of warmUp) await typeWord(context, place, word, step);
    await answerAfter(place, '/v1/people', late.people);
    await answerAfter(place, '/v1/contacts', late.contacts);
    for (const word of words)
      all.push(await typeWord(context, place, word, step + Math.max(late.people, late.contacts)));
    await context.close();
    return all;
  });
  const what = `${late.people} / ${late.contacts}`;
  const fresh = present(typed.map((one) => one.fresh));
  const ratio = (samples: number[]) => ((median(samples) ?? 0) / (median(fresh) ?? 1)).toFixed(2);
  const longer = present(typed.map((one) => one.longer));
  const again = present(typed.map((one) => one.again));
  return [
    [what, 'a new word', ...spread(fresh), '1', ms(median(present(typed.map(({ asked }) => asked))))],
    [what, 'one letter more', ...spread(longer), ratio(longer)],
    [what, 'the same word again', ...spread(again), ratio(again)],
  ];
}

/** Prints how long after a key the rows are painted that the sources have to be asked for. */
export async function measureAsked(browser: Browser): Promise<void> {
  const rows: (string | number | undefined)[][] = [];
  for (const late of lateness) rows.push(...(await measureCase(browser, late)));
  printTable({
    title: 'Keystroke to painted, first rows, sources asked (CPU x1)',
    columns: ['people / contacts late by ms', 'text', ...spreadColumns, 'x new word', 'asked p50'],
    rows,
    notes: [
      'with one slow source the first rows should not wait for it',
      'asked: from the key to the request',
    ],
  });
}
