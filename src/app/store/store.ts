// The state of the page and everything that may change it, as one function of api, host and clock.
// This room knows the contract's words; it knows no HTTP, no SDK, no element of the page.
import { createStore as createZustand, type StoreApi } from 'zustand/vanilla';
import type { Entry } from '../../contract/search';
import { type CardActions, createCard } from './card';
import { type ConnectActions, createConnect } from './connect';
import type { StoreDeps } from './deps';
import { createKept, isStarred, type KeptActions } from './kept';
import { createKnown } from './known';
import type { Managing } from './managing/managing';
import { createPaste, type PasteActions } from './paste';
import { createPeople, type PeopleActions } from './people';
import { createReach, type ReachActions } from './reach';
import { createSearch, type SearchActions } from './search';
import { createSession, type SessionActions } from './session';
import { type Shown, shownIn } from './shown';
import type { State, Task } from './state';

export interface Store extends Pick<StoreApi<State>, 'getState' | 'subscribe'> {
  session: SessionActions;
  connect: ConnectActions;
  search: SearchActions;
  paste: PasteActions;
  card: CardActions;
  reach: ReachActions;
  kept: KeptActions;
  people: PeopleActions;
  /** Opens the screen of a task, or closes the open one: back to the task it came from, or to the page. */
  manage(task?: Task): void;
  /** What those screens are made with; its code comes when it is asked for. */
  managing(): Promise<Managing>;
  /** The rows on screen as the state has them now. */
  shown(): Shown;
  /** Whether an entry is among the favourites, by any of its records. */
  isStarred(entry: Entry): boolean;
}

export function createStore(deps: StoreDeps): Store {
  const state = createZustand<State>(() => ({
    session: { phase: 'starting' },
    search: { text: '', phase: 'empty', entries: [] },
    trail: [],
    presences: {},
  }));
  const makerDeps = {
    ...deps,
    get: state.getState,
    set: (partial: Partial<State>) => state.setState(partial),
  };
  const known = createKnown();
  const kept = createKept(makerDeps);
  const people = createPeople({ ...makerDeps, known });
  const card = createCard({ ...makerDeps, known, people, kept });
  const reach = createReach(makerDeps);
  const connect = createConnect(makerDeps);
  const search = createSearch(
    { ...makerDeps, known },
    { onEntries: card.follow, onType: () => paste.clear(), onDoubt: () => session.look() },
  );
  const paste = createPaste(
    { ...makerDeps, known },
    {
      onList: () => search.type(''),
      onText: (text) => search.type(text.replace(/\s+/g, ' ').trim().slice(0, 128)),
    },
  );
  /** Who else must let go of people: rooms whose code comes later. */
  const holders: (() => void)[] = [];
  /** Nothing about people stays in the page. */
  function forget() {
    card.close();
    paste.clear();
    people.forget();
    known.forget();
    kept.forget();
    makerDeps.set({ task: undefined });
    for (const letGo of holders) letGo();
  }
  const session = createSession(makerDeps, {
    onOpen: search.again,
    onKept(now) {
      kept.take(now);
      known.recall([...now.favourites, ...now.recents]);
    },
    onChangeOfHands() {
      forget();
      connect.cancel();
      search.forget();
      search.type('');
    },
    onDisconnect() {
      forget();
      search.forget();
    },
  });
  const { getState, subscribe } = state;
  return {
    getState,
    subscribe,
    session,
    connect,
    search,
    paste,
    card,
    reach,
    kept,
    people,
    manage: (task = getState().task?.from) => makerDeps.set({ task }),
    managing: async () =>
      (await import('./managing/managing')).managingOf(makerDeps, {
        card,
        known,
        search,
        holders,
        subscribe: state.subscribe,
      }),
    shown: () => shownIn(getState()),
    isStarred: (entry) => isStarred(getState().kept, entry),
  };
}
