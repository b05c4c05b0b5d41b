import type { PersonId } from '../../../contract/ids';
import type { Person } from '../../../contract/people';
import { type Reading, read } from '../read';
import type { Transport } from '../transport';
import type { Caller, Page } from '../webex';
import { toPerson } from './translate';
import { wirePerson, wirePersonPage } from './wire';

/** Webex finds people by the start of their display name or by one whole e-mail address. */
export type PeopleSearch = ({ displayName: string } | { email: string }) & { max: number };

/** People, read side (developer.webex.com/docs/api/v1/people). */
export interface People {
  /** Without presence, which makes Webex answer faster. */
  search(caller: Caller, search: PeopleSearch): Reading<Page<Person>>;
  get(caller: Caller, personId: PersonId): Reading<Person>;
  /** The person whose token it is. */
  me(caller: Caller): Reading<Person>;
}

export function createPeople(transport: Transport, now: () => number): People {
  return {
    search: (caller, search) =>
      read(
        transport.send({ ...caller, template: '/people', query: { ...search, excludeStatus: 'true' } }),
        wirePersonPage,
        ({ items: { items } }, { hasNext }) => ({
          items: items.map((person) => toPerson(person, now())),
          isComplete: !hasNext,
        }),
      ),
    get: (caller, personId) =>
      read(
        transport.send({ ...caller, template: '/people/{personId}', ids: { personId } }),
        wirePerson,
        (person) => toPerson(person, now()),
      ),
    me: (caller) =>
      read(transport.send({ ...caller, template: '/people/me' }), wirePerson, (person) =>
        toPerson(person, now()),
      ),
  };
}
