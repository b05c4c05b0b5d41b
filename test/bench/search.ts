import { merge } from '../../src/bff/directory/merge';
import { createWebex } from '../../src/bff/webex/webex';
import { rank } from '../../src/contract/rank';
import { createSandbox } from '../../src/sandbox/api/app';
import { firstNames, lastNames } from '../../src/sandbox/names';
import { personas } from '../../src/sandbox/personas';
import { createChain } from '../support/chain';
import { spread, spreadColumns } from './figures';
import { type Cell, printTable } from './table';

/** Runs something a number of times, after as many runs to warm up; gives a row with its p50 and p95. */
async function measure(what: string, times: number, run: (turn: number) => unknown): Promise<Cell[]> {
  const taken: number[] = [];
  for (let turn = 0; turn < times * 2; turn += 1) {
    const startedAt = performance.now();
    await run(turn);
    if (turn >= times) taken.push(performance.now() - startedAt);
  }
  return [what, ...spread(taken)];
}

/** Beginnings of three letters, of which none is the beginning of another: nothing remembered answers them. */
const beginnings = [
  ...new Set([...firstNames, ...lastNames].map((name) => name.slice(0, 3).toLowerCase())),
].filter((text) => /^[a-z]{3}$/.test(text));

/** Prints what a search costs this side of the network, and the parts of it. */
export async function measureSearch(): Promise<void> {
  const sandbox = createSandbox({ origin: 'http://webex.test' });
  const webex = createWebex({
    fetch: (request, options) => sandbox.fetch(new Request(request, options)),
    apiUrl: 'http://webex.test/v1',
    now: Date.now,
  });
  const [persona] = personas;
  if (!persona) throw new Error('the sandbox has personas');
  const caller = { grant: { accessToken: persona.accessToken } };
  const people = await webex.people.search(caller, { displayName: 'j', max: 100 });
  if (!people.ok) throw new Error('the sandbox answers');
  const found = people.value.items;

  const chain = await createChain();
  await chain.enter();
  const textAt = (turn: number) => beginnings[turn % beginnings.length] ?? 'jo';
  const rows = [
    await measure(`merge and rank ${found.length} people`, 300, () => rank(merge(found, []), 'jo')),
    await measure('people search, client and sandbox', 100, () =>
      webex.people.search(caller, { displayName: 'jo', max: 25 }),
    ),
    await measure('search, from store to sandbox and back', 90, (turn) => chain.search(textAt(turn))),
  ];
  printTable({ title: 'Parts of a search, in this process', columns: ['part', ...spreadColumns], rows });
}
