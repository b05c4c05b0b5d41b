import type { RowAction } from '../../../../contract/imports';
import { useDesk } from '../desk';
import { Counts } from './Counts';
import { Decisions } from './Decisions';
import { type Step, useImporting } from './state';

const forMatches: RowAction[] = ['skip', 'update', 'create'];
const forRepeats = ['skip', 'create'] as const;

/** Before anything is changed: what is done with lines that match a contact or repeat a line, and the start. */
export function Ready({ report, looked, isBusy }: Step<'watching'>) {
  const { managing, words } = useDesk();
  const { importing } = managing;
  const { onMatch, onRepeat } = useImporting();
  const { watching, actions } = words.importing;

  return (
    <>
      <Counts counts={report.counts} />
      {report.matched > 0 && (
        <label class="stacked">
          {watching.matches(report.matched)}
          <select
            aria-label={watching.onMatch}
            value={onMatch}
            // Its options are the actions.
            onChange={({ currentTarget }) => importing.decide({ onMatch: currentTarget.value as RowAction })}
          >
            {forMatches.map((action) => (
              <option key={action} value={action} selected={action === onMatch}>
                {actions[action]}
              </option>
            ))}
          </select>
        </label>
      )}
      {report.repeated > 0 && (
        <label class="stacked">
          {watching.repeats(report.repeated)}
          <select
            aria-label={watching.onRepeat}
            value={onRepeat}
            onChange={({ currentTarget }) =>
              importing.decide({ onRepeat: currentTarget.value === 'create' ? 'create' : 'skip' })
            }
          >
            {forRepeats.map((action) => (
              <option key={action} value={action} selected={action === onRepeat}>
                {actions[action]}
              </option>
            ))}
          </select>
        </label>
      )}
      <div class="ways-out">
        <button type="button" class="button primary" aria-disabled={isBusy} onClick={importing.start}>
          {watching.start}
        </button>
      </div>
      {looked && <Decisions looked={looked} />}
    </>
  );
}
