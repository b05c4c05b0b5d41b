// The one set of people and contacts behind both faces of the sandbox. Knows who exists in which org; must
// not know who is asking, or in which words an API would put it.
import type { Contact } from './contact';
import { createContacts } from './contacts';
import { edgeCases } from './edge-cases';
import { withManagers } from './hierarchy';
import { companies, otherCompanies } from './jobs';
import { lastNames, otherLastNames } from './names';
import { mainOrg, otherOrg } from './orgs';
import { createPeople } from './people';
import type { Person } from './person';
import { personas, serviceApp } from './personas';
import { offices, otherOffices } from './places';

/** One customer of the pretend cloud. */
export interface Org {
  readonly id: string;
  readonly people: readonly Person[];
  /** Accounts of service apps; the directory does not list them. */
  readonly machines: readonly Person[];
  readonly contacts: readonly Contact[];
}

const mainSize = 300;
const otherSize = 40;

/** How many contacts a member of the main org can list if nothing else is said. */
export const defaultContacts = 500;

const personSeeds = (orgId: string) =>
  personas.filter((persona) => persona.org.id === orgId).map((persona) => persona.person);

// Webex promises no order; sorting by id is as good as shuffling, and spreads the named cases among the rest.
const shuffled = (contacts: Contact[]) => contacts.sort((a, b) => (a.contactId < b.contactId ? -1 : 1));
const mixed = (people: Person[]) => people.sort((a, b) => (a.uuid < b.uuid ? -1 : 1));

function createMainOrg(size: number): Org {
  const { contacts, group, broadworks, drifted, people } = edgeCases;
  const open = Object.values(contacts);
  const guarded = [group, broadworks, drifted].flatMap((cases): Contact[] => Object.values(cases));
  const book = { orgId: mainOrg.id, places: offices, lastNames, companies };
  const staffing = { key: mainOrg.key, orgId: mainOrg.id, domain: mainOrg.domain, offices, lastNames };
  const seeds = [...personSeeds(mainOrg.id), ...Object.values(people)];
  return {
    id: mainOrg.id,
    people: mixed(withManagers(createPeople({ ...staffing, size: mainSize, seeds }), 2)),
    machines: createPeople({ ...staffing, size: 0, seeds: [serviceApp.person] }),
    contacts: shuffled([...open, ...guarded, ...createContacts(book, Math.max(0, size - open.length))]),
  };
}

function createOtherOrg(): Org {
  const { id, key, domain } = otherOrg;
  const staffing = { key, orgId: id, domain, offices: otherOffices, lastNames: otherLastNames };
  const book = { orgId: id, places: otherOffices, lastNames: otherLastNames, companies: otherCompanies };
  return {
    id,
    people: mixed(withManagers(createPeople({ ...staffing, size: otherSize, seeds: personSeeds(id) }), 1)),
    machines: [],
    contacts: shuffled(createContacts(book, otherSize)),
  };
}

/**
 * Makes both orgs. `contacts` is how many an ordinary member of the main org can list; the few that are
 * guarded (group, BroadWorks) or drifted come on top, so that the number asked for is the total one sees.
 * Never fewer than the named cases.
 */
export function createOrgs({ contacts = defaultContacts }: { contacts?: number } = {}): readonly Org[] {
  return [createMainOrg(contacts), createOtherOrg()];
}
