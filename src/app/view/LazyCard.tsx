import { useEffect, useState } from 'preact/hooks';
import type { CardState } from '../store/state';
import { useText } from '../text/text';
import { Notice } from './Notice';

const load = () => import('./card/Card').then(({ Card }) => Card);

interface LazyCardProps {
  card: CardState | undefined;
}

/** The card, whose code comes after the first paint and before anybody can ask for it. */
export function LazyCard({ card }: LazyCardProps) {
  const [Card, setCard] = useState<Awaited<ReturnType<typeof load>>>();
  const [isLost, setLost] = useState(false);
  const text = useText();
  const isWanted = card !== undefined;

  useEffect(() => {
    if (Card) return;
    load().then(
      (loaded) => setCard(() => loaded),
      () => setLost(isWanted),
    );
  }, [Card, isWanted]);

  if (!card) return null;
  if (Card) return <Card card={card} />;
  if (!isLost) return null;
  // The code of the card is gone or out of reach; a page loaded again knows where it is now.
  return (
    <main class="card">
      <Notice {...text.failure({ code: 'unreachable' })} onAgain={() => location.reload()} />
    </main>
  );
}
