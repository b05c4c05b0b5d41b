import { useSelected, useStore } from '../store/hooks';
import type { State } from '../store/state';
import { useText } from '../text/text';
import { Account } from './Account';
import { Notice } from './Notice';
import { ResultList } from './ResultList';
import { SourceLines } from './SourceLines';
import { adviceFor } from './words';

interface ResultsProps {
  isHidden: boolean;
}

const searchOf = (state: State) => state.search;

/** What is under the search box while a session stands. */
export function Results({ isHidden }: ResultsProps) {
  const { search } = useStore();
  const { phase, text: sought, frame, failure } = useSelected(searchOf);
  const text = useText();
  if (phase === 'empty') {
    return (
      <>
        <Notice {...text.empty} />
        <Account />
      </>
    );
  }
  if (phase === 'short') return <p class="hint">{text.short}</p>;
  if (failure) return <Notice {...text.failure(failure)} onAgain={search.again} />;
  const isDone = phase === 'done';
  if (!frame || (frame.entries.length === 0 && !isDone)) return <p class="hint late">{text.searching}</p>;
  return (
    <>
      {!isDone && <div class="progress late" />}
      {frame.entries.length > 0 ? (
        <ResultList entries={frame.entries} isHidden={isHidden} />
      ) : (
        <Notice {...adviceFor(frame, sought.trim(), text)} />
      )}
      <SourceLines frame={frame} />
    </>
  );
}
