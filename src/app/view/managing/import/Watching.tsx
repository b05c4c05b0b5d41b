import type { ImportReport } from '../../../../contract/imports';
import { useText } from '../../../text/text';
import { useDesk } from '../desk';
import { Ending } from './Ending';
import { Moving } from './Moving';
import { Ready } from './Ready';
import { type Step, useMoments } from './state';

/** What belongs under the name of the state that an import is in. */
function Stage(step: Step<'watching'>) {
  const { words } = useDesk();
  switch (step.report.state) {
    case 'receiving':
      return <p>{words.importing.watching.lost}</p>;
    case 'ready':
      return <Ready {...step} />;
    case 'matching':
    case 'running':
    case 'paused':
      return <Moving {...step} />;
    default:
      return <Ending {...step} />;
  }
}

/** Why it does not go on by itself right now. */
function Hold({ hold }: Pick<ImportReport, 'hold'>) {
  const { holds } = useDesk().words.importing;
  const moment = useMoments({ timeStyle: 'short' });
  if (!hold) return null;
  const time = hold.until && moment(hold.until);
  const reasons: Partial<Record<typeof hold.code, string>> = {
    rate_limited: time ? holds.slowUntil(time) : holds.slow,
    forbidden: holds.forbidden,
    missing_scope: holds.forbidden,
    not_connected: holds.signedOut,
    session_expired: holds.signedOut,
  };
  return (
    <p class="off" role="status">
      {reasons[hold.code] ?? holds.away}
    </p>
  );
}

/** An import at the server: how far it is, and what can be done about it. */
export function Watching(step: Step<'watching'>) {
  const { managing, words } = useDesk();
  const { choosing, watching } = words.importing;
  const text = useText();
  const { report, failure, unseen } = step;
  const advice = failure ? words.desk.failure(failure) : unseen && text.failure(unseen);
  const isAtRest = !['matching', 'running', 'paused'].includes(report.state);

  function remove() {
    managing.importing.remove(report.id);
    managing.importing.leave();
  }

  return (
    <section>
      <p>
        <bdi>{report.name || choosing.pasted}</bdi>
      </p>
      <Hold hold={report.hold} />
      {advice && (
        <div role="alert">
          <h2>{advice.title}</h2>
          <p>{advice.advice}</p>
        </div>
      )}
      <Stage {...step} />
      {isAtRest && (
        <div class="ways-out">
          <button type="button" class="button" onClick={managing.importing.leave}>
            {watching.other}
          </button>
          <button type="button" class="button" onClick={remove}>
            {watching.remove}
          </button>
        </div>
      )}
    </section>
  );
}
