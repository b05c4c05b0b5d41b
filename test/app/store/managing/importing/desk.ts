import { vi } from 'vitest';
import type { ManagingApi } from '../../../../../src/app/api/managing';
import { read } from '../../../../../src/app/import/read';
import { createImporting } from '../../../../../src/app/store/managing/importing';
import type { State } from '../../../../../src/app/store/state';
import type {
  ImportId,
  ImportReport,
  ImportRow,
  ReportedRow,
  StartImport,
} from '../../../../../src/contract/imports';
import { createClock } from '../../../../support/clock';

const id = '0b6b1b2e-3c5f-4f5e-9d53-2a1d4e6c7b8a';
const counts = { refused: 0, waiting: 0, unsure: 0, created: 0, updated: 0, skipped: 0, failed: 0 };

/** What the server says of an import. */
export function reportOf(
  partial: Partial<Omit<ImportReport, 'counts'>> & { counts?: Partial<typeof counts> } = {},
): ImportReport {
  return {
    id: id as ImportId, // a UUID of this test
    name: 'people.csv',
    state: 'receiving',
    createdAt: '2026-01-01T00:00:00Z',
    rows: 3,
    matched: 0,
    repeated: 0,
    ...partial,
    counts: { ...counts, ...partial.counts },
  };
}

export const unreachable = { ok: false, failure: { code: 'unreachable' } } as const;
/** A file with so many contacts. */
export const csv = (lines: number) =>
  `Name,Email\n${Array.from({ length: lines }, (_, at) => `P${at},p${at}@example.com\n`).join('')}`;

/** An import over a server that answers as the test says; parts are kept as they arrive. */
export function open() {
  const arrived = new Map<number, readonly ImportRow[]>();
  const started: StartImport[] = [];
  const answers = {
    begin: [] as Awaited<ReturnType<ManagingApi['beginImport']>>[],
    parts: [] as Awaited<ReturnType<ManagingApi['sendPart']>>[],
    report: reportOf(),
    looks: [] as Awaited<ReturnType<ManagingApi['import']>>[],
    orders: [] as Awaited<ReturnType<ManagingApi['pauseImport']>>[],
    rows: [] as ReportedRow[],
  };
  const report = async () => ({ ok: true, value: answers.report }) as const;
  const api: Partial<ManagingApi> = {
    imports: async () => ({ ok: true, value: { imports: [answers.report] } }),
    beginImport: async () => answers.begin.shift() ?? report(),
    async sendPart(_, part, rows) {
      const answer = answers.parts.shift() ?? (await report());
      // A lost answer is one whose request has arrived.
      if (answer.ok || answer.failure.code === 'unreachable') arrived.set(part, rows);
      return answer;
    },
    import: async () => answers.looks.shift() ?? report(),
    importRows: async () => ({ ok: true, value: { rows: answers.rows } }),
    async startImport(_, start) {
      started.push(start);
      return report();
    },
    pauseImport: async () => answers.orders.shift() ?? report(),
    importFailures: async () => ({ ok: true, value: new Blob(['\uFEFF"Name"\r\n']) }),
  };
  const clock = createClock();
  const onWritten = vi.fn();
  const importing = createImporting(
    {
      // The rest is not asked here.
      api: api as ManagingApi,
      clock,
      get: () => ({}) as State,
      onWritten,
      newKey: () => id,
    },
    read,
  );
  const close = importing.open();
  const at = <Step extends ReturnType<typeof importing.getState>['now']['step']>(step: Step) =>
    vi.waitFor(() => {
      const { now } = importing.getState();
      if (now.step !== step) throw new Error(now.step);
      // Just compared.
      return now as Extract<typeof now, { step: Step }>;
    });
  const settle = () => new Promise((done) => setTimeout(done));
  return { importing, answers, arrived, started, clock, onWritten, close, at, settle };
}

/** Until the file stands before the reader. */
export async function review(lines: number) {
  const opened = open();
  opened.importing.choose(new File([csv(lines)], 'people.csv'));
  await opened.at('reviewing');
  return opened;
}

/** Until the import is at the server in this state. */
export async function watch(report: ImportReport) {
  const opened = open();
  opened.answers.report = report;
  opened.importing.watch(report);
  await opened.settle();
  return opened;
}
