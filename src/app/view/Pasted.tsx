import { useSelected, useStore } from '../store/hooks';
import type { PastedState, State } from '../store/state';
import { useText } from '../text/text';
import { Create } from './Manage';
import { ResultList } from './ResultList';

interface PastedProps {
  pasted: PastedState;
  isHidden: boolean;
}

const searchOf = (state: State) => state.search;

/** A pasted list: who was found, and every line of which that is not clear. */
export function Pasted({ pasted: { lines, left }, isHidden }: PastedProps) {
  const { search, shown } = useStore();
  useSelected(searchOf);
  const text = useText();
  const { found } = shown();
  const isLooking = lines.some(({ state }) => state === 'waiting');
  const unclear = lines.filter(({ state }) => state !== 'found' && !(isLooking && state === 'waiting'));

  function seek(line: string, { currentTarget }: { currentTarget: Element }) {
    currentTarget.closest('main')?.querySelector<HTMLElement>('input')?.focus();
    search.type(line.slice(0, 128));
  }

  return (
    <>
      {isLooking && <div class="progress late" />}
      <h2 class="hint">
        {text.pasted.title(lines.length + left)} ·{' '}
        {isLooking ? text.pasted.looking : text.pasted.found(found.length)}
      </h2>
      {found.length > 0 && <ResultList groups={[{ entries: found }]} typed="" isHidden={isHidden} />}
      {(unclear.length > 0 || left > 0) && (
        <div class="unclear">
          {left > 0 && <p class="hint">{text.pasted.left(left)}</p>}
          {unclear.length > 0 && <h3 class="hint">{text.pasted.rest}</h3>}
          <ul>
            {unclear.map(({ text: line, state }) => (
              <li key={line}>
                <bdi>{line}</bdi> <span class="quiet">{state === 'found' ? '' : text.pasted[state]}</span>
                <button
                  type="button"
                  class="link"
                  aria-label={text.pasted.search(line)}
                  onClick={(event) => seek(line, event)}
                >
                  {text.pasted.searchIt}
                </button>
                {state === 'nobody' && <Create seed={line} isLink />}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
