import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { useDesk } from '../desk';

interface ConfirmProps {
  heading: RefObject<HTMLHeadingElement | null>;
  /** How many would be deleted. */
  count: number;
  onCancel: (event: { currentTarget: Element }) => void;
}

/** More than this many are not deleted by a slip of the hand. */
const few = 20;

/** Asks before contacts are deleted, with their number; above a few it has to be typed. */
export function Confirm({ heading, count, onCancel }: ConfirmProps) {
  const { managing, words } = useDesk();
  const [typed, setTyped] = useState('');
  const isMeant = count <= few || typed.trim() === String(count);
  const { removing } = words.list;

  return (
    <form
      class="asked"
      onSubmit={(event) => {
        event.preventDefault();
        if (isMeant) void managing.deleting.agree();
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {removing.ask(count)}
      </h2>
      <p class="quiet">{removing.advice}</p>
      {count > few && (
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
        <button type="submit" class="button danger" disabled={!isMeant}>
          {removing.yes}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {removing.no}
        </button>
      </p>
    </form>
  );
}
