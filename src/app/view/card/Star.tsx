import starred from '@momentum-design/icons/dist/svg/favorite-filled.svg?raw';
import unstarred from '@momentum-design/icons/dist/svg/favorite-regular.svg?raw';
import { useEffect, useRef } from 'preact/hooks';
import type { Entry } from '../../../contract/search';
import { useSelected, useStore } from '../../store/hooks';
import type { State } from '../../store/state';
import { useText } from '../../text/text';
import { Icon } from '../Icon';
import { useTelling } from './telling';

interface StarProps {
  entry: Entry;
}

const keptOf = (state: State) => state.kept;
const failureOf = (state: State) => state.keptFailure;

/** Makes somebody a favourite, or not one any more; nothing where nothing is kept. */
export function Star({ entry }: StarProps) {
  const { kept: actions, isStarred } = useStore();
  const kept = useSelected(keptOf);
  const failure = useSelected(failureOf);
  const { tell } = useTelling();
  const text = useText();
  const told = useRef(failure);

  // What failed before the card was opened has been said elsewhere.
  useEffect(() => {
    if (failure && failure !== told.current) tell(text.notKept);
    told.current = failure;
  }, [failure, tell, text]);

  if (!kept) return null;
  const isFavourite = isStarred(entry);
  return (
    <button
      type="button"
      class="round star"
      aria-pressed={isFavourite}
      aria-label={text.card.star}
      title={isFavourite ? text.card.unstar : text.card.star}
      onClick={() => void actions.star(entry, !isFavourite)}
    >
      <Icon svg={isFavourite ? starred : unstarred} size={20} />
    </button>
  );
}
