import { useEffect } from 'preact/hooks';
import { useSelected, useStore } from '../store/hooks';
import type { State } from '../store/state';

/** Whether Webex is still to be asked what the reader may write. */
const isUnknownIn = ({ session }: State) =>
  session.phase === 'open' && session.me.connection === 'connected' && !session.me.knowsRights;

/** Milliseconds until Webex is asked again, after it could not say. */
const rest = 30_000;

/** Has Webex asked what the reader may write, as soon as nobody knows it and until somebody does. */
export function useRights(): void {
  const { session } = useStore();
  const isUnknown = useSelected(isUnknownIn);

  useEffect(() => {
    if (!isUnknown) return;
    session.look();
    const asking = setInterval(session.look, rest);
    return () => clearInterval(asking);
  }, [session, isUnknown]);
}
