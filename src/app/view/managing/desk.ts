import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Managing } from '../../store/managing/managing';
import type { ManagingText } from '../../text/managing';

/** What every screen of this room is given. */
export interface Desk {
  managing: Managing;
  words: ManagingText;
}

const DeskContext = createContext<Desk | undefined>(undefined);

export const DeskProvider = DeskContext.Provider;

/** The desk of the tree. @throws outside `Managing`, which draws nothing before it is there. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('no DeskProvider above this component');
  return desk;
}
