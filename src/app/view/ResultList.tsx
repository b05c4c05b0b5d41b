import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Entry } from '../../contract/search';
import { useSelected, useStore } from '../store/hooks';
import type { State } from '../store/state';
import { useText } from '../text/text';
import { listId, rowId } from './ids';
import { ResultRow } from './ResultRow';

interface ResultListProps {
  entries: readonly Entry[];
  /** True while a card covers the list; it comes back where it was. */
  isHidden: boolean;
}

const activeKeyOf = (state: State) => state.search.activeKey;

/** The people found, as options of the search box. */
export function ResultList({ entries, isHidden }: ResultListProps) {
  const { card, search } = useStore();
  const activeKey = useSelected(activeKeyOf);
  const list = useRef<HTMLDivElement>(null);
  const scrolledTo = useRef(0);
  const text = useText();

  const reached = useRef<{ key: string; top: number } | undefined>(undefined);

  // A newer frame may move the row the reader has reached; the list scrolls so that it stays under their eye.
  useLayoutEffect(() => {
    const row = activeKey && document.getElementById(rowId(activeKey));
    if (!row || !list.current) {
      reached.current = undefined;
      return;
    }
    if (reached.current?.key === activeKey) {
      list.current.scrollTop += row.getBoundingClientRect().top - reached.current.top;
    }
    row.scrollIntoView({ block: 'nearest' });
    reached.current = { key: activeKey, top: row.getBoundingClientRect().top };
  });

  useLayoutEffect(() => {
    if (!isHidden && list.current) list.current.scrollTop = scrolledTo.current;
  }, [isHidden]);

  function open(entry: Entry) {
    search.activate(entry.key);
    card.open(entry);
  }

  return (
    <div
      ref={list}
      id={listId}
      class="rows"
      role="listbox"
      tabIndex={-1}
      aria-label={text.results}
      onScroll={(event) => {
        if (!isHidden) scrolledTo.current = event.currentTarget.scrollTop;
      }}
    >
      {entries.map((entry) => (
        <ResultRow key={entry.key} entry={entry} isActive={entry.key === activeKey} onOpen={open} />
      ))}
    </div>
  );
}
