import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Entry } from '../../contract/search';
import { useSelected, useStore } from '../store/hooks';
import type { State } from '../store/state';
import { useText } from '../text/text';
import { listId, rowId } from './ids';
import { namesakesIn } from './namesakes';
import { useNow } from './now';
import { ResultRow } from './ResultRow';
import { useVisiblePeople } from './visible';

interface ResultListProps {
  /** Rows with what stands above them, if anything. */
  groups: readonly { label?: string; entries: readonly Entry[] }[];
  /** What was typed; empty on the first screen. */
  typed: string;
  /** True while a card covers the list; it comes back where it was. */
  isHidden: boolean;
}

const activeKeyOf = (state: State) => state.search.activeKey;

/** People as options of the search box, in groups. */
export function ResultList({ groups, typed, isHidden }: ResultListProps) {
  const { card, search } = useStore();
  const activeKey = useSelected(activeKeyOf);
  const list = useRef<HTMLDivElement>(null);
  const scrolledTo = useRef(0);
  const text = useText();
  const now = useNow();
  const entries = groups.flatMap((group) => group.entries);
  const apart = namesakesIn(entries);
  useVisiblePeople(list, entries, isHidden);

  useLayoutEffect(() => {
    // Where nothing moves rows, only the arrow keys can lead out of sight.
    if (activeKey) document.getElementById(rowId(activeKey))?.scrollIntoView({ block: 'nearest' });
  }, [activeKey]);

  useLayoutEffect(() => {
    if (!isHidden && list.current) list.current.scrollTop = scrolledTo.current;
  }, [isHidden]);

  function open(entry: Entry) {
    search.activate(entry.key);
    card.open(entry);
  }

  // By place: a row stays where it is and shows somebody else, so that nothing on screen moves.
  const rowsOf = (rows: readonly Entry[]) =>
    rows.map((entry, place) => (
      <ResultRow
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        key={place}
        entry={entry}
        typed={typed}
        apart={apart.get(entry.key)}
        isActive={entry.key === activeKey}
        now={now}
        onOpen={open}
      />
    ));

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
      {groups.map(({ label, entries: rows }) =>
        label ? (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is no child of a listbox; groups are
          <div key={label} role="group" aria-label={label}>
            <div class="label" aria-hidden="true">
              {label}
            </div>
            {rowsOf(rows)}
          </div>
        ) : (
          rowsOf(rows)
        ),
      )}
    </div>
  );
}
