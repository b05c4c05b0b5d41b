import { useStore } from '../../../store/hooks';
import type { Part } from '../../../store/state';
import { useText } from '../../../text/text';
import { Notice } from '../../Notice';
import type { Source } from '../facts';
import type { SectionProps } from '../section';

interface FailureProps {
  /** Whose record is missing. */
  source: Source;
  part: Part<unknown> | undefined;
}

/** Why a record is missing, and another try where one can help. */
function Failure({ source, part }: FailureProps) {
  const { card } = useStore();
  const text = useText();
  if (part?.state !== 'failed') return null;
  const isFinal = part.failure.code === 'not_found' || part.failure.code === 'forbidden';
  const { title, advice } = text.failure(part.failure);
  return (
    <section>
      <Notice
        title={title}
        advice={advice}
        more={text.card.parts[source]}
        onAgain={isFinal ? undefined : card.again}
      />
    </section>
  );
}

/** The records that could not be had, where their numbers would be. */
export function Failures({ card: { entry, person, contacts } }: SectionProps) {
  return (
    <>
      <Failure source="person" part={person} />
      {contacts.map((part, index) => (
        <Failure key={entry.contactIds[index]} source="contact" part={part} />
      ))}
    </>
  );
}
