import { useSelected } from '../store/hooks';
import type { State } from '../store/state';
import { Directory } from './Directory';
import { LazyCard } from './LazyCard';
import { Outside } from './Outside';

const phaseOf = (state: State) => state.session.phase;
const cardOf = (state: State) => state.card;

/** The whole page: outside Webex what this is, inside the directory, and over it the open card. */
export function App() {
  const phase = useSelected(phaseOf);
  const card = useSelected(cardOf);
  if (phase === 'outside') return <Outside />;
  return (
    <>
      <Directory isHidden={card !== undefined} />
      <LazyCard card={card} />
    </>
  );
}
