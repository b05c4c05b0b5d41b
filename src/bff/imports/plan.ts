import type { RowAction, StartImport } from '../../contract/imports';
import type { Line } from './lines';
import type { Refusal, Row } from './row';

/** So many at once, by how often a line was sent and not found afterwards; one goes by itself, not in bulk. */
const sizes = [100, 100, 25, 5];
/** After so many times a line is given up. */
export const mostAttempts = 8;

/** A line that was not done: it waits to be sent again, or has failed when that was tried often enough. */
export function again({ refusal, lookAt, ...row }: Row, reason: Refusal): Row {
  const attempts = row.attempts + 1;
  return attempts < mostAttempts
    ? { ...row, state: 'waiting', attempts }
    : { ...row, state: 'failed', attempts, ...reason };
}

const sizeOf = ({ row, draft }: Line): number =>
  // The bulk operation knows no groups.
  draft.groupIds ? 1 : Math.min(row.size ?? 100, sizes[row.attempts] ?? 1);

/** What is to be done with each line, as its owner has decided. */
export function createPlan({ onMatch, onRepeat, choices }: StartImport) {
  const chosen = new Map(choices.map(({ line, action }) => [line, action]));
  return {
    actionOf({ row: { line, match, repeats } }: Line): RowAction {
      const isRepeat = repeats !== undefined;
      const action = chosen.get(line) ?? (isRepeat ? onRepeat : match ? onMatch : 'create');
      // There is nothing to update: a line that is new is made, and one that is not must not be made twice.
      if (action === 'update' && !match) return isRepeat ? 'skip' : 'create';
      return action;
    },
  };
}
export type Plan = ReturnType<typeof createPlan>;

/**
 * The lines to send next: those that may go as many at a time as the first one may, and those first that were sent
 * least often. Of lines that change the same contact one is under way, so that they change it in the order of the file.
 */
export function nextBatch(lines: readonly Line[], plan: Plan): Line[] {
  const busy = new Set<string>();
  const ready: Line[] = [];
  for (const line of lines) {
    const { state, match } = line.row;
    if (state !== 'waiting' && state !== 'unsure') continue;
    const target = match && plan.actionOf(line) === 'update' ? match.id : undefined;
    const isBusy = target !== undefined && busy.has(target);
    if (target !== undefined) busy.add(target);
    if (state === 'waiting' && !isBusy) ready.push(line);
  }
  const [first] = ready.sort((a, b) => a.row.attempts - b.row.attempts);
  const size = first ? sizeOf(first) : 0;
  return ready.filter((line) => sizeOf(line) === size).slice(0, size);
}

/** Whether a batch goes by the operations for one contact. */
export const isSingle = ([line]: readonly Line[]): boolean => line !== undefined && sizeOf(line) === 1;
