import backIcon from '@momentum-design/icons/dist/svg/arrow-left-regular.svg?raw';
import { useStore } from '../../store/hooks';
import type { CardState } from '../../store/state';
import { useText } from '../../text/text';
import { Icon } from '../Icon';
import { Star } from './Star';

interface TopBarProps {
  card: CardState;
  /** The card that is one step back; the list when there is none. */
  previous: CardState | undefined;
}

/** The way back, and the star. */
export function TopBar({ card: { entry }, previous }: TopBarProps) {
  const { card } = useStore();
  const text = useText();
  const label = previous ? text.card.backTo(previous.entry.name || text.unnamed) : text.card.back;
  return (
    <nav class="bar">
      <button type="button" class="round" aria-label={label} title={label} onClick={card.back}>
        <Icon svg={backIcon} size={20} isPointing />
      </button>
      <Star entry={entry} />
    </nav>
  );
}
