import { describe, expect, it, vi } from 'vitest';
import type { ManagingApi } from '../../../../src/app/api/managing';
import { read } from '../../../../src/app/import/read';
import { createImporting } from '../../../../src/app/store/managing/importing';
import type { State } from '../../../../src/app/store/state';
import type {
  ImportId,
  ImportReport,
  ImportRow,
  ReportedRow,
  StartImport,
} from '../../../../src/contract/imports';
import { createClock } from '../../../support/clock';

const id = '0b6b1b2e-3c5f-4f5e-9d53-2a1d4e6c7b8a';
const counts = { refused: 0, waiting: 0, unsure: 0, created: 0, updated: 0, skipped: 0, failed: 0 };

function reportOf(
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

const unreachable = { ok: false, failure: { code: 'unreachable' } } as const;
const csv = (lines: number) =>
  `Name,Email\n${Array.from({ length: lines }, (_, at) => `P${at},p${at}@example.com\n`).join('')}`;

/** An import over a server that answers as the test says; parts are kept as they arrive. */
function open() {
  const arrived = new Map<number, readonly ImportRow[]>();
  const started: StartImport[] = [];
  const answers = {
    begin: [] as Awaited<ReturnType<ManagingApi['beginImport']>>[],
    parts: [] as Awaited<ReturnType<ManagingApi['sendPart']>>[],
    report: reportOf(),
    looks: [] as Awaited<ReturnType<ManagingApi['import']>>[],
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
    pauseImport: report,
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
async function review(lines: number) {
  const opened = open();
  opened.importing.choose(new File([csv(lines)], 'people.csv'));
  await opened.at('reviewing');
  return opened;
}

/** Until the import is at the server in this state. */
async function watch(report: ImportReport) {
  const opened = open();
  opened.answers.report = report;
  opened.importing.watch(report);
  await opened.settle();
  return opened;
}

describe('a file', () => {
  it('is shown with what is wrong with it before anything is sent', async () => {
    const { importing, at, arrived } = open();
    importing.choose(new File(['Name,Email\nAda,ada@example.com\nBob,bob\nAda,ADA@example.com\n'], 'a.csv'));
    const { file, name } = await at('reviewing');
    expect(name).toBe('a.csv');
    expect(file).toMatchObject({ refused: 1, repeated: 1 });
    expect(file.faults[0]).toMatchObject({
      line: 3,
      column: 'workEmail',
      value: 'bob',
      problem: 'not_an_email',
    });
    expect(arrived.size).toBe(0);
  });

  it('is read anew when a column is sent elsewhere', async () => {
    const { importing, at } = await review(1);
    importing.map(0, 'company');
    importing.map(1, 'homeEmail');
    await vi.waitFor(() => expect(importing.getState().now).toMatchObject({ isReading: false }));
    expect((await at('reviewing')).file.rows[0]?.values).toEqual({
      company: 'P0',
      homeEmail: 'p0@example.com',
    });
  });

  it('that cannot be read leads back, and what was pasted stays in its field', async () => {
    const { importing, at } = open();
    importing.type('Name,Email\n"Ada,a@example.com');
    importing.paste();
    await at('reading');
    expect(await at('choosing')).toEqual({ step: 'choosing', refusal: { code: 'unclosed_quote', line: 2 } });
    expect(importing.getState().pasted).toContain('"Ada');
  });

  it('gives its lines with faults as a CSV file that reads as the same lines', async () => {
    const { importing, at } = open();
    importing.choose(new File(['Name,Email\n"=SUM(1)",bob\nAda,ada@example.com\n'], 'a.csv'));
    await at('reviewing');
    const mending = importing.mending(({ problem }) => problem);
    expect(mending).toContain(`"'=SUM(1)"`);
    expect(mending).toContain('"2","not_an_email"');
    const again = await read(new Blob([mending]));
    expect(again.ok && again.file.rows.map(({ values }) => values)).toEqual([
      { displayName: '=SUM(1)', workEmail: 'bob' },
    ]);
  });
});

describe('handing the lines over', () => {
  it('sends every line once, in parts of a hundred, and then watches', async () => {
    const { importing, arrived, at, answers } = await review(250);
    answers.report = reportOf({ state: 'matching', rows: 250, counts: { waiting: 250 } });
    importing.send();
    await at('watching');
    expect([...arrived.values()].map((rows) => rows.length)).toEqual([100, 100, 50]);
    expect([...arrived.values()].flat().map(({ line }) => line)).toEqual(
      Array.from({ length: 250 }, (_, index) => index + 2),
    );
  });

  it('stops where the server is out of reach, and goes on from there with nothing lost or doubled', async () => {
    const { importing, arrived, at, answers } = await review(250);
    answers.parts = [{ ok: true, value: reportOf() }, unreachable];
    importing.send();
    await vi.waitFor(() =>
      expect(importing.getState().now).toMatchObject({ sent: 100, failure: { code: 'unreachable' } }),
    );
    importing.send();
    await at('watching');
    expect([...arrived.keys()]).toEqual([0, 1, 2]);
    expect([...arrived.values()].flat()).toHaveLength(250);
  });

  it('waits as long as it is told, and goes on by itself', async () => {
    const { importing, clock, at, answers } = await review(150);
    answers.parts = [{ ok: false, failure: { code: 'rate_limited', retryAfter: 7 } }];
    importing.send();
    await vi.waitFor(() => expect(importing.getState().now).toMatchObject({ goesOnIn: 7 }));
    clock.pass(7000);
    await at('watching');
  });

  it('ends when the reader leaves or somebody else takes over', async () => {
    const { importing, clock, arrived, answers, settle } = await review(150);
    answers.parts = [{ ok: false, failure: { code: 'rate_limited', retryAfter: 7 } }];
    importing.send();
    await settle();
    importing.letGo();
    clock.pass(7000);
    await settle();
    expect(arrived.size).toBe(0);
    expect(importing.getState()).toMatchObject({ now: { step: 'choosing' }, pasted: '' });
  });
});

describe('an import at the server', () => {
  it('is looked at every two seconds while it moves and somebody sees it', async () => {
    const { importing, answers, clock, close, settle, at } = await watch(
      reportOf({ state: 'running', counts: { waiting: 3 } }),
    );
    answers.report = reportOf({ state: 'running', counts: { waiting: 2, created: 1 } });
    clock.pass(2000);
    await settle();
    expect((await at('watching')).report.counts.created).toBe(1);
    // Its answer comes when nobody looks any more, and leads to no other look.
    clock.pass(2000);
    close();
    await settle();
    answers.report = reportOf({ state: 'running', counts: { created: 3 } });
    clock.pass(60_000);
    await settle();
    expect((await at('watching')).report.counts.created).toBe(1);
    importing.open();
    await settle();
    expect((await at('watching')).report.counts.created).toBe(3);
  });

  it('tells how long the rest takes once it has seen enough, and not while it is held', async () => {
    const running = (created: number, hold?: ImportReport['hold']) =>
      reportOf({
        state: 'running',
        rows: 100,
        counts: { created, waiting: 100 - created },
        ...(hold && { hold }),
      });
    const { answers, clock, settle, at } = await watch(running(0));
    for (const created of [10, 20, 30]) {
      answers.report = running(created);
      clock.pass(2000);
      await settle();
    }
    expect((await at('watching')).left).toBe(14);
    answers.report = running(30, { code: 'rate_limited' });
    clock.pass(2000);
    await settle();
    expect((await at('watching')).left).toBeUndefined();
  });

  it('that is ready shows what matches, and starts with the choices that were made', async () => {
    const match = { id: 'c-1', name: 'Ada', by: 'email' };
    // As the server sends it.
    const row = { line: 2, name: 'Ada', state: 'waiting', match } as unknown as ReportedRow;
    const opened = open();
    opened.answers.rows = [row];
    opened.answers.report = reportOf({ state: 'ready', matched: 1, counts: { waiting: 3 } });
    opened.importing.watch(opened.answers.report);
    await opened.settle();
    expect((await opened.at('watching')).looked).toMatchObject({ show: 'matched', rows: [row] });
    opened.importing.decide({ onMatch: 'update' });
    opened.importing.decideFor(2, 'create');
    opened.importing.decideFor(4, 'skip');
    opened.importing.decideFor(4, undefined);
    opened.importing.start();
    await opened.settle();
    expect(opened.started).toEqual([
      { onMatch: 'update', onRepeat: 'skip', choices: [{ line: 2, action: 'create' }] },
    ]);
  });

  it('keeps what is known of it when a look fails, and looks again', async () => {
    const { answers, clock, settle, at } = await watch(
      reportOf({ state: 'running', counts: { waiting: 3 } }),
    );
    answers.looks = [unreachable];
    clock.pass(2000);
    await settle();
    expect(await at('watching')).toMatchObject({ report: { rows: 3 }, failure: { code: 'unreachable' } });
    clock.pass(5000);
    await settle();
    expect((await at('watching')).failure).toBeUndefined();
  });

  it('tells the page once when it is over, and gives what did not get in as a file', async () => {
    const { importing, answers, clock, settle, at, onWritten } = await watch(
      reportOf({ state: 'running', counts: { waiting: 3 } }),
    );
    answers.report = reportOf({ state: 'done', counts: { created: 2, failed: 1 } });
    clock.pass(2000);
    await settle();
    clock.pass(60_000);
    await settle();
    expect(onWritten).toHaveBeenCalledTimes(1);
    expect((await at('watching')).looked).toMatchObject({ show: 'failed' });
    expect(await importing.failures()).toBe('\uFEFF"Name"\r\n');
  });
});
