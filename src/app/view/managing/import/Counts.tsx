import type { ImportReport, RowState } from '../../../../contract/imports';
import { useDesk } from '../desk';
import { useFigures } from './state';

/** How many lines are in which state; together they are all lines of the file. */
export function Counts({ counts }: Pick<ImportReport, 'counts'>) {
  const { words } = useDesk();
  const figure = useFigures();
  // The keys of the counts are the states of a line.
  const states = Object.keys(counts) as RowState[];
  return (
    <dl class="facts">
      {states
        .filter((state) => counts[state] > 0)
        .map((state) => (
          <div key={state}>
            <dt>{words.importing.rowStates[state]}</dt>
            <dd>{figure(counts[state])}</dd>
          </div>
        ))}
    </dl>
  );
}
