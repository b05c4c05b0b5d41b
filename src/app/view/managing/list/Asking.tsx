import { useEffect, useRef } from 'preact/hooks';
import type { DeletingState } from '../../../store/managing/deleting';
import { useText } from '../../../text/text';
import { useDesk } from '../desk';
import { Confirm } from './Confirm';
import { Progress } from './Progress';

type Before = Extract<DeletingState, { phase: 'collecting' | 'asking' | 'nobody' }>;

interface AskingProps {
  state: Before;
  /** Looks for them once more. */
  onAgain: () => void;
}

/** What there is before anybody is deleted: finding out who it would be, and the question with their number. */
export function Asking({ state, onAgain }: AskingProps) {
  const { managing, words } = useDesk();
  const { deleting } = managing;
  const heading = useRef<HTMLHeadingElement>(null);
  const text = useText();
  const { removing, noMatch } = words.list;
  const { phase } = state;

  // biome-ignore lint/correctness/useExhaustiveDependencies: from one to the next the buttons change
  useEffect(() => heading.current?.focus(), [phase]);

  function callOff({ currentTarget }: { currentTarget: Element }) {
    currentTarget.closest('main')?.querySelector<HTMLElement>('[data-opens="delete"]')?.focus();
    deleting.callOff();
  }

  if (state.phase === 'asking') return <Confirm heading={heading} count={state.count} onCancel={callOff} />;
  if (state.phase === 'collecting') {
    return (
      <section class="asked">
        <h2 ref={heading} tabIndex={-1}>
          {removing.asksFirst}
        </h2>
        <Progress said={removing.collecting(state.found)} waitsFor={state.waitsFor} />
        <p class="choices">
          <button type="button" class="button" onClick={callOff}>
            {removing.stop}
          </button>
        </p>
      </section>
    );
  }
  const { title, advice } = state.failure ? text.failure(state.failure) : noMatch;
  return (
    <section class="asked">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p class="quiet">{advice}</p>
      <p class="choices">
        {state.failure && (
          <button type="button" class="button primary" onClick={onAgain}>
            {text.again}
          </button>
        )}
        <button type="button" class="button" onClick={callOff}>
          {removing.close}
        </button>
      </p>
    </section>
  );
}
