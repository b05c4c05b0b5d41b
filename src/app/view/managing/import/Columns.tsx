import type { Column } from '../../../../contract/columns';
import type { FileColumn, ReadFile } from '../../../import/reading';
import { useDesk } from '../desk';
import { useFigures } from './state';

interface ColumnsProps extends Pick<ReadFile, 'hasHeader'> {
  columns: readonly FileColumn[];
}

/** Where each column of the file goes, with a value of it; every one can be sent elsewhere. */
export function Columns({ columns, hasHeader }: ColumnsProps) {
  const { managing, words } = useDesk();
  const { reviewing, columns: names } = words.importing;
  const figure = useFigures();
  const known = Object.entries(names);

  return (
    <section aria-labelledby="columns">
      <h2 id="columns">{reviewing.columns}</h2>
      <label class="switch">
        <input
          type="checkbox"
          checked={hasHeader}
          onChange={({ currentTarget }) => managing.importing.head(currentTarget.checked)}
        />
        {reviewing.header}
      </label>
      {columns.map(({ name, sample, target, hasLabels }, at) => (
        // Columns have no other name than their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <label key={at} class="stacked">
          <bdi>{name || reviewing.column(figure(at + 1))}</bdi>
          {sample && <bdi class="quiet">{sample}</bdi>}
          <select
            value={target ?? ''}
            onChange={({ currentTarget }) =>
              // Its options are the columns, the label and nothing.
              managing.importing.map(
                at,
                (currentTarget.value || undefined) as Column | 'labelled' | undefined,
              )
            }
          >
            <option value="" selected={!target}>
              {reviewing.leaveOut}
            </option>
            {hasLabels && (
              <option value="labelled" selected={target === 'labelled'}>
                {reviewing.labelled}
              </option>
            )}
            {known.map(([column, called]) => (
              <option key={column} value={column} selected={column === target}>
                {called}
              </option>
            ))}
          </select>
        </label>
      ))}
    </section>
  );
}
