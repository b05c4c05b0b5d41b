import { useSelected, useStore } from '../store/hooks';
import type { State } from '../store/state';
import { useText } from '../text/text';
import { Announcer } from './Announcer';
import { useSearchKeys } from './keys';
import { LazyCard } from './LazyCard';
import { LazyConnect } from './LazyConnect';
import { LazyManaging } from './LazyManaging';
import { Notice } from './Notice';
import { Pasted } from './Pasted';
import { Results } from './Results';
import { useRights } from './rights';
import './avatar.css';
import './content.css';
import './notice.css';
import './row.css';

// All that the page shows besides the search box, in one file of code that comes right after the first paint.
export { Outside } from './Outside';

const sessionOf = (state: State) => state.session;
const pastedOf = (state: State) => state.pasted;
const cardOf = (state: State) => (state.task ? undefined : state.card);

export interface ContentProps {
  /** True while a card covers it; text, list and place stay as they are. */
  isHidden: boolean;
}

/** What is under the search box, by how far the session has come. */
function Body({ isHidden }: ContentProps) {
  const store = useStore();
  const session = useSelected(sessionOf);
  const pasted = useSelected(pastedOf);
  const text = useText();
  if (session.phase === 'silent') return <Notice {...text.silent} onAgain={store.session.restart} />;
  if (session.phase === 'failed') {
    return <Notice {...text.failure(session.failure)} onAgain={store.session.restart} />;
  }
  if (session.phase === 'signed_out')
    return <Notice {...text.signedOut} label={text.connect.again} onAgain={store.session.restart} />;
  if (session.phase === 'open' && session.me.connection !== 'connected') {
    const { connection, hasSignIn } = session.me;
    return hasSignIn ? <LazyConnect /> : <Notice {...text.failure({ code: connection })} />;
  }
  if (session.phase !== 'open') return <p class="hint late">{text.starting}</p>;
  if (pasted) return <Pasted pasted={pasted} isHidden={isHidden} />;
  return <Results isHidden={isHidden} />;
}

/** The rest of the first screen, and what a screen reader is told of it. */
export function Content({ isHidden }: ContentProps) {
  useRights();
  useSearchKeys();
  return (
    <>
      <Body isHidden={isHidden} />
      <Announcer />
    </>
  );
}

/** What lies over the first screen: a card, or over that what is being put right. */
export function Over() {
  const card = useSelected(cardOf);
  return (
    <>
      <LazyCard card={card} />
      <LazyManaging />
    </>
  );
}
