import { useDesk } from '../desk';
import { Counts } from './Counts';
import { type Step, useFigures } from './state';

/** An import at work: how much is done, how long the rest takes, and the ways to stop it. */
export function Moving({ report, left, isBusy }: Step<'watching'>) {
  const { managing, words } = useDesk();
  const { importing } = managing;
  const { watching, states } = words.importing;
  const figure = useFigures();
  const { rows, counts, state } = report;
  const settled = rows - counts.waiting - counts.unsure;

  return (
    <>
      {state === 'matching' ? (
        <progress aria-label={states.matching} />
      ) : (
        <>
          <progress value={settled} max={rows} aria-label={states[state]} />
          <p>{watching.progress(figure(settled), figure(rows))}</p>
          {left !== undefined && <p>{watching.left(left)}</p>}
        </>
      )}
      {state !== 'paused' && <p class="quiet">{watching.goesOn}</p>}
      {state !== 'matching' && <Counts counts={counts} />}
      <div class="ways-out">
        {state !== 'matching' && (
          <button
            type="button"
            class="button primary"
            aria-disabled={isBusy}
            onClick={state === 'paused' ? importing.resume : importing.pause}
          >
            {state === 'paused' ? watching.resume : watching.pause}
          </button>
        )}
        <button type="button" class="button" aria-disabled={isBusy} onClick={importing.cancel}>
          {watching.cancel}
        </button>
      </div>
    </>
  );
}
