// The state of the page and everything that may change it, as one function of api, host and clock.
// This room knows the contract's words; it knows no HTTP, no SDK, no element of the page.
import { createStore as createZustand, type StoreApi } from 'zustand/vanilla';
import { type CardActions, createCard } from './card';
import { type ConnectActions, createConnect } from './connect';
import type { StoreDeps } from './deps';
import { createSearch, type SearchActions } from './search';
import { createSession, type SessionActions } from './session';
import type { State } from './state';

export interface Store extends Pick<StoreApi<State>, 'getState' | 'subscribe'> {
  session: SessionActions;
  connect: ConnectActions;
  search: SearchActions;
  card: CardActions;
}

export function createStore(deps: StoreDeps): Store {
  const state = createZustand<State>(() => ({
    session: { phase: 'starting' },
    language: 'en',
    search: { text: '', phase: 'empty' },
  }));
  const makerDeps = {
    ...deps,
    get: state.getState,
    set: (partial: Partial<State>) => state.setState(partial),
  };
  const card = createCard(makerDeps);
  const connect = createConnect(makerDeps);
  const search = createSearch(makerDeps, {
    onEntries: card.follow,
    onDoubt: () => session.look(),
  });
  const session = createSession(makerDeps, {
    onOpen: search.again,
    onChangeOfHands() {
      card.close();
      connect.cancel();
      search.type('');
    },
    onDisconnect() {
      card.close();
      search.forget();
    },
  });
  return { getState: state.getState, subscribe: state.subscribe, session, connect, search, card };
}
