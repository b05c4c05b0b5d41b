import { useEffect } from 'preact/hooks';
import { useStore } from '../../store/hooks';

/** Presence is told as it is for so long, in milliseconds. */
const freshFor = 60_000;

/**
 * Asks anew when the reader comes back to the panel and the presence on the card has grown old (Microsoft Graph
 * Toolkit #854). A card with a failure is left alone: its button must not go away under the pointer.
 */
export function useFreshPresence(): void {
  const { card: actions, getState } = useStore();

  useEffect(() => {
    function onReturn() {
      const { card } = getState();
      if (document.visibilityState === 'hidden' || card?.person?.state !== 'ready') return;
      const { presence } = card.person.value;
      const hasFailed = card.contacts.some(({ state }) => state === 'failed');
      if (presence && Date.now() - presence.asOf > freshFor && !hasFailed) actions.again();
    }
    addEventListener('focus', onReturn);
    document.addEventListener('visibilitychange', onReturn);
    return () => {
      removeEventListener('focus', onReturn);
      document.removeEventListener('visibilitychange', onReturn);
    };
  }, [actions, getState]);
}
