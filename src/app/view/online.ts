import { useEffect, useState } from 'preact/hooks';
import { useStore } from '../store/hooks';

/** Whether there is a network, and another try of everything that failed for want of one as soon as it is back. */
export function useOnline(): boolean {
  const { session, search, card, getState } = useStore();
  const [isOnline, setOnline] = useState(navigator.onLine);

  useEffect(() => {
    function change() {
      setOnline(navigator.onLine);
      if (!navigator.onLine) return;
      const state = getState();
      if (state.session.phase === 'failed' && state.session.failure.code === 'unreachable') session.restart();
      if (state.search.failure?.code === 'unreachable') search.again();
      if (state.card) card.again();
    }
    window.addEventListener('online', change);
    window.addEventListener('offline', change);
    return () => {
      window.removeEventListener('online', change);
      window.removeEventListener('offline', change);
    };
  }, [session, search, card, getState]);

  return isOnline;
}
