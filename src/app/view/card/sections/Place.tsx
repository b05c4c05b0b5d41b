import { useText } from '../../../text/text';
import { Block } from '../Block';
import type { SectionProps } from '../section';

/** Where, and in which time zone. */
export function Place({ card, facts }: SectionProps) {
  const text = useText();
  return <Block title={text.card.sections.place} card={card} facts={facts} list={facts.place} lines={2} />;
}
