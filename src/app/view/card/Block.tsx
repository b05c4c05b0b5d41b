import type { CardState } from '../../store/state';
import { FactRow } from './FactRow';
import { type Fact, type Facts, keyOf, onlySourceOf } from './facts';
import { isLoading } from './records';
import { Skeleton } from './Skeleton';

interface BlockProps {
  /** What the block is called by screen readers. */
  title: string;
  card: CardState;
  facts: Facts;
  /** Those of this block. */
  list: readonly Fact[];
  /** How many lines are kept free while nothing is known. */
  lines: number;
}

/** One block of values; its place is kept while a record may still fill it, and nothing is drawn if none does. */
export function Block({ title, card, facts, list, lines }: BlockProps) {
  if (list.length === 0 && !isLoading(card)) return null;
  return (
    <section>
      <h2 class="unseen">{title}</h2>
      {list.length > 0 ? (
        <dl class="facts">
          {list.map((fact) => (
            <FactRow key={keyOf(fact)} fact={fact} onlySource={onlySourceOf(fact, facts)} />
          ))}
        </dl>
      ) : (
        <Skeleton lines={lines} />
      )}
    </section>
  );
}
