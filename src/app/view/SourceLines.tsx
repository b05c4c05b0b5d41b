import { useSelected, useStore } from '../store/hooks';
import type { State } from '../store/state';

import { useSpeech, useText } from '../text/text';
import { agoIn } from './moment';
import { linesFor } from './words';

interface SourceLinesProps {
  sources: State['search']['sources'];
  /** Why no source could be asked; the rows are then those that the page remembers. */
  failure: State['search']['failure'];
}

const retryInOf = (state: State) => state.search.retryIn;
const ageOf = (state: State) => state.search.age;

/** What each source of people said, where that is more than "here is all I know". */
export function SourceLines({ sources, failure }: SourceLinesProps) {
  const { search } = useStore();
  const retryIn = useSelected(retryInOf);
  const age = useSelected(ageOf);
  const { locale } = useSpeech();
  const text = useText();
  const ago = age === undefined ? undefined : agoIn(0, age, locale);
  const remembered = ago ? `${text.remembered} (${text.asOf(ago)})` : text.remembered;
  const { lines, canTryAgain } = failure
    ? { lines: [remembered, ...Object.values(text.failure(failure))], canTryAgain: true }
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
