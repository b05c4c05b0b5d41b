import type { PersonId } from '../../contract/ids';
import type { Person } from '../../contract/people';
import type { Result } from '../api/failure';
import type { MakerDeps } from './deps';
import type { Known } from './known';

export interface PeopleActions {
  /** The rows of these people have come into view; who stays there for a moment is asked for. */
  see(ids: readonly PersonId[]): void;
}

export interface People extends PeopleActions {
  /** A whole record, and how old it is in milliseconds; undefined when nobody has asked for it. */
  recall(id: PersonId): { person: Person; age: number } | undefined;
  /** Asks for a whole record, and remembers it. */
  ask(id: PersonId, signal: AbortSignal): Promise<Result<Person>>;
  forget(): void;
}

/** Milliseconds: a row that is only scrolled past is not worth a request; presence is true for a minute or so. */
const restBefore = 300;
const freshFor = 60_000;
/** Older presence is no longer shown (Microsoft Graph Toolkit #854: fetched once, wrong ever after). */
export const presenceFor = 5 * 60_000;
/** Requests at a time for rows that are merely looked at: the search comes first. */
const lanes = 2;

/** Whole records of colleagues, for the rows that are looked at and for the card. */
export function createPeople({ api, clock, get, set, known }: MakerDeps & { known: Known }): People {
  const records = new Map<string, { person: Person; at: number }>();
  let wanted: PersonId[] = [];
  let busy = 0;
  let restUntil = -Infinity;
  let running = new AbortController();
  let cancelWait = () => {};

  const isFresh = (id: PersonId) => {
    const record = records.get(id);
    return record !== undefined && clock.now() - record.at < freshFor;
  };

  function keep(person: Person) {
    records.set(person.id, { person, at: clock.now() });
    const { search, kept, presences } = get();
    const rows = [...search.entries, ...(kept?.favourites ?? []), ...(kept?.recents ?? [])];
    const entry = rows.find(({ personId }) => personId === person.id);
    if (entry) known.enrich(entry, person);
    const { [person.id]: _, ...others } = presences;
    set({ presences: person.presence ? { ...others, [person.id]: person.presence } : others });
  }

  async function ask(id: PersonId, signal: AbortSignal) {
    const result = await api.person(id, signal);
    if (result.ok && !signal.aborted) keep(result.value);
    return result;
  }

  function work() {
    while (busy < lanes && clock.now() >= restUntil) {
      const id = wanted.shift();
      if (!id) return;
      if (isFresh(id)) continue;
      const { signal } = running;
      busy += 1;
      void ask(id, signal).then((result) => {
        if (signal.aborted) return;
        busy -= 1;
        // Presence is an extra: a refusal is no reason to trouble anybody, only to leave Webex alone for a while.
        if (!result.ok && result.failure.code === 'rate_limited')
          restUntil = clock.now() + (result.failure.retryAfter ?? 30) * 1000;
        work();
      });
    }
  }

  return {
    see(ids) {
      cancelWait();
      wanted = [];
      cancelWait = clock.after(restBefore, () => {
        wanted = ids.filter((id) => !isFresh(id));
        work();
      });
    },
    recall(id) {
      const record = records.get(id);
      return record && { person: record.person, age: clock.now() - record.at };
    },
    ask,
    forget() {
      cancelWait();
      running.abort();
      running = new AbortController();
      busy = 0;
      wanted = [];
      restUntil = -Infinity;
      records.clear();
      set({ presences: {} });
    },
  };
}
