import type { SearchFrame, SourceName } from '../../contract/search';
import { useSelected, useStore } from '../store/hooks';
import type { State } from '../store/state';
import { useText } from '../text/text';
import { Notice } from './Notice';
import { ResultList } from './ResultList';
import { SourceLines } from './SourceLines';

interface ResultsProps {
  isHidden: boolean;
}

const searchOf = (state: State) => state.search;

const names: readonly SourceName[] = ['people', 'contacts'];

/** No entries: either nobody is there, or no source could say so. These are never the same thing. */
function NoEntries({ frame, text: sought }: { frame: SearchFrame; text: string }) {
  const text = useText();
  const { search } = useStore();
  const looked = names.filter((name) => frame.sources[name].state === 'ok');
  const asked = names.filter((name) => frame.sources[name].state !== 'not_asked');
  if (asked.length === 0) return <Notice {...text.noNumbers} />;
  return (
    <>
      {looked.length > 0 ? (
        <Notice {...text.nobody(sought.trim())}>
          <p>{text.lookedIn(looked)}</p>
        </Notice>
      ) : (
        <Notice {...text.failure({ code: 'upstream_unavailable' })} onAgain={search.again} />
      )}
      <SourceLines sources={frame.sources} />
    </>
  );
}

/** What is under the search box while a session stands. */
export function Results({ isHidden }: ResultsProps) {
  const { search } = useStore();
  const { phase, text: sought, frame, failure } = useSelected(searchOf);
  const text = useText();
  if (phase === 'empty') return <Notice {...text.empty} />;
  if (phase === 'short') return <p class="hint">{text.short}</p>;
  if (failure) return <Notice {...text.failure(failure)} onAgain={search.again} />;
  if (!frame) return <p class="hint late">{text.searching}</p>;
  if (frame.entries.length === 0) {
    return phase === 'done' ? (
      <NoEntries frame={frame} text={sought} />
    ) : (
      <p class="hint late">{text.searching}</p>
    );
  }
  return (
    <>
      <ResultList entries={frame.entries} isHidden={isHidden} />
      {phase === 'done' && <SourceLines sources={frame.sources} />}
    </>
  );
}
