import type { Api, SearchWish } from '../../src/app/api/api';
import type { Failure, Result } from '../../src/app/api/failure';
import type { Contact } from '../../src/contract/contacts';
import type { Kept } from '../../src/contract/kept';
import type { Person } from '../../src/contract/people';
import type { Entry, SearchFrame } from '../../src/contract/search';
import type { Me } from '../../src/contract/session';

/** A request that the test answers when it likes. */
export interface Asked<T> {
  text: string;
  signal: AbortSignal;
  frame(frame: SearchFrame): void;
  answer(value: T): Promise<void>;
  fail(failure: Failure): Promise<void>;
}

export const me: Me = {
  user: { key: 'mira', displayName: 'Mira Calloway', email: 'mira@example.com', isDerived: false },
  connection: 'connected',
  rights: ['search', 'presence'],
  knowsRights: true,
  hasSignIn: true,
};

/** An API whose every answer, and its moment, the test decides; sessions open at once. */
export function createScriptedApi() {
  const searches: (Asked<void> & SearchWish)[] = [];
  const people: Asked<Person>[] = [];
  const contacts: Asked<Contact>[] = [];
  const told: ((me: Me) => void)[] = [];

  let kept: Kept = { favourites: [], recents: [], hasLetterKeys: true };
  const keep = async (change: Partial<Kept>): Promise<Result<Kept>> => {
    kept = { ...kept, ...change };
    return { ok: true, value: kept };
  };
  const without = (entries: readonly Entry[], { key }: Entry) => entries.filter((other) => other.key !== key);

  function ask<T, More extends object>(
    asked: (Asked<T> & More)[],
    more: More,
    text: string,
    signal: AbortSignal,
    frame: Asked<T>['frame'] = () => {},
  ) {
    return new Promise<Result<T>>((resolve) => {
      const settle = async (result: Result<T>) => {
        resolve(result);
        await new Promise((done) => setTimeout(done));
      };
      asked.push({
        ...more,
        text,
        signal,
        frame,
        answer: (value) => settle({ ok: true, value }),
        fail: (failure) => settle({ ok: false, failure }),
      });
    });
  }

  const api: Api = {
    openSession: async () => ({ ok: true, value: me }),
    renewSession: async () => ({ ok: true, value: me }),
    listen: (listener) => {
      told.push(listener);
    },
    me: async () => ({ ok: true, value: me }),
    connect: async () => ({
      ok: true,
      value: { way: 'browser', authorizeUrl: 'https://webex.example/authorize', expiresIn: 300 },
    }),
    completeConnect: async () => ({ ok: true, value: me }),
    signOut: async () => ({ ok: true, value: undefined }),
    disconnect: async () => ({ ok: true, value: undefined }),
    search: (wish, onFrame, signal) => ask(searches, wish, wish.text, signal, onFrame),
    person: (id, signal) => ask(people, {}, id, signal),
    contact: (id, signal) => ask(contacts, {}, id, signal),
    markFavourite: ({ entry, isFavourite }) =>
      keep({ favourites: [...without(kept.favourites, entry), ...(isFavourite ? [entry] : [])] }),
    addRecent: ({ entry }) => keep({ recents: [entry, ...without(kept.recents, entry)] }),
    clearRecents: () => keep({ recents: [] }),
    setPreferences: keep,
    managing: () => Promise.reject(new TypeError('the test has not said what it answers')),
  };
  /** Says that somebody is looking now, as any answer in between may. */
  const tell = (now: Me) => {
    for (const listener of told) listener(now);
  };
  return { api, searches, people, contacts, tell };
}
