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
/** Requests at a time for rows that are merely looked at: the search comes first. */
const lanes = 2;

/** Whole records of colleagues, for the rows that are looked at and for the card. */
export function createPeople({ api, clock, get, set, known }: MakerDeps & { known: Known }): People {
  const records = new Map<string, { person: Person; at: number }>();
  let wanted: PersonId[] = [];
  const asking = new Set<PersonId>();
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

  function rest(seconds: number) {
    restUntil = clock.now() + seconds * 1000;
    clock.after(seconds * 1000, work);
  }

  function work() {
    while (asking.size < lanes && clock.now() >= restUntil) {
      const id = wanted.shift();
      if (!id) return;
      if (isFresh(id) || asking.has(id)) continue;
      const { signal } = running;
      asking.add(id);
      void ask(id, signal).then((result) => {
        if (signal.aborted) return;
        asking.delete(id);
        // Presence is an extra: a refusal is no reason to trouble anybody, only to leave Webex alone for a while.
        if (!result.ok && result.failure.code === 'rate_limited') rest(result.failure.retryAfter ?? 30);
        work();
      });
    }
  }

  return {
    see(ids) {
      cancelWait();
      wanted = [];
      const { session } = get();
      if (session.phase !== 'open' || !session.me.rights.includes('presence')) return;
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
      asking.clear();
      wanted = [];
      restUntil = -Infinity;
      records.clear();
      set({ presences: {} });
    },
  };
}
