import type { SearchFrame } from '../../contract/search';
import { useStore } from '../store/hooks';
import { useText } from '../text/text';
import { linesFor } from './words';

interface SourceLinesProps {
  frame: SearchFrame;
}

/** What each source of people said, where that is more than "here is all I know". */
export function SourceLines({ frame }: SourceLinesProps) {
  const { search } = useStore();
  const text = useText();
  const { lines, canTryAgain } = linesFor(frame, text);
  if (lines.length === 0) return null;
  const isPending = Object.values(frame.sources).some(({ state }) => state === 'pending');
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
