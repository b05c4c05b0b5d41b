import * as v from 'valibot';
import { createDirectory, type Search, type Sources } from '../../../src/bff/directory/search';
import type { PeopleQuestion } from '../../../src/bff/directory/sources';
import type { Answer, WebexFailure } from '../../../src/bff/webex/failure';
import { OrgId } from '../../../src/bff/webex/ids';
import type { Page } from '../../../src/bff/webex/webex';
import type { Contact } from '../../../src/contract/contacts';
import type { Person } from '../../../src/contract/people';
import { createDeferred } from './deferred';
import { orgId } from './token';

export const pageOf = <T>(...items: T[]): Answer<Page<T>> => ({
  ok: true,
  value: { items, isComplete: true },
});
export const failed = (failure: WebexFailure): Answer<never> => ({ ok: false, failure });

/** A narrow search of somebody with some token. */
export const searchOf = (text: string, more: Partial<Search> = {}): Search => ({
  text,
  limit: 25,
  orgId: v.parse(OrgId, orgId),
  user: 'somebody',
  isWide: false,
  caller: { grant: { accessToken: 'unused' } },
  ...more,
});

/** A search whose two sources answer when the test says so. */
export function createTestSearch(text: string, more: Partial<Search> = {}) {
  const people = createDeferred<Answer<Page<Person>>>();
  const contacts = createDeferred<Answer<Page<Contact>>>();
  const askedPeople: PeopleQuestion[] = [];
  const askedContacts: { keyword: string; limit: number }[] = [];
  const sources: Sources = {
    people: {
      search: (_caller, sought) => {
        askedPeople.push(sought);
        return people.promise;
      },
    },
    contacts: {
      search: (_caller, { keyword, limit }) => {
        askedContacts.push({ keyword, limit });
        return contacts.promise;
      },
    },
  };
  const frames = createDirectory(sources, Date.now).search(searchOf(text, more));
  return { frames, people, contacts, askedPeople, askedContacts };
}

/** Everything that a generator tells, until its end. */
export async function allOf<T>(told: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of told) all.push(one);
  return all;
}

/** What one question to a test's sources was about: a list of people is `everybody`, of contacts `''`. */
export interface Asked {
  source: 'people' | 'contacts';
  about: string;
  /** The page's place, for all but the first. */
  next?: unknown;
  signal?: AbortSignal | undefined;
  accessToken: string;
}

export interface TownDeps {
  people?: Person[];
  contacts?: Contact[];
  isAdmin?: boolean;
  /** Rows of a page, whatever is asked for. */
  pageSize?: number;
  /** False for sources that give the first page whichever is asked for. */
  isPaged?: boolean;
  /** What a question is answered instead; it may take its time. */
  instead?: (asked: Asked) => Promise<Answer<never> | undefined> | undefined;
}

/** Sources with these people and contacts that find them as Webex does: accents and the start of names count. */
export function createTown({
  people = [],
  contacts = [],
  isAdmin = false,
  pageSize = 1000,
  isPaged = true,
  instead = () => undefined,
}: TownDeps) {
  const asked: Asked[] = [];
  const begins = (name: string, start: string) => name.toLowerCase().startsWith(start.toLowerCase());
  const holds = ({ name, emails }: Contact, keyword: string) =>
    [name, ...emails.map(({ value }) => value)].some((text) =>
      text.toLowerCase().includes(keyword.toLowerCase()),
    );

  async function answer<T>(question: Asked, found: T[], max: number, place: number) {
    const from = isPaged ? place : 0;
    asked.push(question);
    const other = await instead(question);
    if (other) return other;
    const end = from + Math.min(max, pageSize);
    return {
      ok: true,
      value: { items: found.slice(from, end), isComplete: end >= found.length, end },
    } as const;
  }

  const sources: Sources = {
    people: {
      async search({ signal, grant: { accessToken } }, { displayName, email, max }, next) {
        const about = displayName ?? email ?? 'everybody';
        const question: Asked = { source: 'people', about, next, signal, accessToken };
        if (about === 'everybody' && !isAdmin) {
          asked.push(question);
          return failed({ kind: 'invalid', status: 400, reasons: [] });
        }
        const found = people.filter(({ name, emails }) =>
          email ? emails.includes(email) : begins(name, displayName ?? ''),
        );
        const told = await answer(question, found, max, Number(next?.from ?? 0));
        return told.ok
          ? { ok: true, value: { ...told.value, next: { from: String(told.value.end) } } }
          : told;
      },
    },
    contacts: {
      async search({ signal, grant: { accessToken } }, { keyword, limit }, next = 0) {
        const question: Asked = { source: 'contacts', about: keyword, next, signal, accessToken };
        const found = contacts.filter((one) => holds(one, keyword));
        const told = await answer(question, found, limit, next);
        return told.ok ? { ok: true, value: { ...told.value, next: told.value.end } } : told;
      },
    },
  };
  return {
    sources,
    asked,
    /** What was asked of people, and of contacts. */
    aboutPeople: () => asked.flatMap(({ source, about }) => (source === 'people' ? [about] : [])),
    aboutContacts: () => asked.flatMap(({ source, about }) => (source === 'contacts' ? [about] : [])),
  };
}
