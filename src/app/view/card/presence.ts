import { useCallback } from 'preact/hooks';
import type { Presence } from '../../../contract/people';
import { useSelected } from '../../store/hooks';
import type { CardState, State } from '../../store/state';
import { currentOf } from '../presence/presence';
import { personOf } from './records';

/** The presence of the card's colleague: from their record, and until it is there from their row. */
export function useCardPresence(card: CardState, now: number): Presence | undefined {
  const { personId } = card.entry;
  const select = useCallback(
    (state: State) => (personId ? state.presences[personId] : undefined),
    [personId],
  );
  const listed = useSelected(select);
  const person = personOf(card);
  return currentOf(person ? person.presence : listed, now);
}
