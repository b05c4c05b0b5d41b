import { isSameBeing } from '../../contract/being';
import type { PersonId } from '../../contract/ids';
import type { Person } from '../../contract/people';
import type { Entry } from '../../contract/search';
import type { Result } from '../api/failure';
import type { MakerDeps } from './deps';
import type { Keeping } from './kept';
import type { Known } from './known';
import type { People } from './people';
import type { CardState, Part } from './state';

export interface CardActions {
  /** Shows an entry and asks every source that knows it. */
  open(entry: Entry): void;
  /** Shows somebody whom the open card names, such as a manager; `back` leads to that card again. */
  openPerson(id: PersonId, name: string): void;
  /** Adds what a later frame of the search knows of the open card's being. */
  follow(entries: readonly Entry[]): void;
  /** Asks again for the parts that failed. */
  again(): void;
  /** Leads to the card before, or to the list. */
  back(): void;
  /** Closes all cards. */
  close(): void;
}

const toPart = <T>(result: Result<T>): Part<T> =>
  result.ok ? { state: 'ready', value: result.value } : { state: 'failed', failure: result.failure };

const sourcesOf = ({ personId, contactIds }: Entry) => contactIds.length + (personId ? 1 : 0);

/** A record that was read so recently is not read again, in milliseconds. */
const freshFor = 10_000;

export interface CardDeps extends MakerDeps {
  known: Known;
  people: People;
  kept: Pick<Keeping, 'remember'>;
}

/** The open card and those under it. Closing one, or opening another, cancels what was still being asked. */
export function createCard({ api, get, set, known, people, kept }: CardDeps): CardActions {
  let running = new AbortController();
  let remembered: CardState['entry'] | undefined;

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

    /** What the card tells is true: whoever it shows has been looked up. */
    const note = () => {
      const { card: current } = get();
      if (!current || signal.aborted || (remembered && isSameBeing(remembered, current.entry))) return;
      remembered = current.entry;
      void kept.remember(current.entry);
    };

    const showPerson = (person: Person) =>
      update((current) => ({
        ...current,
        entry: known.enrich(current.entry, person),
        person: { state: 'ready', value: person },
      }));

    const { personId, contactIds } = card.entry;
    const recalled = personId && people.recall(personId);
    if (recalled && isMissing(card.person)) showPerson(recalled.person);
    if (personId && (isMissing(get().card?.person) || (recalled && recalled.age > freshFor))) {
      if (!recalled) update((current) => ({ ...current, person: { state: 'loading' } }));
      void people.ask(personId, signal).then((result) => {
        if (result.ok) showPerson(result.value);
        else if (result.failure.code === 'not_found') known.forget(card.entry);
        if (!result.ok && !recalled) update((current) => ({ ...current, person: toPart(result) }));
        if (result.ok) note();
      });
    } else if (recalled) note();
    contactIds.forEach((id, index) => {
      if (!isMissing(card.contacts[index])) return;
      const put = (part: CardState['contacts'][number]) =>
        update((current) => ({
          ...current,
          contacts: current.contacts.map((old, at) => (at === index ? part : old)),
        }));
      put({ state: 'loading' });
      void api.contact(id, signal).then((result) => {
        put(toPart(result));
        if (result.ok) note();
        else if (result.failure.code === 'not_found') known.forget(card.entry);
      });
    });
  }

  function show(entry: Entry, trail: readonly CardState[]) {
    remembered = undefined;
    set({
      card: { entry, contacts: entry.contactIds.map(() => ({ state: 'loading' })) },
      trail,
      reach: undefined,
    });
    load();
  }

  return {
    open: (entry) => show(entry, []),
    openPerson(id, name) {
      const { card, trail } = get();
      const entry: Entry = {
        key: `person:${id}`,
        name,
        aliases: [],
        personId: id,
        contactIds: [],
        emails: [],
        phones: [],
      };
      show(entry, card ? [...trail, card] : []);
    },
    follow(entries) {
      const { card } = get();
      const newer = card && entries.find((entry) => isSameBeing(entry, card.entry));
      if (!newer || sourcesOf(newer) <= sourcesOf(card.entry)) return;
      const byId = new Map(card.entry.contactIds.map((id, index) => [id, card.contacts[index]]));
      const contacts = newer.contactIds.map((id) => byId.get(id) ?? { state: 'loading' as const });
      set({ card: { ...card, entry: newer, contacts } });
      load();
    },
    again: load,
    back() {
      running.abort();
      const { trail } = get();
      set({ card: trail.at(-1), trail: trail.slice(0, -1), reach: undefined });
      load();
    },
    close() {
      running.abort();
      set({ card: undefined, trail: [], reach: undefined });
    },
  };
}
