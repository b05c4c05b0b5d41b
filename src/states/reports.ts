import type { ImportId, ImportReport, RowState } from '../contract/imports';
import { minutesAgo } from './moment';

const none: Record<RowState, number> = {
  refused: 0,
  waiting: 0,
  unsure: 0,
  created: 0,
  updated: 0,
  skipped: 0,
  failed: 0,
};

interface ReportParts extends Partial<Omit<ImportReport, 'id' | 'rows' | 'counts'>> {
  counts: Partial<ImportReport['counts']>;
  /** Tells reports of different imports apart. */
  at?: number;
}

/** What the server tells of an import; it has as many lines as are counted. */
export function report({ counts, at = 0, ...more }: ReportParts): ImportReport {
  const all = { ...none, ...counts };
  return {
    // A UUID, as the page would give it.
    id: `00000000-0000-4000-8000-00000000000${at}` as ImportId,
    name: 'suppliers-2026.csv',
    state: 'running',
    createdAt: minutesAgo(12),
    matched: 0,
    repeated: 0,
    ...more,
    rows: Object.values(all).reduce((sum, count) => sum + count),
    counts: all,
  };
}
