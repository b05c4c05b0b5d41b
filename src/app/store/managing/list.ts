import { createStore, type StoreApi } from 'zustand/vanilla';
import { type ContactFilter, pageSize } from '../../../contract/contact-list';
import type { Contact } from '../../../contract/contacts';
import type { ContactId } from '../../../contract/ids';
import type { Remover } from '../../host/host';
import { createPaging, type Paged, type PagingDeps, unknown } from './paging';
import { countOf, everybody, isIn, nobody, type Selection, toggled } from './selection';

export interface ListState extends Paged {
  /** What is typed and chosen; `filter` is what of it is in force. */
  wish: { word: string; source?: ContactFilter['source']; group: string };
  filter: ContactFilter;
  selection: Selection;
  /** The row that the keys have reached. */
  activeRow: number;
  /** CSS pixels above the first row on screen. */
  scrollTop: number;
  /** Whether the reader comes back from a contact that they opened here. */
  isLeft: boolean;
}

export interface ListActions extends Pick<StoreApi<ListState>, 'getState' | 'subscribe'> {
  /** Another filter: nobody is chosen any more. A word waits for its end, and for a group that is one. */
  narrow(wish: Partial<ListState['wish']>): void;
  /** Rows on screen, by number. */
  see(first: number, last: number): void;
  /** The list is on screen no longer. */
  leave(): void;
  /** Asks again for what has failed. */
  again(): void;
  /** Asks for everything anew, as some of it was written; place and selection stay. */
  renew(): void;
  /** Where the reader is in the list. */
  place(at: Partial<Pick<ListState, 'activeRow' | 'scrollTop' | 'isLeft'>>): void;
  toggle(contact: Pick<Contact, 'id' | 'name'>): void;
  selectAll(): void;
  selectNone(): void;
  isSelected(id: ContactId): boolean;
  /** How many are chosen; undefined while it is not known how many match. */
  selected(): number | undefined;
  /** How many are known to match: all of them, or those that have come so far. */
  known(): number;
  /** The contact of a row, once it has come. */
  contactAt(row: number): Contact | undefined;
  letGo(): void;
}

const start: ListState = {
  ...unknown,
  wish: { word: '', group: '' },
  filter: {},
  selection: nobody,
  activeRow: 0,
  scrollTop: 0,
  isLeft: false,
};

/** Milliseconds after the last letter of a word. */
const wordRest = 300;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function filterOf({ word, source, group }: ListState['wish']): ContactFilter {
  const [q, id] = [word.trim(), group.trim()];
  return { ...(q && { q }), ...(source && { source }), ...(uuid.test(id) && { group: id }) };
}

/** All contacts of the organisation, or those that match; who was chosen, and where the reader is among them. */
export function createList(deps: PagingDeps): ListActions {
  const { getState, setState, subscribe } = createStore<ListState>(() => start);
  const paging = createPaging(deps, getState, setState);
  let cancelWait: Remover = () => {};

  function apply() {
    const { filter: old, wish } = getState();
    const filter = filterOf(wish);
    if (JSON.stringify(filter) === JSON.stringify(old)) return;
    setState({ filter, selection: nobody, activeRow: 0, scrollTop: 0 });
    paging.restart(filter);
    paging.see(0, 0);
  }

  return {
    getState,
    subscribe,
    narrow(wish) {
      setState({ wish: { ...getState().wish, ...wish } });
      cancelWait();
      if (wish.word) cancelWait = deps.clock.after(wordRest, apply);
      else apply();
    },
    see: paging.see,
    leave: paging.leave,
    again: paging.again,
    renew: paging.renew,
    place: setState,
    toggle: (contact) => setState({ selection: toggled(getState().selection, contact) }),
    selectAll: () => setState({ selection: everybody }),
    selectNone: () => setState({ selection: nobody }),
    isSelected: (id) => isIn(getState().selection, id),
    selected: () => countOf(getState().selection, getState().total),
    known: () => getState().total ?? getState().known,
    contactAt: (row) => getState().pages.get(Math.floor(row / pageSize))?.[row % pageSize],
    letGo() {
      cancelWait();
      paging.restart({});
      setState(start, true);
    },
  };
}
