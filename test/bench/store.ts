import { createKnown } from '../../src/app/store/known';
import { createStore } from '../../src/app/store/store';
import { createScriptedApi } from '../support/api';
import { createClock } from '../support/clock';
import { frameOf } from '../support/entries';
import { contextWith, createFakeHost } from '../support/host';
import { makeCrowd } from './crowd';
import { median, ms, quantile } from './figures';
import { printTable } from './table';

const size = 2000;
const rounds = 5;
const words = [
  'johanna lindqvist',
  'maría garcía',
  'sales',
  'o',
  'schmidt',
  '+44 20 7946',
  'a.fischer@',
  'xq',
];

/** Each with every text it grows through. */
const texts = words.flatMap((word) => Array.from(word, (_, at) => word.slice(0, at + 1)));

interface Taken {
  text: string;
  time: number;
}

/** Times something for every text, several times over; the first time is the compiler's. */
function timeAll(run: (text: string) => void): Taken[] {
  const taken: Taken[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const text of texts) {
      const startedAt = performance.now();
      run(text);
      if (round > 0) taken.push({ text, time: performance.now() - startedAt });
    }
  }
  return taken;
}

/** The store of a page that remembers everybody, and is not answered any more. */
async function openStore() {
  const { api, searches } = createScriptedApi();
  const clock = createClock();
  const host = createFakeHost();
  const store = createStore({ api, host, clock });
  store.session.start();
  host.tell(contextWith('token'));
  await new Promise((done) => setTimeout(done));
  store.search.type('zz');
  searches.at(-1)?.frame(frameOf(...makeCrowd(size)));
  return store;
}

function rowOf(what: string, taken: readonly Taken[]) {
  const times = taken.map(({ time }) => time);
  const slowest = texts
    .map((text) => ({
      text,
      time: median(taken.filter((one) => one.text === text).map(({ time }) => time)) ?? 0,
    }))
    .reduce((worst, one) => (one.time > worst.time ? one : worst));
  return [
    what,
    ms(median(times)),
    ms(quantile(times, 0.95)),
    ms(slowest.time),
    `"${slowest.text}"`,
    ms(quantile(times, 1)),
  ];
}

/** Prints what a key costs in the store alone, in this process, when the page remembers as many as it ever does. */
export async function measureStore(): Promise<void> {
  const known = createKnown();
  known.learn(makeCrowd(size));
  const found = timeAll((text) => void known.find(text, () => 0));
  const store = await openStore();
  const typed = timeAll((text) => store.search.type(text));
  printTable({
    title: `A key in the store, ${size} people remembered, Node in process (${texts.length} texts, ${rounds} rounds)`,
    columns: ['part', 'p50 ms', 'p95 ms', 'worst key, its p50', 'which', 'worst single'],
    rows: [rowOf('known.find', found), rowOf('search.type, all of it', typed)],
  });
}
