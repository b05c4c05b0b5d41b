import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';

/** Milliseconds from key to key of somebody who types about 80 words a minute. */
export const pace = 150;
/** The same where each key is measured by itself: still longer than the page lets searches rest. */
export const step = 110;
/** Longer than this nothing is waited for; the key then has no figure. */
const patience = 4000;

/** When a key was pressed, since the page was opened, and how long after it what it changed was on screen. */
export interface Seen {
  at: number;
  /** Undefined if it has changed nothing in time. */
  after: number | undefined;
}

/** Presses a key and waits for the list that it changes, or for its letter in the box. */
export async function pressAndSee(
  page: Page,
  key: string,
  { change = 'painted', limit = patience }: { change?: 'echoed' | 'painted'; limit?: number } = {},
): Promise<Seen> {
  await page.keyboard.press(key);
  return page.evaluate(
    async ([wanted, most]) => {
      const { key: last } = window.notes;
      if (!last) return { at: 0, after: undefined };
      const never = new Promise<undefined>((resolve) => setTimeout(resolve, most));
      const seenAt = await Promise.race([last[wanted], never]);
      return { at: last.at, after: seenAt === undefined ? undefined : seenAt - last.at };
    },
    [change, limit] as const,
  );
}

/** Types at the pace of a person; `<` takes a letter back. */
export async function typeLikeAPerson(page: Page, text: string): Promise<void> {
  for (const letter of text) {
    await page.keyboard.press(letter === '<' ? 'Backspace' : letter === ' ' ? 'Space' : letter);
    await sleep(pace);
  }
}

/** Empties the search box, which has the focus. */
export async function clearBox(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
}

/** When the page first asked for this text, in milliseconds since it was opened. */
export const askedAtOf = (page: Page, text: string) =>
  page.evaluate((wanted) => {
    const isWanted = ({ name }: PerformanceEntry) =>
      name.includes('/api/search?') && new URL(name).searchParams.get('q') === wanted;
    return performance.getEntriesByType('resource').find(isWanted)?.startTime;
  }, text);
