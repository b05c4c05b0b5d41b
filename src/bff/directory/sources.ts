import type { Contact } from '../../contract/contacts';
import type { Person } from '../../contract/people';
import type { ContactSearch } from '../webex/contacts/client';
import type { PageOf } from '../webex/pages';
import type { PeopleQuery } from '../webex/people/client';
import type { Reading } from '../webex/read';
import type { Caller } from '../webex/webex';

/** What people are asked for; with nothing but `max` it is everybody, which only administrators may ask. */
export type PeopleQuestion = Pick<PeopleQuery, 'displayName' | 'email'> & { max: number };

/** Where the next page of people is, in Webex's words. */
export type PeoplePlace = Record<string, string>;

/** As much of the Webex client as a search needs; `next` is what the page before said. */
export interface Sources {
  people: {
    search(
      caller: Caller,
      question: PeopleQuestion,
      next?: PeoplePlace,
    ): Reading<PageOf<Person, PeoplePlace>>;
  };
  contacts: {
    search(caller: Caller, question: ContactSearch, next?: number): Reading<PageOf<Contact, number>>;
  };
}
