import { createStore as createZustand, type StoreApi } from 'zustand/vanilla';
import type { Person } from '../../../../contract/people';
import type { Failure } from '../../../api/failure';
import type { ManagingDeps } from '../managing';
import { createSendKeys } from './keys';

export interface RemovalState {
  phase: 'closed' | 'asking' | 'removing' | 'removed';
  /** What has been typed as the name. */
  typed: string;
  failure?: Failure | undefined;
}

/** Deleting a person: asked for, confirmed with their name, done. */
export interface Removal extends Pick<StoreApi<RemovalState>, 'getState' | 'subscribe'> {
  ask(): void;
  cancel(): void;
  type(name: string): void;
  /** Whether what was typed is their name as it reads: what cannot be seen of it does not count. */
  isConfirmed(person: Person): boolean;
  /** Deletes the person if their name was typed. */
  remove(person: Person): Promise<void>;
}

/** A name without what nobody sees and many cannot type: signs of direction, kinds and number of spaces. */
const legible = (name: string): string =>
  name
    .replace(/\p{Cf}/gu, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();

export function createRemoval({
  api,
  onWritten,
  newKey,
}: Pick<ManagingDeps, 'api' | 'onWritten' | 'newKey'>): Removal {
  const closed: RemovalState = { phase: 'closed', typed: '', failure: undefined };
  const { getState, setState, subscribe } = createZustand<RemovalState>(() => closed);
  const keys = createSendKeys(newKey);
  const isConfirmed = ({ name }: Person) =>
    legible(name) !== '' && legible(getState().typed) === legible(name);
  return {
    getState,
    subscribe,
    ask: () => setState({ ...closed, phase: 'asking' }),
    cancel() {
      if (getState().phase !== 'removing') setState(closed);
    },
    type(typed) {
      if (getState().phase !== 'removing') setState({ typed });
    },
    isConfirmed,
    async remove(person) {
      if (getState().phase !== 'asking' || !isConfirmed(person)) return;
      setState({ phase: 'removing', failure: undefined });
      const removed = await api.deletePerson(person.id, keys.of(person.id));
      keys.settle(removed.ok ? undefined : removed.failure);
      if (!removed.ok) return setState({ phase: 'asking', failure: removed.failure });
      onWritten();
      setState({ phase: 'removed' });
    },
  };
}
