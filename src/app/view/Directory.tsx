import { useLayoutEffect, useRef } from 'preact/hooks';
import { useSelected, useStore } from '../store/hooks';
import type { State } from '../store/state';
import { useText } from '../text/text';
import { Announcer } from './Announcer';
import { LazyConnect } from './LazyConnect';
import { Notice } from './Notice';
import { Results } from './Results';
import { SearchBox } from './SearchBox';

const sessionOf = (state: State) => state.session;
const hasTextOf = (state: State) => state.search.phase !== 'empty';

/** What is under the search box, by how far the session has come. */
function Body({ isHidden }: DirectoryProps) {
  const store = useStore();
  const session = useSelected(sessionOf);
  const hasText = useSelected(hasTextOf);
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
  if (session.phase !== 'open' && hasText) return <p class="hint late">{text.starting}</p>;
  return <Results isHidden={isHidden} />;
}

interface DirectoryProps {
  /** True while a card covers it; text, list and place stay as they are. */
  isHidden: boolean;
}

/** The first screen: the search box, ready for keys at once, and what was found. */
export function Directory({ isHidden }: DirectoryProps) {
  const input = useRef<HTMLInputElement>(null);
  const text = useText();

  useLayoutEffect(() => {
    if (!isHidden) input.current?.focus();
  }, [isHidden]);

  return (
    <main class="directory" hidden={isHidden}>
      <h1 class="unseen">{text.app}</h1>
      <SearchBox inputRef={input} />
      <Body isHidden={isHidden} />
      <Announcer />
    </main>
  );
}
