import { merge } from '../../src/bff/directory/merge';
import { rank } from '../../src/bff/directory/rank';
import { createWebex } from '../../src/bff/webex/webex';
import { createSandbox } from '../../src/sandbox/api/app';
import { personas } from '../../src/sandbox/personas';
import { createChain } from '../support/chain';

/** Runs something a number of times, after as many runs to warm up, and prints its p50 and p95. */
async function measure(what: string, times: number, run: () => unknown) {
  const taken: number[] = [];
  for (let turn = 0; turn < times * 2; turn += 1) {
    const startedAt = performance.now();
    await run();
    if (turn >= times) taken.push(performance.now() - startedAt);
  }
  taken.sort((a, b) => a - b);
  const at = (part: number) => `${(taken[Math.floor(taken.length * part)] ?? 0).toFixed(2)} ms`;
  console.log(what.padEnd(60), 'p50', at(0.5).padStart(10), 'p95', at(0.95).padStart(10));
}

/** Prints what a search costs this side of the network, and the parts of it. */
export async function measureSearch() {
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

  await measure(`merge and rank ${found.length} people`, 500, () => rank(merge(found, []), 'jo'));
  await measure('people search, client and sandbox in process', 200, () =>
    webex.people.search(caller, { displayName: 'jo', max: 25 }),
  );

  const chain = await createChain();
  await chain.enter();
  let turn = 0;
  await measure('search, from store to sandbox and back, in process', 200, () => {
    turn += 1;
    return chain.search(turn % 2 ? 'jo' : 'jon');
  });
}
