import { useSelected, useStore } from '../store/hooks';
import type { State } from '../store/state';
import { useText } from '../text/text';
import { Home } from './Home';
import { Nobody } from './Nobody';
import { Notice } from './Notice';
import { useOnline } from './online';
import { ResultList } from './ResultList';
import { SourceLines } from './SourceLines';

interface ResultsProps {
  isHidden: boolean;
}

const searchOf = (state: State) => state.search;

/** What is under the search box while a session stands. */
export function Results({ isHidden }: ResultsProps) {
  const { search } = useStore();
  const { phase, text: typed, entries, sources, failure, isClosed } = useSelected(searchOf);
  const text = useText();
  const offline = useOnline() ? undefined : ({ code: 'unreachable' } as const);
  const isNumber = /\d/.test(typed);
  if (phase === 'empty') return <Home isHidden={isHidden} />;
  if (failure && entries.length === 0) return <Notice {...text.failure(failure)} onAgain={search.again} />;
  if (entries.length === 0) {
    if (phase === 'short') return <p class="hint">{isNumber ? text.shortNumber : text.short}</p>;
    if (phase !== 'done' || !sources) return <p class="hint late">{text.searching}</p>;
  }
  if (isClosed) {
    return (
      <p class="hint">
        <button type="button" class="link" onClick={search.show}>
          {text.found(entries.length)}
        </button>
      </p>
    );
  }
  return (
    <>
      {phase === 'searching' && <div class="progress late" />}
      {entries.length > 0 ? (
        <ResultList groups={[{ entries }]} typed={typed.trim()} isHidden={isHidden} />
      ) : (
        <Nobody />
      )}
      {phase === 'short' && <p class="hint">{isNumber ? text.shortNumber : text.short}</p>}
      {(sources || failure) && <SourceLines sources={sources} failure={failure ?? offline} />}
    </>
  );
}
