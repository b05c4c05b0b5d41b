import { uuidOf } from '../ids';
import { createOrgs } from '../org';
import type { Person } from '../person';
import type { Persona } from '../personas';
import { type ShelvedContact, shelve } from '../shelf';
import type { Clock } from './env';
import type { Grants } from './oauth/grants';

/** An org as it stands now, by id. Maps: a write among 200,000 contacts must not copy the others. */
export interface Tenant {
  readonly id: string;
  readonly people: Map<string, Person>;
  readonly machines: ReadonlyMap<string, Person>;
  readonly contacts: Map<string, ShelvedContact>;
}

/** What every route needs: where the sandbox is reached, what time it is, and the orgs as they stand. */
export interface Cloud {
  readonly origin: string;
  readonly clock: Clock;
  /** What people have granted to apps, with the tokens that came of it. */
  readonly grants: Grants;
  /** The caller's own org; no route ever looks into another. */
  orgOf(caller: Persona): Tenant;
  /** The caller's own record; undefined for who has been deleted since. */
  accountOf(caller: Persona): Person | undefined;
  /** Tells whether somebody else, in whichever org, signs in with this address. */
  isTaken(email: string, except?: string): boolean;
  /** Gives the next id for something new; after a reset the same ones come again. */
  newId(): string;
  /** Puts all people and contacts back as they were made. */
  reset(): void;
}

/** Makes a cloud with fresh orgs; throws nothing. */
export function createCloud(options: {
  origin: string;
  clock: Clock;
  grants: Grants;
  contacts?: number;
}): Cloud {
  const { origin, clock, grants, ...size } = options;
  const seeds = createOrgs(size).map(({ id, people, machines, contacts }) => ({
    id,
    people,
    machines: new Map(machines.map((machine) => [machine.uuid, machine])),
    contacts: contacts.map(shelve),
  }));
  // Records are replaced, never changed, so that the ones made at the start can be shelved again.
  const fresh = () =>
    seeds.map(
      ({ id, people, machines, contacts }): Tenant => ({
        id,
        machines,
        people: new Map(people.map((person) => [person.uuid, person])),
        contacts: new Map(contacts.map((shelved) => [shelved.contact.contactId, shelved])),
      }),
    );
  let orgs = fresh();
  let made = 0;
  const orgOf = (caller: Persona): Tenant => {
    const org = orgs.find(({ id }) => id === caller.org.id);
    if (!org) throw new Error(`Persona ${caller.id} belongs to no org`);
    return org;
  };
  return {
    origin,
    clock,
    grants,
    orgOf,
    accountOf: (caller) => {
      const { people, machines } = orgOf(caller);
      return people.get(caller.person.uuid) ?? machines.get(caller.person.uuid);
    },
    isTaken: (email, except) =>
      orgs.some(({ people }) =>
        [...people.values()].some(
          ({ uuid, emails }) =>
            uuid !== except && emails.some((own) => own.toLowerCase() === email.toLowerCase()),
        ),
      ),
    newId: () => {
      made += 1;
      return uuidOf(`made/${made}`);
    },
    reset: () => {
      orgs = fresh();
      made = 0;
    },
  };
}
