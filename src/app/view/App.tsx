import { useLayoutEffect, useRef } from 'preact/hooks';
import { useSelected } from '../store/hooks';
import type { State } from '../store/state';
import { useSpeech } from '../text/text';
import { useCode } from './code';
import { SearchBox } from './SearchBox';

const phaseOf = (state: State) => state.session.phase;
const isCovered = (state: State) => !!(state.task || state.card);
const load = () => import('./content');

/**
 * The whole page: the search box, ready for keys at once; what is under it as soon as its code and words have come;
 * over both the open card. Outside Webex it says what it is instead.
 */
export function App() {
  const isOutside = useSelected(phaseOf) === 'outside';
  const input = useRef<HTMLInputElement>(null);
  const { text } = useSpeech();
  const { code, isLost } = useCode(load, true);
  const isHidden = useSelected(isCovered);

  useLayoutEffect(() => {
    if (!isHidden) input.current?.focus();
  }, [isHidden]);

  const rest = text && code;
  if (isOutside) return rest ? <rest.Outside /> : null;
  return (
    <>
      <main class="directory" hidden={isHidden}>
        <h1 class="unseen">Sidecard</h1>
        <SearchBox inputRef={input} />
        {rest && <rest.Content isHidden={isHidden} />}
        {text && isLost && (
          <p class="hint" role="alert">
            {text.failure({ code: 'unreachable' }).advice}{' '}
            <button type="button" class="link" onClick={() => location.reload()}>
              {text.again}
            </button>
          </p>
        )}
      </main>
      {rest && <rest.Over />}
    </>
  );
}
