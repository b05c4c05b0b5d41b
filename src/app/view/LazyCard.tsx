import type { CardState } from '../store/state';
import { useText } from '../text/text';
import { useCode } from './code';
import { Notice } from './Notice';

const load = () => import('./card/Card');

interface LazyCardProps {
  card: CardState | undefined;
}

/** The card, whose code comes before anybody can ask for it. */
export function LazyCard({ card }: LazyCardProps) {
  const { code, isLost } = useCode(load, card !== undefined);
  const text = useText();
  if (!card) return null;
  if (code) return <code.Card card={card} />;
  if (!isLost) return null;
  return (
    <main class="card">
      <Notice {...text.failure({ code: 'unreachable' })} onAgain={() => location.reload()} />
    </main>
  );
}
