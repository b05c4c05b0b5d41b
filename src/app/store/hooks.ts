import { createContext } from 'preact';
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { State } from './state';
import type { Store } from './store';

const StoreContext = createContext<Store | undefined>(undefined);

export const StoreProvider = StoreContext.Provider;

/** The store of the tree, for its actions. @throws outside a `StoreProvider`. */
export function useStore(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error('no StoreProvider above this component');
  return store;
}

/** One piece of the state, drawn again when it changes. `select` must not build a new object. */
export const useSelected = <T>(select: (state: State) => T): T => useStateOf(useStore(), select);

/** As `useSelected`, of another store than that of the tree. */
export function useStateOf<S, T>(
  store: { getState(): S; subscribe(listener: () => void): () => void },
  select: (state: S) => T,
): T {
  const [, setDrawings] = useState(0);
  const selected = select(store.getState());
  const drawn = useRef(selected);
  drawn.current = selected;
  useLayoutEffect(() => {
    const check = () => {
      if (!Object.is(select(store.getState()), drawn.current)) setDrawings((count) => count + 1);
    };
    // The state may have moved between drawing and subscribing.
    check();
    return store.subscribe(check);
  }, [store, select]);
  return selected;
}
