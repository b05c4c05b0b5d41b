import { useText } from '../../../text/text';
import { isNewBeside } from '../about';
import { Block } from '../Block';
import type { SectionProps } from '../section';

/** Who this is at work, beyond what the head of the card says. */
export function Work({ card, facts }: SectionProps) {
  const text = useText();
  const list = facts.work.filter(isNewBeside(card.entry));
  return <Block title={text.card.sections.work} card={card} facts={facts} list={list} lines={1} />;
}
