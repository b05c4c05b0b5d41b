import type { ImportReport } from '../../../../contract/imports';

/** Milliseconds that have to be seen before anything is said of the rest. */
const least = 4000;

/** Lines of which is known what became of them. */
export const settledIn = ({ rows, counts }: ImportReport): number => rows - counts.waiting - counts.unsure;

/** Tells from the reports how long the rest takes. */
export function createPace() {
  let first: { at: number; settled: number } | undefined;
  return {
    /** Seconds that are left at the pace seen since it last stood still; undefined while that says nothing. */
    left(report: ImportReport, now: number): number | undefined {
      if (report.state !== 'running' || report.hold) {
        first = undefined;
        return undefined;
      }
      const settled = settledIn(report);
      first ??= { at: now, settled };
      const [time, lines] = [now - first.at, settled - first.settled];
      if (time < least || lines === 0) return undefined;
      return Math.ceil(((report.rows - settled) * time) / lines / 1000);
    },
  };
}
