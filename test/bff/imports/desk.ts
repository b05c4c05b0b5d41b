import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { RowValues } from '../../../src/contract/columns';
import type { ImportReport, ReportedRow, StartImport } from '../../../src/contract/imports';
import { openDesk } from '../../support/desk';

export const plain: StartImport = { onMatch: 'update', onRepeat: 'skip', choices: [] };

/** A group; only the operations for one contact know any. */
export const groups = '6f5b1f2a-0000-4000-8000-000000000001';

/** Somebody who is nobody yet. */
export const newcomer = (at: number): RowValues => ({
  displayName: `Import Person ${at}`,
  workEmail: `import.person.${at}@example.com`,
  workPhone: `+4755500${String(at).padStart(4, '0')}`,
});

export const newcomers = (count: number) => Array.from({ length: count }, (_, at) => newcomer(at));

interface Kept {
  contactId: string;
  displayName?: string;
  companyName?: string;
  title?: string;
  emails?: { value: string }[];
  phoneNumbers?: { value: string }[];
}

/** An administrator who imports by HTTP; time passes as fast as it can. */
export async function openImporter() {
  return importerAt(await openDesk('admin', { skipsSleep: true }));
}

function importerAt(desk: Awaited<ReturnType<typeof openDesk>>) {
  const id = randomUUID();
  const path = `/api/contacts/imports/${id}`;

  const report = async (): Promise<ImportReport> => (await desk.send('GET', path)).body;
  const step = (name: string, body?: unknown) => desk.send('POST', `${path}/${name}`, body);

  /** Resolves with the report when the import is in one of these states. */
  async function until(...states: ImportReport['state'][]): Promise<ImportReport> {
    for (let looks = 0; looks < 2000; looks += 1) {
      const now = await report();
      if (states.includes(now.state)) return now;
      await new Promise((done) => setTimeout(done, 2));
    }
    throw new Error(`never ${states}`);
  }

  async function rows(show = 'all'): Promise<ReportedRow[]> {
    const all: ReportedRow[] = [];
    for (let start: number | undefined = 0; start !== undefined; ) {
      const { body } = await desk.send('GET', `${path}/rows?show=${show}&start=${start}`);
      all.push(...body.rows);
      start = body.next;
    }
    return all;
  }

  return {
    ...desk,
    id,
    path,
    report,
    /** The same person with another import. */
    again: () => importerAt(desk),
    step,
    until,
    rows,
    /** Sends the lines; line 1 is the header of the file. */
    async upload(values: readonly RowValues[]) {
      await desk.send('PUT', path, { name: 'people.csv', rows: values.length });
      for (let part = 0; part * 100 < values.length; part += 1) {
        const lines = values.slice(part * 100, (part + 1) * 100);
        const given = lines.map((line, at) => ({ line: part * 100 + at + 2, values: line }));
        expect((await desk.send('PUT', `${path}/parts/${part}`, { rows: given })).status).toBe(200);
      }
      return until('ready');
    },
    async run(start: StartImport = plain) {
      expect((await step('start', start)).status).toBe(200);
      return until('done', 'paused');
    },
    /**
     * Starts it in another process, of whose calls `before` sees each before Webex does, and may answer it instead.
     */
    async startElsewhere(
      before: (
        call: Request,
        process: Pick<typeof desk.bff, 'request'>,
      ) => Promise<Response | undefined> = async () => undefined,
      now = desk.kept.now,
    ) {
      const process: Pick<typeof desk.bff, 'request'> = desk.another({
        now,
        stopping: new AbortController().signal,
        async fetch(input, options) {
          const call = new Request(input, options);
          const { pathname, search } = new URL(call.url);
          const { method, headers, signal } = call;
          const body = method === 'GET' ? undefined : await call.clone().text();
          const instead = await before(call, process);
          return instead ?? desk.upstream(pathname + search, { method, headers, signal, body: body ?? null });
        },
      });
      const started = await process.request(`${path}/start`, {
        method: 'POST',
        headers: { authorization: `Bearer ${desk.handle()}`, 'content-type': 'application/json' },
        body: JSON.stringify(plain),
      });
      expect(started.status).toBe(200);
      return until('done', 'paused');
    },
    /** Contacts of the organisation as Webex has them. */
    async contacts(keyword = 'Import Person'): Promise<Kept[]> {
      const all: Kept[] = [];
      for (let start = 0; ; start += 1000) {
        const org = desk.persona.orgId;
        const page = await desk.upstream(
          `/v1/contacts/organizations/${org}/contacts/search?keyword=${encodeURIComponent(keyword)}&limit=1000&start=${start}`,
          { headers: { authorization: `Bearer ${desk.persona.accessToken}` } },
        );
        const { result, total } = await page.json();
        all.push(...result);
        if (all.length >= total) return all;
      }
    },
    namesOf: (found: Kept[]) => found.map(({ displayName }) => displayName).sort(),
    async bulks() {
      const journal = await desk.journal();
      return journal.filter(({ method, path: asked }) => method === 'POST' && asked.endsWith('/bulk')).length;
    },
  };
}

export const sumOf = ({ counts }: ImportReport) => Object.values(counts).reduce((sum, one) => sum + one, 0);
export const namesOf = (values: readonly RowValues[]) => values.map(({ displayName }) => displayName).sort();
