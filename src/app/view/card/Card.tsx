import { useMemo } from 'preact/hooks';
import { useSelected } from '../../store/hooks';
import type { CardState, State } from '../../store/state';
import { useSpeech } from '../../text/text';
import { localMoment } from '../moment';
import { useNow } from '../now';
import { Actions } from './Actions';
import { factsOf } from './facts';
import { useFreshPresence } from './fresh';
import { Head } from './Head';
import { useCardPresence } from './presence';
import { SaidBar } from './SaidBar';
import { sections } from './sections';
import { TopBar } from './TopBar';
import { TellingProvider, useSaid } from './telling';
import { useVisit } from './visit';
import { waysOf } from './ways';
import './card.css';
import './actions.css';
import './facts.css';

interface CardProps {
  card: CardState;
}

interface WholeProps extends CardProps {
  /** The card that is one step back. */
  previous: CardState | undefined;
}

const trailOf = (state: State) => state.trail;

function Whole({ card, previous }: WholeProps) {
  const { locale } = useSpeech();
  const now = useNow();
  const presence = useCardPresence(card, now);
  const { said, telling, forget } = useSaid();
  const facts = useMemo(() => factsOf(card), [card]);
  const ways = useMemo(() => waysOf(facts), [facts]);
  const { timeZone } = card.entry;
  const local = timeZone ? localMoment(timeZone, locale, now) : undefined;
  useFreshPresence();

  return (
    <TellingProvider value={telling}>
      <main class="card">
        <TopBar card={card} previous={previous} />
        <Head card={card} presence={presence} local={local} now={now} />
        <Actions card={card} facts={facts} ways={ways} presence={presence} local={local} />
        {sections.map(({ id, Section }) => (
          <Section key={id} card={card} facts={facts} />
        ))}
        <SaidBar said={said} ways={ways} onForget={forget} />
      </main>
    </TellingProvider>
  );
}

/** One human being, whole: what the list knew at once, then what each source adds; a new start for each. */
export function Card({ card }: CardProps) {
  const trail = useSelected(trailOf);
  const visit = useVisit(card.entry, trail.length);
  return <Whole key={visit} card={card} previous={trail.at(-1)} />;
}
