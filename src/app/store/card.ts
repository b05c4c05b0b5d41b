import type { Entry } from '../../contract/search';
import type { Result } from '../api/failure';
import { isSameBeing } from './being';
import type { MakerDeps } from './deps';
import type { CardState, Part } from './state';

export interface CardActions {
  /** Shows an entry and asks every source that knows it. */
  open(entry: Entry): void;
  /** Adds what a later frame of the search knows of the open card's being. */
  follow(entries: readonly Entry[]): void;
  /** Asks again for the parts that failed. */
  again(): void;
  close(): void;
}

const toPart = <T>(result: Result<T>): Part<T> =>
  result.ok ? { state: 'ready', value: result.value } : { state: 'failed', failure: result.failure };

const sourcesOf = ({ personId, contactIds }: Entry) => contactIds.length + (personId ? 1 : 0);

/** The open card. Closing it, or opening another, cancels what was still being asked. */
export function createCard({ api, get, set }: MakerDeps): CardActions {
  let running = new AbortController();

  const isMissing = (part: Part<unknown> | undefined) => part?.state !== 'ready';

  function load() {
    const { card } = get();
    if (!card) return;
    running.abort();
    running = new AbortController();
    const { signal } = running;
    const update = (change: (card: CardState) => CardState) => {
      const { card: current } = get();
      if (current && !signal.aborted) set({ card: change(current) });
    };

    const { personId, contactIds } = card.entry;
    if (personId && isMissing(card.person)) {
      update((current) => ({ ...current, person: { state: 'loading' } }));
      void api
        .person(personId, signal)
        .then((result) => update((current) => ({ ...current, person: toPart(result) })));
    }
    contactIds.forEach((id, index) => {
      if (!isMissing(card.contacts[index])) return;
      const put = (part: CardState['contacts'][number]) =>
        update((current) => ({
          ...current,
          contacts: current.contacts.map((old, at) => (at === index ? part : old)),
        }));
      put({ state: 'loading' });
      void api.contact(id, signal).then((result) => put(toPart(result)));
    });
  }

  return {
    open(entry) {
      set({ card: { entry, contacts: entry.contactIds.map(() => ({ state: 'loading' })) } });
      load();
    },
    follow(entries) {
      const { card } = get();
      const newer = card && entries.find((entry) => isSameBeing(entry, card.entry));
      if (!newer || sourcesOf(newer) <= sourcesOf(card.entry)) return;
      const known = new Map(card.entry.contactIds.map((id, index) => [id, card.contacts[index]]));
      const contacts = newer.contactIds.map((id) => known.get(id) ?? { state: 'loading' as const });
      set({ card: { ...card, entry: newer, contacts } });
      load();
    },
    again: load,
    close() {
      running.abort();
      set({ card: undefined });
    },
  };
}
