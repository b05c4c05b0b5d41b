import { useState } from 'preact/hooks';
import type { LineFault } from '../../../import/reading';
import { useDesk } from '../desk';
import { toLastRow } from './focus';
import { useFigures } from './state';

interface FaultsProps {
  faults: readonly LineFault[];
}

/** Faults that are drawn at once. */
const page = 50;

/** What is wrong in which line, and how it is mended; as many as the reader asks for. */
export function Faults({ faults }: FaultsProps) {
  const { words } = useDesk();
  const { reviewing, problems, columns } = words.importing;
  const figure = useFigures();
  const [shown, setShown] = useState(page);

  return (
    <>
      <table class="faults" aria-labelledby="faults">
        <thead>
          <tr>
            <th scope="col">{reviewing.line}</th>
            <th scope="col">{reviewing.field}</th>
            <th scope="col">{reviewing.problem}</th>
          </tr>
        </thead>
        <tbody>
          {faults.slice(0, shown).map(({ line, column, value, problem }) => (
            <tr key={`${line} ${column} ${problem} ${value}`} tabIndex={-1}>
              <th scope="row">{figure(line)}</th>
              <td>
                {column ? columns[column] : reviewing.wholeLine}
                {value && (
                  <span class="quiet">
                    <bdi>{value}</bdi>
                  </span>
                )}
              </td>
              <td>
                {problems[problem].reason}
                <span class="quiet">{problems[problem].fix}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown < faults.length && (
        <button
          type="button"
          class="button"
          onClick={({ currentTarget }) => {
            toLastRow(currentTarget);
            setShown(shown + page);
          }}
        >
          {reviewing.more} ({figure(faults.length - shown)})
        </button>
      )}
    </>
  );
}
