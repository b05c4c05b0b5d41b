import type { ReportedRow, RowAction } from '../../../../contract/imports';
import type { LookedAt } from '../../../store/managing/importing/state';
import { useDesk } from '../desk';
import { More } from './More';
import { useFigures, useImporting } from './state';

/** Lines that may be treated otherwise than the rest; the contract takes no more. */
const most = 1000;

const choicesFor = ({ match }: ReportedRow): RowAction[] =>
  match ? ['skip', 'update', 'create'] : ['skip', 'create'];

/** The lines that match or repeat, each with a choice of its own. */
export function Decisions({ looked }: { looked: LookedAt }) {
  const { managing, words } = useDesk();
  const { choices } = useImporting();
  const { watching, actions, atLine } = words.importing;
  const figure = useFigures();
  const isFull = choices.size >= most;

  return (
    <>
      <ul class="lines">
        {looked.rows.map((row) => {
          const { line, name, match, repeats } = row;
          return (
            <li key={line} tabIndex={-1}>
              <p>
                {atLine(figure(line))} <bdi>{name}</bdi>
              </p>
              {match && (
                <p class="quiet">
                  {watching.by[match.by]}: <bdi>{match.name}</bdi>
                </p>
              )}
              {repeats !== undefined && <p class="quiet">{watching.same(figure(repeats))}</p>}
              <select
                aria-label={watching.chosenFor(figure(line))}
                value={choices.get(line) ?? ''}
                disabled={isFull && !choices.has(line)}
                onChange={({ currentTarget }) =>
                  // Its options are the actions and nothing.
                  managing.importing.decideFor(
                    line,
                    (currentTarget.value || undefined) as RowAction | undefined,
                  )
                }
              >
                <option value="">{watching.asAll}</option>
                {choicesFor(row).map((action) => (
                  <option key={action} value={action} selected={choices.get(line) === action}>
                    {actions[action]}
                  </option>
                ))}
              </select>
            </li>
          );
        })}
      </ul>
      {isFull && <p class="quiet">{watching.partlyChoices}</p>}
      <More looked={looked} />
    </>
  );
}
