import * as v from 'valibot';
import type { PersonId } from '../../../contract/ids';
import type { Person } from '../../../contract/people';
import { toUuid } from '../ids';
import { withFields } from '../named';
import { collect, type PageOf } from '../pages';
import type { Pictures } from '../pictures';
import { type Reading, read } from '../read';
import type { Call, Transport } from '../transport';
import type { Caller, Page } from '../webex';
import { fieldNames, type PersonRecord, type PersonRequest } from './request';
import { toPerson } from './translate';
import {
  type WebexAccount,
  type WirePerson,
  wholePerson,
  wireAccount,
  wirePerson,
  wirePersonPage,
  wireSelf,
} from './wire';

/** What a list of people can be narrowed by; only administrators may leave all of it out. */
export interface PeopleQuery {
  displayName?: string;
  email?: string;
  /** Up to 85 person ids, separated by commas; presence is then never given. */
  id?: string;
  roles?: string;
  locationId?: string;
  max?: number;
}

/** A person with the whole record it was read from, for a change that must not lose anything. */
export interface WholePerson {
  person: Person;
  record: PersonRecord;
}

/** People, whole (developer.webex.com/docs/api/v1/people). */
export interface People {
  /** One page, without presence, which makes Webex answer faster; and how to ask for the next one. */
  search(
    caller: Caller,
    query: PeopleQuery & { max: number },
    next?: Record<string, string>,
  ): Reading<PageOf<Person, Record<string, string>>>;
  /** All that match, page after page, each once, without presence. */
  list(caller: Caller, query: PeopleQuery): Reading<Page<Person>>;
  get(caller: Caller, personId: PersonId): Reading<Person>;
  /** The person whose token it is, and the ids of their roles; Webex tells those to administrators only. */
  me(caller: Caller): Reading<{ person: Person; roles: string[] }>;
  /** Whether the id, in whichever form, is that of the person whose token it is. */
  isOwn(caller: Caller, personId: PersonId): Reading<boolean>;
  /** Whose token it is, in the ids that the embedded token has too. */
  account(caller: Caller): Reading<WebexAccount>;
  /** With calling data, as a PUT without it would drop extension and location. */
  getWhole(caller: Caller, personId: PersonId): Reading<WholePerson>;
  create(caller: Caller, person: PersonRequest): Reading<Person>;
  /** Replaces the record: `directory/people.ts` is how a person is changed with care. */
  replace(caller: Caller, personId: PersonId, person: PersonRequest): Reading<void>;
  remove(caller: Caller, personId: PersonId): Reading<void>;
}

const all = '/people';
const one = '/people/{personId}';
const withCalling = { callingData: true };

export function createPeople(transport: Transport, now: () => number, pictures: Pictures): People {
  const translate = (wire: WirePerson) => toPerson(wire, now(), pictures);
  const person = (call: Call) => read(transport.send(call), wirePerson, translate);
  const nothing = (call: Call) => read(transport.send(call), v.unknown(), () => undefined);

  const page = (caller: Caller, query: PeopleQuery, next?: Record<string, string>) =>
    read(
      transport.send({ ...caller, template: all, query: next ?? { ...query, excludeStatus: true } }),
      wirePersonPage,
      ({ items: { items } }, reply) => ({
        items: items.map(translate),
        isComplete: !reply.hasNext,
        next: reply.next,
      }),
    );

  return {
    search: page,
    list: (caller, query) =>
      collect<Person, Record<string, string>>((next) => page(caller, query, next), 'id'),
    get: (caller, personId) => person({ ...caller, template: one, ids: { personId } }),
    me: (caller) =>
      read(transport.send({ ...caller, template: `${all}/me` }), wireSelf, ({ roles, ...wire }) => ({
        person: translate(wire),
        roles,
      })),
    account: (caller) =>
      read(transport.send({ ...caller, template: `${all}/me` }), wireAccount, (account) => account),
    isOwn: (caller, personId) =>
      read(
        transport.send({ ...caller, template: `${all}/me` }),
        wireAccount,
        ({ userId }) => toUuid(personId) === userId,
      ),
    getWhole: (caller, personId) =>
      read(
        transport.send({ ...caller, template: one, ids: { personId }, query: withCalling }),
        wholePerson,
        ({ record, wire }) => ({ record, person: translate(wire) }),
      ),
    create: async (caller, body) =>
      withFields(
        await person({ ...caller, method: 'POST', template: all, body, query: withCalling }),
        fieldNames,
      ),
    replace: async (caller, personId, body) =>
      withFields(
        await nothing({
          ...caller,
          method: 'PUT',
          template: one,
          ids: { personId },
          body,
          query: withCalling,
        }),
        fieldNames,
      ),
    remove: (caller, personId) => nothing({ ...caller, method: 'DELETE', template: one, ids: { personId } }),
  };
}
