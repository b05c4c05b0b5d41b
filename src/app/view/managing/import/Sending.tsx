import { useDesk } from '../desk';
import { toName } from './focus';
import { type Step, useFigures } from './state';

/** The lines on their way to the server. */
export function Sending({ name, rows, sent, failure, isFull, goesOnIn }: Step<'sending'>) {
  const { managing, words } = useDesk();
  const { sending, choosing } = words.importing;
  const figure = useFigures();
  const advice = failure && (isFull ? sending.full : words.desk.failure(failure));

  return (
    <section>
      <p>
        <bdi>{name || choosing.pasted}</bdi>
      </p>
      <progress value={sent} max={rows} aria-label={sending.title} />
      <p>{sending.progress(figure(sent), figure(rows))}</p>
      {!failure && <p class="quiet">{goesOnIn ? sending.goesOnIn(goesOnIn) : sending.stay}</p>}
      {advice && (
        <div role="alert">
          <h2>{advice.title}</h2>
          <p>{advice.advice}</p>
        </div>
      )}
      <div class="ways-out">
        {failure && (
          <button
            type="button"
            class="button primary"
            onClick={({ currentTarget }) => {
              toName(currentTarget);
              managing.importing.send();
            }}
          >
            {sending.again}
          </button>
        )}
        <button type="button" class="button" onClick={managing.importing.leave}>
          {sending.stop}
        </button>
      </div>
    </section>
  );
}
