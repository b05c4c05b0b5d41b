import type { ReportedRow } from '../../../../contract/imports';
import { useText } from '../../../text/text';
import { save } from '../../card/save';
import { useDesk } from '../desk';
import { Counts } from './Counts';
import { More } from './More';
import { type Step, useFigures, useImporting } from './state';

/** Why a line is not in, in words. */
function useReason(): (row: ReportedRow) => string {
  const { words } = useDesk();
  const { problems, columns, rowStates } = words.importing;
  return ({ faults, code, reason, state }) => {
    if (faults)
      return faults
        .map(({ column, problem }) =>
          [column && columns[column], problems[problem].reason].filter(Boolean).join(': '),
        )
        .join('; ');
    return reason ?? (code ? words.desk.failure({ code }).title : rowStates[state]);
  };
}

/** What became of every line, and the rest as a file that can be mended and imported again. */
export function Ending({ report, looked }: Step<'watching'>) {
  const { managing, words } = useDesk();
  const text = useText();
  const { watching, atLine } = words.importing;
  const { failure } = useImporting();
  const figure = useFigures();
  const reasonOf = useReason();
  const { failed, refused, waiting, unsure } = report.counts;
  const isWhole = failed + refused + waiting + unsure === 0;

  async function download() {
    const file = await managing.importing.failures();
    if (file) save(file, `${watching.fileName}.csv`, 'text/csv;charset=utf-8');
  }

  return (
    <>
      <Counts counts={report.counts} />
      {isWhole && <p>{watching.all}</p>}
      {!isWhole && (
        <>
          <button type="button" class="button" onClick={download}>
            {watching.download}
          </button>
          {failure && <p role="alert">{text.failure(failure).title}</p>}
          <p class="quiet">{watching.again}</p>
        </>
      )}
      <label class="switch">
        <input
          type="checkbox"
          checked={looked?.show === 'all'}
          onChange={({ currentTarget }) => managing.importing.show(currentTarget.checked ? 'all' : 'failed')}
        />
        {watching.showAll}
      </label>
      {looked && looked.rows.length > 0 && (
        <>
          <h2>{looked.show === 'all' ? watching.allLines : watching.failed}</h2>
          <ul class="lines">
            {looked.rows.map((row) => (
              <li key={row.line} tabIndex={-1}>
                <p>
                  {atLine(figure(row.line))} <bdi>{row.name}</bdi>
                </p>
                <p class="quiet">
                  <bdi>{reasonOf(row)}</bdi>
                </p>
                {row.isChecked && <p class="quiet">{watching.checked}</p>}
              </li>
            ))}
          </ul>
          <More looked={looked} />
        </>
      )}
    </>
  );
}
