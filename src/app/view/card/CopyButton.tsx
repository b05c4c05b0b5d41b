import copyIcon from '@momentum-design/icons/dist/svg/copy-regular.svg?raw';
import type { RefObject } from 'preact';
import { useText } from '../../text/text';
import { Icon } from '../Icon';
import { useTelling } from './telling';

interface CopyButtonProps {
  /** What the value is called. */
  label: string;
  value: string;
  /** The element that says the value: selected when it cannot be copied, and named by its id. */
  place: RefObject<HTMLElement | null>;
  placeId: string;
}

/** Copies the one value beside it. */
export function CopyButton({ label, value, place, placeId }: CopyButtonProps) {
  const { copy } = useTelling();
  const text = useText();
  return (
    <button
      type="button"
      class="copy"
      aria-label={text.card.copyValue(label)}
      aria-describedby={placeId}
      onClick={() => void copy(label, value, place.current)}
    >
      <Icon svg={copyIcon} size={16} />
    </button>
  );
}
