import * as v from 'valibot';
import { createDirectory, type Search, type Sources } from '../../../src/bff/directory/search';
import type { Answer, WebexFailure } from '../../../src/bff/webex/failure';
import { OrgId } from '../../../src/bff/webex/ids';
import type { PeopleSearch } from '../../../src/bff/webex/people/client';
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

/** A search whose two sources answer when the test says so. */
export function createTestSearch(text: string, more: Partial<Search> = {}) {
  const people = createDeferred<Answer<Page<Person>>>();
  const contacts = createDeferred<Answer<Page<Contact>>>();
  const askedPeople: PeopleSearch[] = [];
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
  const caller = { grant: { accessToken: 'unused' } };
  const frames = createDirectory(sources).search({
    text,
    limit: 25,
    orgId: v.parse(OrgId, orgId),
    caller,
    ...more,
  });
  return { frames, people, contacts, askedPeople, askedContacts };
}

/** Everything that a generator tells, until its end. */
export async function allOf<T>(told: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const one of told) all.push(one);
  return all;
}
