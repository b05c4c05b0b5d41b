import { useText } from '../../../text/text';
import { Block } from '../Block';
import type { SectionProps } from '../section';

/** Numbers and addresses. */
export function Reach({ card, facts }: SectionProps) {
  const text = useText();
  return <Block title={text.card.sections.reach} card={card} facts={facts} list={facts.reach} lines={2} />;
}
