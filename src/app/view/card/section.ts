import type { CardState } from '../../store/state';
import type { Facts } from './facts';

/** What every section of the card is given. */
export interface SectionProps {
  card: CardState;
  facts: Facts;
}
