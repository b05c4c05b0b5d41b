import { useEffect, useRef } from 'preact/hooks';
import type { Deleted, DeletingState } from '../../../store/managing/deleting';
import { useSpeech, useText } from '../../../text/text';
import { useDesk } from '../desk';
import { Progress } from './Progress';

interface DeletingProps {
  state: Extract<DeletingState, { phase: 'running' | 'over' }>;
}

/** Names on screen of those that are still there. */
const shown = 100;

/** What became of everybody, as lines. */
function Outcome({ deleted, unchecked, kept, lost, left, failure }: Deleted) {
  const { words } = useDesk();
  const text = useText();
  const { removing } = words.list;
  const advice = failure && words.desk.failure(failure);
  return (
    <>
      {deleted > 0 && <p>{removing.deleted(deleted)}</p>}
      {unchecked > 0 && <p>{removing.unchecked(unchecked)}</p>}
      {lost > 0 && <p>{removing.lost(lost)}</p>}
      {left > 0 && <p>{removing.left(left)}</p>}
      {kept.length > 0 && (
        <>
          <p>{removing.kept(kept.length)}</p>
          <ul class="kept">
            {kept.slice(0, shown).map(({ id, name }) => (
              <li key={id}>
                <bdi>{name || text.unnamed}</bdi>
              </li>
            ))}
          </ul>
          {kept.length > shown && <p>{removing.keptMore(kept.length - shown)}</p>}
        </>
      )}
      {advice && (
        <p>
          {advice.title}. {advice.advice}
        </p>
      )}
    </>
  );
}

/** How far deleting many is, with a way to stop it; then what became of each. */
export function Deleting({ state }: DeletingProps) {
  const { managing, words } = useDesk();
  const { deleting } = managing;
  const { locale } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  const { removing } = words.list;
  const { phase } = state;

  // biome-ignore lint/correctness/useExhaustiveDependencies: where it begins and where it ends, the buttons change
  useEffect(() => heading.current?.focus(), [phase]);

  function dismiss({ currentTarget }: { currentTarget: Element }) {
    // The button goes with the result, and the focus would go with it to nowhere.
    currentTarget.closest('main')?.querySelector<HTMLElement>('h1')?.focus();
    deleting.dismiss();
  }

  if (state.phase === 'over') {
    return (
      <section class="asked">
        <h2 ref={heading} tabIndex={-1}>
          {removing.over}
        </h2>
        <Outcome {...state} />
        <p class="choices">
          {state.left + state.lost > 0 && (
            <button type="button" class="button primary" onClick={() => void deleting.goOn()}>
              {removing.goOn}
            </button>
          )}
          <button type="button" class="button" onClick={dismiss}>
            {removing.close}
          </button>
        </p>
      </section>
    );
  }
  const { done, of, waitsFor } = state;
  const figure = (count: number) => count.toLocaleString(locale);
  return (
    <section class="asked">
      <h2 ref={heading} tabIndex={-1}>
        {removing.stay}
      </h2>
      <Progress said={removing.progress(figure(done), figure(of))} done={done} of={of} waitsFor={waitsFor} />
      <p class="choices">
        <button type="button" class="button" onClick={deleting.stop}>
          {removing.stop}
        </button>
      </p>
    </section>
  );
}
