import { useSelected, useStore } from '../store/hooks';
import type { State } from '../store/state';

import { useText } from '../text/text';
import { linesFor } from './words';

interface SourceLinesProps {
  sources: State['search']['sources'];
  /** Why no source could be asked; the rows are then those that the page remembers. */
  failure: State['search']['failure'];
}

const retryInOf = (state: State) => state.search.retryIn;

/** What each source of people said, where that is more than "here is all I know". */
export function SourceLines({ sources, failure }: SourceLinesProps) {
  const { search } = useStore();
  const retryIn = useSelected(retryInOf);
  const text = useText();
  const { lines, canTryAgain } = failure
    ? { lines: [text.remembered, ...Object.values(text.failure(failure))], canTryAgain: true }
    : linesFor(sources, text, retryIn);
  if (lines.length === 0) return null;
  function tryAgain({ currentTarget }: { currentTarget: Element }) {
    // The button goes with what was said, and the focus would go with it to nowhere.
    currentTarget.closest('main')?.querySelector<HTMLElement>('input')?.focus();
    search.again();
  }

  const isPending = Object.values(sources ?? {}).some(({ state }) => state === 'pending');
  return (
    <div class={isPending ? 'sources later' : 'sources'}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {canTryAgain && (
        <button type="button" class="button" onClick={tryAgain}>
          {text.again}
        </button>
      )}
    </div>
  );
}
