import { useSelected, useStore } from '../store/hooks';
import type { State } from '../store/state';
import { useText } from '../text/text';
import { Account } from './Account';
import { WaysIn } from './Manage';
import { Notice } from './Notice';
import { ResultList } from './ResultList';

interface HomeProps {
  isHidden: boolean;
}

const keptOf = (state: State) => state.kept;
const failureOf = (state: State) => state.keptFailure;

/** The first screen: favourites and recents, or what can be searched. */
export function Home({ isHidden }: HomeProps) {
  const { kept: actions, shown } = useStore();
  const kept = useSelected(keptOf);
  const failure = useSelected(failureOf);
  const text = useText();
  const { favourites, recents } = shown();
  const groups = [
    { label: text.favourites, entries: favourites },
    { label: text.recents, entries: recents },
  ].filter(({ entries }) => entries.length > 0);

  function clear({ currentTarget }: { currentTarget: Element }) {
    // The button goes with the recents, and the focus would go with it to nowhere.
    currentTarget.closest('main')?.querySelector<HTMLElement>('input')?.focus();
    void actions.clearRecents();
  }

  return (
    <>
      {groups.length > 0 ? (
        <ResultList groups={groups} typed="" isHidden={isHidden} />
      ) : (
        <Notice {...text.empty} />
      )}
      {failure && (
        <p class="hint" role="alert">
          {text.notKept}
        </p>
      )}
      {kept && kept.recents.length > 0 && (
        <p class="hint recents">
          {text.recentsHint}
          <button type="button" class="link" onClick={clear}>
            {text.clearRecents}
          </button>
        </p>
      )}
      <WaysIn />
      <Account />
    </>
  );
}
