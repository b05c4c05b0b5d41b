import type { StoreApi } from 'zustand/vanilla';
import type { Entry } from '../../../contract/search';
import type { MakerDeps } from '../deps';
import type { State } from '../state';

interface HidingDeps extends Pick<MakerDeps, 'get' | 'set'> {
  subscribe: StoreApi<State>['subscribe'];
}

/** Keeps contacts that are on their way out off the rows of the search, whatever its sources still tell. */
export function hideLeaving({ get, set, subscribe }: HidingDeps): void {
  subscribe(() => {
    const { search, leaving = [] } = get();
    if (leaving.length === 0) return;
    const isLeaving = ({ personId, contactIds }: Entry) =>
      !personId && contactIds.every((id) => leaving.some((one) => one.id === id));
    const entries = search.entries.filter((entry) => !isLeaving(entry));
    if (entries.length < search.entries.length) set({ search: { ...search, entries, activeKey: undefined } });
  });
}
