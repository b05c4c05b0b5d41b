import type { Right } from '../../contract/session';
import { useSelected } from '../store/hooks';
import type { State } from '../store/state';

const sessionOf = (state: State) => state.session;

/** Whether the reader may do something here; of what they may not do they see no trace. */
export function useMay(right: Right): boolean {
  const session = useSelected(sessionOf);
  return session.phase === 'open' && session.me.rights.includes(right);
}
