import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';
import { clearBox, typeLikeAPerson } from './keys';
import { openApp, openContext } from './page';
import { type Place, withPlace } from './place';
import { printTable } from './table';

/** Letter by letter as people type them; `<` is Backspace. */
const typed = [
  'johanna l',
  'marco',
  'fischer',
  'ann<<ndrea',
  'kowalska',
  'jonass< m',
  'maria ga',
  'schmidt',
  'sofia',
  'jo<<tho<omas',
  'patel',
  'grace',
  'johnson',
  'priya',
  'lind<<<eila',
  'takahashi',
  'daniel',
  'chen w',
  'nguyen',
  'isabl<el',
];

interface Asked {
  method: string;
  path: string;
  query: string;
}

interface Count {
  naive: number;
  narrow: number;
  wide: number;
  records: number;
}

const isSearch = ({ path }: Asked) => /^\/v1\/people$|\/contacts\/search$/.test(path);
/** Those that look through everybody ask for the largest pages there are. */
const isWide = ({ query }: Asked) => /\b(?:max|limit)=1000\b/.test(query);
const isRecord = ({ path }: Asked) => /^\/v1\/people\/[^/]+$/.test(path) && !path.endsWith('/me');

/** Calls of a page that asks both sources with every key that leaves two letters or more. */
function naiveCalls(text: string): number {
  let length = 0;
  let keys = 0;
  for (const letter of text) {
    length += letter === '<' ? -1 : 1;
    if (length >= 2) keys += 1;
  }
  return keys * 2;
}

async function journalOf({ webex }: Place): Promise<Asked[]> {
  return (await webex.ask('/sandbox/journal')).json();
}

async function countOne(page: Page, place: Place, text: string, rest: number): Promise<Count> {
  const before = (await journalOf(place)).length;
  await typeLikeAPerson(page, text);
  await sleep(rest);
  const asked = (await journalOf(place)).slice(before);
  await clearBox(page);
  const searches = asked.filter(isSearch);
  return {
    naive: naiveCalls(text),
    narrow: searches.filter((one) => !isWide(one)).length,
    wide: searches.filter(isWide).length,
    records: asked.filter(isRecord).length,
  };
}

function rowOf(what: string, counts: readonly Count[]) {
  const total = (name: keyof Count) => counts.reduce((sum, count) => sum + count[name], 0);
  const part = (calls: number) => (calls / total('naive')).toFixed(2);
  const each = (calls: number) => (calls / counts.length).toFixed(1);
  return [
    what,
    counts.length,
    total('naive'),
    total('narrow'),
    part(total('narrow')),
    total('wide'),
    part(total('narrow') + total('wide')),
    each(total('narrow') + total('wide')),
    total('records'),
  ];
}

/** Prints how often Webex is asked while somebody types names, against a page that asks with every key. */
export async function measureCalls(browser: Browser): Promise<void> {
  const counts = await withPlace(async (place) => {
    const context = await openContext(browser);
    const { page } = await openApp(context, place);
    const all: Count[] = [];
    // Readers look at what has come; after 1.2 s of that the page looks further by itself.
    for (const text of typed) all.push(await countOne(page, place, text, all.length === 0 ? 4000 : 1500));
    await context.close();
    return all;
  });
  printTable({
    title: `Calls to Webex, ${typed.length} names typed at 150 ms a key, each looked at for 1.5 s`,
    columns: [
      'searches',
      'names',
      'one per key',
      'narrow',
      'x',
      'wide',
      'x with wide',
      'calls a name',
      'records',
    ],
    rows: [
      rowOf('first of the session', counts.slice(0, 1)),
      rowOf('later ones', counts.slice(1)),
      rowOf('all', counts),
    ],
    notes: [
      'one per key: both sources asked with every key that leaves two letters or more',
      'wide: pages of 1,000 that look through everybody; records: single people, for presence in the rows',
    ],
  });
}
