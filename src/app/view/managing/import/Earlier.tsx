import removeIcon from '@momentum-design/icons/dist/svg/delete-regular.svg?raw';
import type { ImportReport } from '../../../../contract/imports';
import { useText } from '../../../text/text';
import { Icon } from '../../Icon';
import { Notice } from '../../Notice';
import { useDesk } from '../desk';
import { toName } from './focus';
import { useImporting, useMoments } from './state';

/** While it works nobody takes its record away. */
const isAtWork = ({ state }: ImportReport) => state === 'matching' || state === 'running';

/** The imports that the server has, to go back to; nothing where there are none. */
export function Earlier() {
  const { managing, words } = useDesk();
  const text = useText();
  const { importing } = managing;
  const { imports, failure } = useImporting();
  const { choosing, states, reviewing } = words.importing;
  const moment = useMoments({ dateStyle: 'medium', timeStyle: 'short' });

  if (imports.state === 'failed')
    return <Notice {...text.failure(imports.failure)} onAgain={importing.leave} />;
  if (imports.state === 'loading' || imports.value.length === 0) return null;
  return (
    <section aria-labelledby="earlier">
      <h2 id="earlier">{choosing.earlier}</h2>
      {failure && <p role="alert">{words.desk.failure(failure).title}</p>}
      <ul class="imports">
        {imports.value.map((report) => {
          const name = report.name || choosing.pasted;
          return (
            <li key={report.id}>
              <button type="button" class="record" onClick={() => importing.watch(report)}>
                <bdi>{name}</bdi>
                <span class="quiet">
                  {states[report.state]} · {reviewing.lines(report.rows)} · {moment(report.createdAt)}
                </span>
              </button>
              {!isAtWork(report) && (
                <button
                  type="button"
                  class="round"
                  aria-label={choosing.remove(name)}
                  title={choosing.remove(name)}
                  onClick={({ currentTarget }) => {
                    // The button goes with its record.
                    toName(currentTarget);
                    importing.remove(report.id);
                  }}
                >
                  <Icon svg={removeIcon} />
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
