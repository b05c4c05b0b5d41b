import type { LineFault } from '../../../import/reading';
import { save } from '../../card/save';
import { useDesk } from '../desk';
import { Columns } from './Columns';
import { Faults } from './Faults';
import type { Step } from './state';

/** What an import of the file would do, before anything of it leaves the page. */
export function Reviewing({ file, isReading }: Step<'reviewing'>) {
  const { managing, words } = useDesk();
  const { importing } = managing;
  const { reviewing, problems, columns } = words.importing;
  const ready = file.rows.length - file.refused;

  const tell = ({ column, problem }: LineFault) =>
    column ? `${columns[column]}: ${problems[problem].reason}` : problems[problem].reason;

  return (
    <>
      <section aria-busy={isReading}>
        <div role="status">
          <ul class="counts">
            <li>{reviewing.ready(ready)}</li>
            {file.repeated > 0 && <li>{reviewing.repeated(file.repeated)}</li>}
            {file.refused > 0 && <li class="off">{reviewing.refused(file.refused)}</li>}
          </ul>
        </div>
        {file.encoding === 'windows-1252' && <p class="quiet">{reviewing.guessed}</p>}
        <div class="ways-out">
          {ready > 0 && (
            <button type="button" class="button primary" disabled={isReading} onClick={importing.send}>
              {reviewing.next(ready)}
            </button>
          )}
          <button type="button" class="button" onClick={importing.leave}>
            {reviewing.another}
          </button>
        </div>
      </section>
      {file.columns && <Columns columns={file.columns} hasHeader={file.hasHeader} />}
      {file.faults.length > 0 && (
        <section aria-labelledby="faults">
          <h2 id="faults">{reviewing.faults}</h2>
          <button
            type="button"
            class="button"
            onClick={() =>
              save(importing.mending(tell), `${reviewing.fileName}.csv`, 'text/csv;charset=utf-8')
            }
          >
            {reviewing.download}
          </button>
          <Faults faults={file.faults} />
        </section>
      )}
    </>
  );
}
