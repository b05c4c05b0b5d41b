import type { Browser, BrowserContext } from '@playwright/test';
import { median, ms, present, quantile } from './figures';
import { withLimit } from './limit';
import { type Conditions, openContext, openPage, playHost } from './page';
import { type Place, starSome, withPlace } from './place';
import { printTable } from './table';

const rounds = 5;

const conditions: readonly (Conditions & { what: string })[] = [
  { what: 'CPU x1', cpu: 1 },
  { what: 'CPU x4', cpu: 4 },
  { what: 'CPU x4, 10 Mbit/s, 40 ms', cpu: 4, isSlowNetwork: true },
];

interface Opening {
  usable: number | undefined;
  firstPaint: number | undefined;
  favourites?: number | undefined;
  /** From the host's answer to the request for a session. */
  asked?: number | undefined;
}

async function openOnce(context: BrowserContext, origin: string, where: Conditions, place?: Place) {
  const { page } = await openPage(context, where);
  if (place) await playHost(page, place);
  await page.goto(origin);
  await page.waitForFunction(
    (isApp) => Number.isFinite(window.notes.usableAt) && (!isApp || Number.isFinite(window.notes.rowsAt)),
    place !== undefined,
  );
  const opening = await page.evaluate((): Opening => {
    const { usableAt, rowsAt, hostAt } = window.notes;
    const session = performance
      .getEntriesByType('resource')
      .find(({ name }) => name.endsWith('/api/session'));
    return {
      usable: usableAt,
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      favourites: rowsAt,
      asked: session && hostAt && session.startTime - hostAt,
    };
  });
  await page.close();
  return opening;
}

/** With an empty cache, and once more with what that has left there. */
async function openTwice(browser: Browser, origin: string, where: Conditions, place?: Place) {
  const context = await openContext(browser);
  const cold = await openOnce(context, origin, where, place);
  const warm = await openOnce(context, origin, where, place);
  await context.close();
  return { cold, warm };
}

type Pair = Record<'app' | 'limit', Opening>;

function rowOf(what: string, cache: string, pairs: readonly Pair[]) {
  const app = (name: keyof Opening) => present(pairs.map((pair) => pair.app[name]));
  const ratios = (name: 'usable' | 'firstPaint') =>
    median(
      present(pairs.map((pair) => (pair.app[name] ?? Number.NaN) / (pair.limit[name] ?? Number.NaN))),
    )?.toFixed(2);
  return [
    what,
    cache,
    ms(median(app('usable'))),
    ms(quantile(app('usable'), 0.95)),
    ratios('usable'),
    ms(median(app('firstPaint'))),
    ratios('firstPaint'),
    ms(median(app('favourites'))),
    ms(quantile(app('favourites'), 0.95)),
    ms(median(app('asked'))),
  ];
}

/** Prints how long after it is opened the page can be used, and how that compares with the least page there can be. */
export async function measureOpening(browser: Browser): Promise<void> {
  const rows = await withPlace((place) =>
    withLimit(async (limit) => {
      await starSome(place, 6);
      const measured: (string | number | undefined)[][] = [];
      for (const { what, ...where } of conditions) {
        const cold: Pair[] = [];
        const warm: Pair[] = [];
        for (let round = 0; round < rounds; round += 1) {
          const app = await openTwice(browser, place.origin, where, place);
          const least = await openTwice(browser, limit, where);
          cold.push({ app: app.cold, limit: least.cold });
          warm.push({ app: app.warm, limit: least.warm });
        }
        measured.push(rowOf(what, 'cold', cold), rowOf(what, 'warm', warm));
      }
      return measured;
    }),
  );
  printTable({
    title: `Opening, in ms since the page was asked for (${rounds} rounds)`,
    columns: [
      'conditions',
      'cache',
      'usable p50',
      'p95',
      'x limit',
      'FCP p50',
      'x limit',
      'favourites p50',
      'p95',
      'host to session p50',
    ],
    rows,
    notes: [
      'usable: the search box has the focus and is on screen; favourites: six starred people are on screen',
      'limit: a blank page with an input, opened in the same round; the median of the ratios of the rounds',
      'host to session: from the played host’s answer to the request for a session',
    ],
  });
}
