import { fold } from '../../../../contract/fold';
import type { Part } from '../../../store/state';
import { useText } from '../../../text/text';
import type { SectionProps } from '../section';
import { isolated } from '../signs';

interface SourceProps {
  part: Part<unknown>;
  words: string;
}

/** One record, by name; room for it while it is on its way. */
function Source({ part, words }: SourceProps) {
  const text = useText();
  if (part.state === 'failed') return null;
  return part.state === 'ready' ? <li>{words}</li> : <li class="slow">{text.card.loading}</li>;
}

/** Which records this card is made of, and under which names they stand at Webex. */
export function Sources({ card: { entry, person, contacts } }: SectionProps) {
  const text = useText();
  if ([person, ...contacts].every((part) => !part || part.state === 'failed')) return null;
  const wordsOf = (part: (typeof contacts)[number]) =>
    part.state === 'ready' && fold(part.value.name) !== fold(entry.name)
      ? text.card.contactNamed(isolated(part.value.name))
      : text.card.contact;
  return (
    <section class="sources">
      <h2 class="unseen">{text.card.sections.sources}</h2>
      <ul>
        {person && <Source part={person} words={text.card.person} />}
        {contacts.map((part, index) => (
          <Source key={entry.contactIds[index]} part={part} words={wordsOf(part)} />
        ))}
      </ul>
    </section>
  );
}
