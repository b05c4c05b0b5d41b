import clearIcon from '@momentum-design/icons/dist/svg/cancel-regular.svg?raw';
import searchIcon from '@momentum-design/icons/dist/svg/search-regular.svg?raw';
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { useSelected, useStore } from '../store/hooks';
import type { State } from '../store/state';
import { shells } from '../text/shell';
import { useSpeech } from '../text/text';
import { Icon } from './Icon';
import { listId, rowId } from './ids';

interface SearchBoxProps {
  inputRef: RefObject<HTMLInputElement | null>;
}

const searchOf = (state: State) => state.search;
const keptOf = (state: State) => state.kept;
const pastedOf = (state: State) => state.pasted;

/** The search field: a combobox with a listbox (WAI-ARIA APG), focus never leaves it while rows are walked. */
export function SearchBox({ inputRef }: SearchBoxProps) {
  const { search, card, paste, shown } = useStore();
  const { text: value, phase, activeKey, isClosed } = useSelected(searchOf);
  useSelected(keptOf);
  const pasted = useSelected(pastedOf);
  const { language, text } = useSpeech();
  const { favourites, recents, found } = shown();
  const rows = text ? [...favourites, ...recents, ...found] : [];
  const isExpanded = rows.length > 0;
  const composedAt = useRef(-Infinity);

  /** Steps back: from the row to the box, from the list to none, from the text to none. */
  function stepBack() {
    if (pasted) paste.clear();
    else if (value.trim() && isExpanded) search.close();
    else if (value) search.type('');
    else if (activeKey) search.activate(undefined);
    else return false;
    return true;
  }

  function open() {
    // While newer rows are on their way, the older ones are of another text.
    const sole = phase === 'done' && rows.length === 1 ? rows[0] : undefined;
    const active = rows.find(({ key }) => key === activeKey) ?? sole;
    // With several and none reached, the first is shown to be next.
    if (active) card.open(active);
    else if (isExpanded) search.move(1);
    return isExpanded;
  }

  function act({ key, altKey, repeat }: KeyboardEvent): boolean {
    if (altKey) {
      if (key === 'ArrowDown') search.show();
      else if (key === 'ArrowUp') search.close();
      return key === 'ArrowDown' || key === 'ArrowUp';
    }
    if (key === 'ArrowDown') search.move(1);
    else if (key === 'ArrowUp') search.move(-1);
    else if (key === 'Enter') return open();
    else if (key === 'Escape') return repeat || stepBack();
    else return false;
    return true;
  }

  function onKeyDown(event: KeyboardEvent) {
    // WebKit ends the composition before the key that confirmed it arrives, marked 229 or not at all.
    const isComposing =
      event.isComposing || event.keyCode === 229 || event.timeStamp - composedAt.current < 100;
    if (isComposing || event.ctrlKey || event.metaKey) return;
    // These move the caret, and so the reader is back in the box.
    if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) search.activate(undefined);
    else if (act(event)) event.preventDefault();
  }

  function clear() {
    paste.clear();
    search.type('');
    inputRef.current?.focus();
  }

  return (
    <search class="search-box">
      <Icon svg={searchIcon} />
      <input
        ref={inputRef}
        type="text"
        role="combobox"
        aria-label={shells[language].search}
        aria-autocomplete="list"
        aria-expanded={isExpanded}
        aria-controls={isExpanded ? listId : undefined}
        aria-activedescendant={isClosed ? undefined : activeKey && rowId(activeKey)}
        placeholder={shells[language].placeholder}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        dir={value ? 'auto' : undefined}
        maxLength={128}
        value={value}
        onInput={(event) => search.type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onPaste={(event) => {
          if (paste.take(event.clipboardData?.getData('text') ?? '')) event.preventDefault();
        }}
        onCompositionEnd={(event) => {
          composedAt.current = event.timeStamp;
        }}
      />
      {text && (value || pasted) && (
        <button type="button" class="clear" aria-label={text.clear} onClick={clear}>
          <Icon svg={clearIcon} size={14} />
        </button>
      )}
    </search>
  );
}
