import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useSelected, useStore } from '../../store/hooks';
import type { ReachState, State } from '../../store/state';
import type { Text } from '../../text/en/en';
import { useText } from '../../text/text';
import { selectText } from './copy';
import { isolated } from './signs';
import { readWithin, type Said, useTelling } from './telling';
import type { Ways } from './ways';

interface SaidBarProps {
  said: Said | undefined;
  /** Where the card's links lead, to be copied where none of them opens. */
  ways: Ways;
  /** What was said makes room for something newer. */
  onForget: () => void;
}

const reachOf = (state: State) => state.reach;

function wordsOf({ phase }: ReachState, { card }: Text): string {
  if (phase === 'opening' || phase === 'opened') return card[phase];
  return card.refused(phase);
}

/** A line over the end of the card that moves nothing: what was copied, what was opened, what was not. */
export function SaidBar({ said, ways, onForget }: SaidBarProps) {
  const { reach: actions } = useStore();
  const reach = useSelected(reachOf);
  const { copy } = useTelling();
  const rest = useRef<HTMLPreElement>(null);
  const text = useText();
  const phase = reach?.phase;
  const isRefused = phase !== undefined && phase !== 'opening' && phase !== 'opened';
  const way = isRefused ? Object.values(ways).find((one) => one?.link === reach?.link) : undefined;

  useEffect(() => {
    if (phase === 'opening') onForget();
    if (phase !== 'opened') return;
    const timer = setTimeout(actions.dismiss, readWithin);
    return () => clearTimeout(timer);
  }, [phase, actions, onForget]);

  useLayoutEffect(() => {
    if (said?.rest !== undefined && rest.current) selectText(rest.current);
  }, [said]);

  function copyInstead(value: string, { currentTarget }: { currentTarget: Element }) {
    // The button goes with what was said, and the focus would go with it to nowhere.
    currentTarget.closest('main')?.querySelector<HTMLElement>('h1')?.focus();
    actions.dismiss();
    void copy(isolated(value), value);
  }

  const words = said?.words ?? (reach && wordsOf(reach, text));
  return (
    <div class={words ? 'said' : 'unseen'}>
      <p role="status">
        <span key={said?.turn}>{words}</span>
      </p>
      {said?.rest !== undefined && (
        // It scrolls, and so it must be reached by keys.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        <pre ref={rest} tabIndex={0}>
          <bdi>{said.rest}</bdi>
        </pre>
      )}
      {!said && way && (
        <button type="button" class="button" onClick={(event) => copyInstead(way.value, event)}>
          {text.card.copyInstead(isolated(way.value))}
        </button>
      )}
    </div>
  );
}
