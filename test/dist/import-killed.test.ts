import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportReport } from '../../src/contract/imports';
import { mainOrg } from '../../src/sandbox/orgs';
import { endAll, enter, freePort, run, settingsFor, startWebex, type Webex } from './server';

/** The same with more: KILLS=20 ROWS=5000. */
const kills = Number(process.env.KILLS ?? 5);
const count = Number(process.env.ROWS ?? 600);

let webex: Webex;
beforeAll(async () => {
  webex = await startWebex();
});
afterAll(async () => {
  endAll();
  await webex.stop();
});

const nameOf = (at: number) => `Killed Person ${at}`;

const lineOf = (at: number) => ({
  line: at + 2,
  values: {
    displayName: nameOf(at),
    company: `Company ${at % 7}`,
    workEmail: `killed.person.${at}@example.com`,
    workPhone: `+47556${String(at).padStart(5, '0')}`,
  },
});

const switches = (path: string, body: object) =>
  webex.ask(`/sandbox/${path}`, { method: 'POST', body: JSON.stringify(body) });

/** How often contacts were sent by the hundred. */
async function bulks(): Promise<number> {
  const journal: { path: string }[] = await (await webex.ask('/sandbox/journal')).json();
  return journal.filter(({ path }) => path.endsWith('/contacts/bulk')).length;
}

/** Everything of the file that the organisation holds, as often as it does. */
async function namesThere(): Promise<string[]> {
  const names: string[] = [];
  for (let start = 0; ; start += 1000) {
    const query = `keyword=${encodeURIComponent('Killed Person')}&limit=1000&start=${start}`;
    const path = `/v1/contacts/organizations/${mainOrg.id}/contacts/search?${query}`;
    const headers = { authorization: 'Bearer sandbox-token-second-admin' };
    const { result, total } = await (await webex.ask(path, { headers })).json();
    names.push(...result.map(({ displayName }: { displayName: string }) => displayName));
    if (names.length >= total) return names.sort();
  }
}

describe('F34 P09 P10: an import whose process is killed', () => {
  it(
    `F34: brings in ${count} lines once each, killed ${kills} times, while Webex limits, fails partly and loses answers`,
    async () => {
      const port = await freePort();
      const origin = `http://127.0.0.1:${port}`;
      const personal = { WEBEX_TOKEN_MODE: 'personal', WEBEX_ACCESS_TOKEN: 'sandbox-token-admin' };
      const { SECRET_KEY: _, ...settings } = { ...settingsFor(webex.origin, port), ...personal };
      let server = run(settings);
      await server.listening();
      const handle = await enter(origin, webex.tokenOf('admin'));
      const path = `${origin}/api/contacts/imports/0b5f0c1e-7d0e-4a2b-9f39-1f2d3c4b5a69`;

      async function ask(method: string, address: string, body?: object): Promise<ImportReport> {
        const headers = { authorization: `Bearer ${handle}`, 'content-type': 'application/json' };
        const answer = await fetch(address, { method, headers, ...(body && { body: JSON.stringify(body) }) });
        if (!answer.ok) throw new Error(await answer.text());
        return answer.json();
      }
      async function until(isSo: (report: ImportReport) => boolean) {
        for (;;) {
          const report = await ask('GET', path);
          if (isSo(report)) return report;
          await sleep(500);
        }
      }

      await ask('PUT', path, { name: 'killed.csv', rows: count });
      for (let part = 0; part * 100 < count; part += 1) {
        const rows = Array.from({ length: Math.min(100, count - part * 100) }, (_, at) =>
          lineOf(part * 100 + at),
        );
        await ask('PUT', `${path}/parts/${part}`, { rows });
      }
      await until(({ state }) => state === 'ready');
      const bulk = { path: '*/contacts/bulk' };
      await switches('limits', { perMinute: 100 });
      // One after the other, and then none is left to fail.
      const faults = [
        { lostAnswer: true },
        { delayMs: 700 },
        { partialFailure: 5 },
        { status: 503 },
        { status: 429, retryAfter: 9 },
        { statusAfter: 500 },
      ];
      const rounds = Math.max(1, Math.round(count / 1000));
      const rules = Array.from({ length: rounds }, () =>
        faults.map((fault) => ({ match: bulk, fault, count: 1 })),
      );
      await switches('faults', rules.flat());
      await ask('POST', `${path}/start`, { onMatch: 'update', onRepeat: 'skip', choices: [] });

      /** Whether it sends something more, rather than being done. */
      async function sends() {
        for (const before = await bulks(); (await bulks()) === before; await sleep(300)) {
          if ((await ask('GET', path)).state === 'done') return false;
        }
        return true;
      }
      let killed = 0;
      for (; killed < kills && (await sends()); killed += 1) {
        // Anywhere in a step, between a line in the journal and its answer included.
        await sleep(Math.random() * 1200);
        server.kill('SIGKILL');
        await server.ended;
        server = run(settings);
        await server.listening();
      }
      expect(killed).toBeGreaterThan(kills / 2);

      const done = await until(({ state }) => state === 'done');
      const file = Array.from({ length: count }, (_, at) => nameOf(at)).sort();
      expect(await namesThere()).toEqual(file);
      expect(done.counts).toMatchObject({ created: count, unsure: 0, waiting: 0, failed: 0 });
    },
    kills * 20_000 + count * 100 + 60_000,
  );
});
