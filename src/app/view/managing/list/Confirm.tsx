import { useEffect, useRef, useState } from 'preact/hooks';
import { useStateOf } from '../../../store/hooks';
import type { ListState } from '../../../store/managing/list';
import { useDesk } from '../desk';

interface ConfirmProps {
  onClose: () => void;
}

/** More than this many are not deleted by a slip of the hand. */
const few = 20;
const whole = (state: ListState) => state;

/** Asks before many contacts are deleted, with their number; above a few it has to be typed. */
export function Confirm({ onClose }: ConfirmProps) {
  const { managing, words } = useDesk();
  const { list, deleting } = managing;
  const { selection, filter } = useStateOf(list, whole);
  const [typed, setTyped] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const selected = list.selected();
  const count = selected ?? list.known();
  const isMeant = (selected !== undefined && count <= few) || typed.trim() === String(count);
  const { removing } = words.list;

  useEffect(() => heading.current?.focus(), []);

  function cancel({ currentTarget }: { currentTarget: Element }) {
    currentTarget.closest('main')?.querySelector<HTMLElement>('[data-opens="delete"]')?.focus();
    onClose();
  }

  return (
    <form
      class="asked"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isMeant) return;
        onClose();
        void deleting.start(selection, filter);
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {selected === undefined ? removing.askMore(count) : removing.ask(count)}
      </h2>
      <p class="quiet">{removing.advice}</p>
      {(selected === undefined || count > few) && (
        <label>
          <span>{removing.type(String(count))}</span>
          <input
            inputMode="numeric"
            autocomplete="off"
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
      )}
      <p class="choices">
        <button type="submit" class="button primary" disabled={!isMeant}>
          {removing.yes}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {removing.no}
        </button>
      </p>
    </form>
  );
}
