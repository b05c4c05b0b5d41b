import { useSelected, useStore } from '../store/hooks';
import type { State } from '../store/state';
import { useText } from '../text/text';

const sessionOf = (state: State) => state.session;

/** Whose rights this is, and the way out. */
export function Account() {
  const { session: actions } = useStore();
  const session = useSelected(sessionOf);
  const text = useText();
  if (session.phase !== 'open' || !session.me.hasSignIn) return null;
  const { user, account } = session.me;
  function signOut({ currentTarget }: { currentTarget: Element }) {
    // The button goes with the session, and the focus would go with it to nowhere.
    currentTarget.closest('main')?.querySelector<HTMLElement>('input')?.focus();
    void actions.signOut();
  }

  const name = account?.displayName || user.displayName || account?.email || user.email;
  return (
    <footer class="account">
      <span>
        {text.account.signedIn} <bdi>{name}</bdi>
      </span>
      {user.isDerived && <span>{text.account.bound}</span>}
      <button type="button" class="link" onClick={signOut}>
        {text.account.signOut}
      </button>
    </footer>
  );
}
