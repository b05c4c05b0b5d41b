import type { SearchFrame } from '../../contract/search';
import { useSelected, useStore } from '../store/hooks';
import type { State } from '../store/state';
import { useText } from '../text/text';
import { linesFor } from './words';

interface SourceLinesProps {
  sources: SearchFrame['sources'];
}

const retryInOf = (state: State) => state.search.retryIn;

/** What each source of people said, where that is more than "here is all I know". */
export function SourceLines({ sources }: SourceLinesProps) {
  const { search } = useStore();
  const retryIn = useSelected(retryInOf);
  const text = useText();
  const { lines, canTryAgain } = linesFor(sources, text, retryIn);
  if (lines.length === 0) return null;
  const isPending = Object.values(sources).some(({ state }) => state === 'pending');
  return (
    <div class={isPending ? 'sources late' : 'sources'}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {canTryAgain && (
        <button type="button" class="button" onClick={search.again}>
          {text.again}
        </button>
      )}
    </div>
  );
}
