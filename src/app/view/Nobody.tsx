import { useSelected, useStore } from '../store/hooks';
import type { State } from '../store/state';
import { useText } from '../text/text';
import { Create } from './Manage';
import { Notice } from './Notice';
import { adviceFor } from './words';

const searchOf = (state: State) => state.search;

/** Where the list would be when no source had anybody: where was looked, and who may have been meant. */
export function Nobody() {
  const { search } = useStore();
  const { text: typed, sources, suggestions, retryIn } = useSelected(searchOf);
  const text = useText();
  if (!sources) return null;

  function take(name: string, { currentTarget }: { currentTarget: Element }) {
    currentTarget.closest('main')?.querySelector<HTMLElement>('input')?.focus();
    search.type(name);
  }

  return (
    <Notice {...adviceFor(sources, typed.trim(), text, retryIn)}>
      {suggestions && suggestions.length > 0 && (
        <p class="suggestions">
          {text.didYouMean}
          {suggestions.map((name) => (
            <button key={name} type="button" class="button" onClick={(event) => take(name, event)}>
              <bdi>{name}</bdi>
            </button>
          ))}
        </p>
      )}
      <Create seed={typed.trim()} />
    </Notice>
  );
}
