import type { ComponentChildren } from 'preact';
import { useStore } from '../../store/hooks';
import type { Part as PartState } from '../../store/state';
import { useText } from '../../text/text';
import { Notice } from '../Notice';

interface PartProps<T> {
  /** Whose record this is, for the words about a failure. */
  source: 'person' | 'contact';
  part: PartState<T>;
  children: (value: T) => ComponentChildren;
}

/** The part of a card that one source fills: on its way, there, or failed with a way to try again. */
export function Part<T>({ source, part, children }: PartProps<T>) {
  const { card } = useStore();
  const text = useText();
  if (part.state === 'ready') return <>{children(part.value)}</>;
  if (part.state === 'loading') return <p class="hint late">{text.card.loading}</p>;
  const isFinal = part.failure.code === 'not_found' || part.failure.code === 'forbidden';
  const { title, advice } = text.failure(part.failure);
  return (
    <Notice
      title={title}
      advice={advice}
      more={text.card.parts[source]}
      onAgain={isFinal ? undefined : card.again}
    />
  );
}
