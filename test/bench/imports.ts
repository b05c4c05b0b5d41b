import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ImportReport } from '../../src/contract/imports';
import { firstNames } from '../../src/sandbox/names';
import { enter } from '../dist/server';
import { spread, spreadColumns } from './figures';
import { type Place, withPlace } from './place';
import { printTable } from './table';

const rows = 10_000;
const partSize = 100;
const probes = 40;

const lineOf = (n: number) => ({
  line: n + 2,
  values: {
    displayName: `Imported ${n}`,
    company: `Company ${n % 50}`,
    workEmail: `imported.${n}@import.example`,
    mobilePhone: `+4917${String(10_000_000 + n)}`,
  },
});

/** Requests of the administrator to the built server. */
async function createDesk({ origin, webex }: Place) {
  const authorization = `Bearer ${await enter(origin, webex.tokenOf('admin'))}`;
  async function ask(path: string, method = 'GET', body?: object): Promise<Response> {
    const answer = await fetch(origin + path, {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}`);
    return answer;
  }
  return {
    ask,
    /** Milliseconds until a search has been answered whole. */
    async search(text: string): Promise<number> {
      const startedAt = performance.now();
      await (await ask(`/api/search?q=${encodeURIComponent(text)}`)).text();
      return performance.now() - startedAt;
    },
  };
}
type Desk = Awaited<ReturnType<typeof createDesk>>;

/** Searches one after the other, each for another name, as often as somebody types one. */
async function probe({ search }: Desk, turn: number): Promise<number[]> {
  const taken: number[] = [];
  for (let n = 0; n < probes; n += 1) {
    const name = firstNames[n % firstNames.length] ?? 'jo';
    taken.push(await search(`${name} ${'klm'[turn]}`));
    await sleep(700);
  }
  return taken;
}

async function handOver({ ask }: Desk, id: string): Promise<void> {
  await ask(`/api/contacts/imports/${id}`, 'PUT', { name: 'bench.csv', rows });
  for (let part = 0; part * partSize < rows; part += 1) {
    const lines = Array.from({ length: partSize }, (_, n) => lineOf(part * partSize + n));
    await ask(`/api/contacts/imports/${id}/parts/${part}`, 'PUT', { rows: lines });
  }
}

async function reach(desk: Desk, id: string, state: ImportReport['state']): Promise<ImportReport> {
  for (;;) {
    const report: ImportReport = await (await desk.ask(`/api/contacts/imports/${id}`)).json();
    if (report.state === state) return report;
    await sleep(2000);
  }
}

/** Prints how long 10,000 lines take at Webex's limit, and what searching costs the same user meanwhile. */
export async function measureImports(): Promise<void> {
  const store = mkdtempSync(join(tmpdir(), 'sidecard-bench-'));
  await withPlace(
    async (place) => {
      await place.webex.ask('/sandbox/limits', { method: 'POST', body: JSON.stringify({ perMinute: 300 }) });
      const desk = await createDesk(place);
      const id = randomUUID();
      await probe(desk, 0);
      const before = await probe(desk, 1);
      const handedAt = performance.now();
      await handOver(desk, id);
      await reach(desk, id, 'ready');
      const startedAt = performance.now();
      await desk.ask(`/api/contacts/imports/${id}/start`, 'POST', {
        onMatch: 'skip',
        onRepeat: 'skip',
        choices: [],
      });
      const during = await probe(desk, 2);
      const { state } = await (await desk.ask(`/api/contacts/imports/${id}`)).json();
      const { counts } = await reach(desk, id, 'done');
      const seconds = (from: number, to: number) => `${((to - from) / 1000).toFixed(1)} s`;
      printTable({
        title: `Searching while ${rows} lines are imported, at 300 requests a minute`,
        columns: ['search', ...spreadColumns],
        rows: [
          ['before', ...spread(before)],
          ['meanwhile', ...spread(during)],
        ],
        notes: [
          `handed over and matched in ${seconds(handedAt, startedAt)}, imported in ${seconds(startedAt, performance.now())}`,
          `created ${counts.created} of ${rows}; the import was ${state} after the last search`,
        ],
      });
    },
    {
      WEBEX_ACCESS_TOKEN: 'sandbox-token-admin',
      STORE_URL: `file:${join(store, 'sidecard.db')}`,
    },
  );
}
