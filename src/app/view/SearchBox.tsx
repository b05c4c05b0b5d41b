import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { useSelected, useStore } from '../store/hooks';
import type { State } from '../store/state';
import { useText } from '../text/text';
import { listId, rowId } from './ids';

interface SearchBoxProps {
  inputRef: RefObject<HTMLInputElement | null>;
}

const textOf = (state: State) => state.search.text;
const entriesOf = (state: State) => state.search.frame?.entries;
const activeKeyOf = (state: State) => state.search.activeKey;

/** The search field: a combobox with a listbox (WAI-ARIA APG), focus never leaves it while rows are walked. */
export function SearchBox({ inputRef }: SearchBoxProps) {
  const { search, card } = useStore();
  const value = useSelected(textOf);
  const entries = useSelected(entriesOf);
  const activeKey = useSelected(activeKeyOf);
  const text = useText();
  const composedAt = useRef(-Infinity);

  function onKeyDown(event: KeyboardEvent) {
    // WebKit ends the composition before the key that confirmed it arrives, marked 229 or not at all.
    const isComposing =
      event.isComposing || event.keyCode === 229 || event.timeStamp - composedAt.current < 100;
    if (isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const sole = entries?.length === 1 ? entries[0] : undefined;
    const active = entries?.find(({ key }) => key === activeKey) ?? sole;
    if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return search.activate(undefined);
    if (event.key === 'ArrowDown') search.move(1);
    else if (event.key === 'ArrowUp') search.move(-1);
    else if (event.key === 'Enter' && active) card.open(active);
    else if (event.key === 'Escape' && activeKey) search.activate(undefined);
    else if (event.key === 'Escape' && value) search.type('');
    else return;
    event.preventDefault();
  }

  function clear() {
    search.type('');
    inputRef.current?.focus();
  }

  return (
    <search class="search-box">
      <svg class="glass" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M11.2 11.2 15 15M12.5 7a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0Z" />
      </svg>
      <input
        ref={inputRef}
        type="text"
        role="combobox"
        aria-label={text.search}
        aria-autocomplete="list"
        aria-expanded={Boolean(entries?.length)}
        aria-controls={entries?.length ? listId : undefined}
        aria-activedescendant={activeKey && rowId(activeKey)}
        placeholder={text.placeholder}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        dir="auto"
        maxLength={128}
        value={value}
        onInput={(event) => search.type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onCompositionEnd={(event) => {
          composedAt.current = event.timeStamp;
        }}
      />
      {value && (
        <button type="button" class="clear" aria-label={text.clear} onClick={clear}>
          <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
            <path d="m2 2 12 12M14 2 2 14" />
          </svg>
        </button>
      )}
    </search>
  );
}
