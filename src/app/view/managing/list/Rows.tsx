import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useStateOf, useStore } from '../../../store/hooks';
import type { ListState } from '../../../store/managing/list';
import { useDesk } from '../desk';
import { ContactRow } from './ContactRow';
import { useHeight } from './height';
import { rowKeys } from './row-keys';
import { rowHeight, windowOn } from './window';

const whole = (state: ListState) => state;
const idOf = (row: number) => `contact-row-${row}`;

/** The contacts as a listbox (APG, multi-select): one stop for Tab, and only what is seen of them in the page. */
export function Rows() {
  const { manage } = useStore();
  const { managing, words } = useDesk();
  const { list } = managing;
  const { rows, total, scrollTop, activeRow: reached } = useStateOf(list, whole);
  const box = useRef<HTMLDivElement>(null);
  const seen = useHeight(box);
  const view = windowOn(rows, seen, scrollTop);
  const { first, last } = view;
  const activeRow = Math.max(0, Math.min(reached, rows - 1));

  useEffect(() => list.see(first, Math.max(first, last)), [list, first, last]);
  useEffect(() => list.leave, [list]);

  useLayoutEffect(() => {
    if (box.current && box.current.scrollTop !== scrollTop) box.current.scrollTop = scrollTop;
  }, [scrollTop]);

  useEffect(() => {
    if (!list.getState().isLeft) return;
    list.place({ isLeft: false });
    // After the frame, which begins at its name.
    queueMicrotask(() => box.current?.focus());
  }, [list]);

  function open(row: number) {
    const contact = list.contactAt(row);
    if (!contact) return;
    list.place({ activeRow: row, isLeft: true });
    manage({ kind: 'contact', id: contact.id, from: { kind: 'contacts' } });
  }

  function toggle(row: number) {
    const contact = list.contactAt(row);
    if (contact) list.toggle(contact);
  }

  const onKeyDown = rowKeys({
    rows,
    row: activeRow,
    page: Math.max(1, Math.floor(seen / rowHeight) - 1),
    onMove: (row) => list.place({ activeRow: row, scrollTop: view.scrolledTo(row) }),
    onToggle: toggle,
    onOpen: open,
    onAll: list.selectAll,
  });

  function onClick({ target, ctrlKey, metaKey }: MouseEvent) {
    const place = target instanceof Element ? target.closest('[data-row]') : null;
    if (!place) return;
    const row = Number(place.getAttribute('data-row'));
    list.place({ activeRow: row });
    const isTick = target instanceof Element && target.closest('.tick') !== null;
    if (isTick || ctrlKey || metaKey) toggle(row);
    else open(row);
  }

  const drawn = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
  // The row that the keys have reached stays, wherever the reader scrolls meanwhile.
  if (rows > 0 && (activeRow < first || activeRow > last)) drawn.push(activeRow);

  return (
    <div
      ref={box}
      class="many"
      role="listbox"
      tabIndex={0}
      aria-label={words.list.title}
      aria-multiselectable="true"
      // Else it would be a list of nothing, which there is no such thing as.
      aria-busy={rows === 0}
      aria-activedescendant={rows > 0 ? idOf(activeRow) : undefined}
      aria-describedby="contact-keys"
      onScroll={({ currentTarget }) => list.place({ scrollTop: currentTarget.scrollTop })}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div role="presentation" style={{ height: `${view.height}px` }}>
        {drawn.map((row) => {
          const contact = list.contactAt(row);
          return (
            <ContactRow
              key={row}
              id={idOf(row)}
              row={row}
              of={total}
              contact={contact}
              top={view.topOf(row)}
              isSelected={contact !== undefined && list.isSelected(contact.id)}
              isActive={row === activeRow}
            />
          );
        })}
      </div>
      <span id="contact-keys" class="unseen">
        {words.list.keys}
      </span>
    </div>
  );
}
