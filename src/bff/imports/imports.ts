// Imports of contacts as jobs that outlive their page and this process. This room knows the journal in the store, the
// calls to Webex and in whose name they are made; it knows no route, no session and no file that somebody has chosen.
import type {
  BeginImport,
  ImportId,
  ImportReport,
  ImportRow,
  ReportedRows,
  rowChoices,
  StartImport,
} from '../../contract/imports';
import type { Vault } from '../store/vault';
import { failuresOf, reportedFrom } from './failures';
import { isBusy, toReport } from './head';
import { createIntake, type Owner } from './intake';
import { createJournal, type Ref } from './journal';
import { createRegisters } from './registers';
import { type Row, toReported } from './row';
import { createRunner, type RunnerDeps } from './runner';
import { createStarting } from './starting';
import { conflict, createSteps, missing, type Step } from './steps';

export type { Ref, Step };

/** Imports of users. Every step may be taken twice; imports of others are `not_found`, as those that never were. */
export interface Imports {
  /** The newest first. */
  list(key: string): Promise<ImportReport[]>;
  find(ref: Ref): Promise<Step>;
  begin(owner: Owner, id: ImportId, begin: BeginImport): Promise<Step>;
  /** Takes 100 lines, of the last part fewer; when all have come, they are matched. */
  receive(ref: Ref, part: number, rows: readonly ImportRow[]): Promise<Step>;
  /** Matches the lines anew and then sends them; `locked` while another import of the user sends. */
  start(ref: Ref, start: StartImport): Promise<Step>;
  pause(ref: Ref): Promise<Step>;
  /** As `start`, for what is left. */
  resume(ref: Ref): Promise<Step>;
  /** Sends nothing more; what is under way is still accounted for. */
  cancel(ref: Ref): Promise<Step>;
  /** `conflict` while it is worked on, or lines of it are unsure. */
  remove(ref: Ref): Promise<Step>;
  rows(ref: Ref, show: (typeof rowChoices)[number], start: number): Promise<ReportedRows | undefined>;
  /** The lines that did not get in as a CSV file in pieces. */
  failures(ref: Ref): Promise<AsyncGenerator<string> | undefined>;
  /** From now on takes up what other processes have left. */
  watch(): void;
}

export type ImportsDeps = Omit<RunnerDeps, 'journal' | 'registers'> & { vault: Vault };

/** So often a process looks for imports that nobody works on, in milliseconds. */
const watchEvery = 3000;

const shown: Record<(typeof rowChoices)[number], (row: Row) => boolean> = {
  all: () => true,
  matched: ({ match, repeats }) => match !== undefined || repeats !== undefined,
  failed: ({ state }) => state === 'refused' || state === 'failed',
};

export function createImports({ vault, ...deps }: ImportsDeps): Imports {
  const { now, stopping } = deps;
  const journal = createJournal(vault);
  const registers = createRegisters(vault, now);
  const runner = createRunner({ ...deps, journal, registers });

  const { answer, step } = createSteps({ journal, registers, runner });
  const intake = createIntake({ journal, registers, now, answer, step });
  const starting = createStarting({ journal, headsOf: intake.headsOf, now, step });

  return {
    begin: intake.begin,
    receive: intake.receive,
    async list(key) {
      return (await intake.headsOf(key)).map(toReport);
    },
    async find(ref) {
      const head = await journal.head(ref);
      return head ? answer(ref, head) : missing;
    },

    start: starting.start,
    resume: starting.resume,
    pause: (ref) =>
      step(ref, (head) => {
        if (head.state === 'paused') return head;
        const isGoing = head.state === 'matching' || head.state === 'running';
        return isGoing ? { ...head, state: 'paused', hold: undefined } : undefined;
      }),
    cancel: (ref) =>
      step(ref, (head) => {
        if (head.state === 'cancelled') return head;
        return head.state === 'done' ? undefined : { ...head, state: 'cancelled', hold: undefined };
      }),

    async remove(ref) {
      const head = await journal.head(ref);
      if (!head) return missing;
      if (isBusy(head, now())) return conflict;
      await intake.forget(head);
      return { ok: true, report: toReport(head) };
    },

    async rows(ref, show, start) {
      const head = await journal.head(ref);
      if (!head) return undefined;
      const { rows, next } = await reportedFrom(journal, head, shown[show], start);
      return { rows: rows.map(toReported), next };
    },
    async failures(ref) {
      const head = await journal.head(ref);
      return head && failuresOf(journal, head);
    },

    watch() {
      const look = () => runner.lookAround().catch(deps.onError);
      const watching = setInterval(look, watchEvery).unref();
      stopping.addEventListener('abort', () => clearInterval(watching));
      void look();
    },
  };
}
