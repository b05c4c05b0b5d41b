import type { ImportId, ImportReport, StartImport } from '../../../../contract/imports';
import type { Result } from '../../../api/failure';
import type { Remover } from '../../../host/host';
import type { ManagingDeps } from '../managing';
import { createPace } from './pace';
import { type ImportingState, type ImportStep, type LookedAt, undecided } from './state';

/** Milliseconds between two looks at an import that moves, and after one that failed. */
const often = 2000;
const rarely = 5000;

const moves = ({ state, counts }: ImportReport) =>
  state === 'matching' || state === 'running' || (state !== 'receiving' && counts.unsure > 0);

const isOver = ({ state }: ImportReport) => state === 'done' || state === 'cancelled';

/** Which lines somebody should look at, if there are any. */
function worthALook(report: ImportReport): LookedAt['show'] | undefined {
  const { state, counts, matched, repeated } = report;
  if (state === 'ready' && matched + repeated > 0) return 'matched';
  return isOver(report) && counts.failed + counts.refused > 0 ? 'failed' : undefined;
}

interface WatchingDeps extends Pick<ManagingDeps, 'api' | 'clock' | 'onWritten'> {
  get(): ImportingState;
  set(partial: Partial<ImportingState>): void;
}

/** Looking at an import that is at the server, and telling it what to do. */
export function createWatching({ api, clock, get, set, onWritten }: WatchingDeps) {
  let pace = createPace();
  let cancelLook: Remover = () => {};
  let isSeen = false;

  /** What is watched, if it is still the same import. */
  function watched(id: ImportId): Extract<ImportStep, { step: 'watching' }> | undefined {
    const { now } = get();
    return now.step === 'watching' && now.report.id === id ? now : undefined;
  }

  function change(id: ImportId, partial: Partial<Extract<ImportStep, { step: 'watching' }>>) {
    const now = watched(id);
    if (now) set({ now: { ...now, ...partial } });
  }

  function planLook(id: ImportId, milliseconds: number) {
    cancelLook();
    if (isSeen) cancelLook = clock.after(milliseconds, () => void look(id));
  }

  function show(id: ImportId, wanted: LookedAt['show'] | undefined) {
    if (watched(id)?.looked?.show === wanted) return;
    change(id, { looked: wanted && { show: wanted, rows: [], next: 0, isLoading: false } });
    if (wanted) void more(id);
  }

  function take(report: ImportReport) {
    const before = watched(report.id);
    if (!before) return;
    change(report.id, {
      report,
      left: pace.left(report, clock.now()),
      failure: undefined,
      unseen: undefined,
    });
    const isNew = report.state !== before.report.state || !before.looked;
    if (isNew) show(report.id, worthALook(report));
    if (isOver(report) && !isOver(before.report)) onWritten();
    if (moves(report)) planLook(report.id, often);
  }

  async function look(id: ImportId): Promise<void> {
    const looked = await api.import(id);
    if (!watched(id)) return;
    if (looked.ok) return take(looked.value);
    change(id, { unseen: looked.failure });
    planLook(id, rarely);
  }

  /** The next lines that somebody should look at. */
  async function more(id: ImportId): Promise<void> {
    const { looked } = watched(id) ?? {};
    if (!looked || looked.next === undefined || looked.isLoading) return;
    change(id, { looked: { ...looked, isLoading: true, failure: undefined } });
    const page = await api.importRows(id, looked.show, looked.next);
    const now = watched(id)?.looked;
    if (now?.show !== looked.show) return;
    const rest = page.ok
      ? { rows: [...now.rows, ...page.value.rows], next: page.value.next }
      : { failure: page.failure };
    change(id, { looked: { ...now, ...rest, isLoading: false } });
  }

  /** One request of a button; what it answers is shown, or why it did not go. */
  async function order(call: (id: ImportId) => Promise<Result<ImportReport>>): Promise<void> {
    const { now } = get();
    if (now.step !== 'watching' || now.isBusy) return;
    const { id } = now.report;
    change(id, { isBusy: true, failure: undefined });
    const answer = await call(id);
    change(id, { isBusy: false });
    if (answer.ok) take(answer.value);
    // It had gone on meanwhile, and there is nothing left to pause or to start: what it is now says so.
    else if (answer.failure.code === 'conflict') await look(id);
    else {
      change(id, { failure: answer.failure });
      // It may have happened all the same.
      planLook(id, often);
    }
  }

  return {
    /** Shows an import as it is known, and then as it is. */
    watch(report: ImportReport) {
      pace = createPace();
      set({ ...undecided, now: { step: 'watching', report, isBusy: false }, failure: undefined });
      take(report);
      void look(report.id);
    },
    more,
    show,
    start: (start: StartImport) => order((id) => api.startImport(id, start)),
    pause: () => order(api.pauseImport),
    resume: () => order(api.resumeImport),
    cancel: () => order(api.cancelImport),
    /** Looks only while somebody sees it. */
    see(isNowSeen: boolean) {
      isSeen = isNowSeen;
      cancelLook();
      const { now } = get();
      if (isSeen && now.step === 'watching') void look(now.report.id);
    },
  };
}
