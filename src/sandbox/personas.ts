import type { ContactSource } from './contact';
import { uuidOf } from './ids';
import { roleId, type roleNames } from './licenses';
import { fieldGroupId, mainOrg, otherOrg } from './orgs';
import type { Person, PersonSeed } from './person';

/** What the org lets a persona do. */
export type Role = 'member' | 'admin' | 'readonly-admin';

/** A ready-made caller: a person of an org, and what their access token stands for. */
export interface Persona {
  readonly id: string;
  readonly role: Role;
  readonly org: typeof mainOrg | typeof otherOrg;
  readonly person: PersonSeed;
  readonly accessToken: string;
  readonly scopes: readonly string[];
  readonly groupIds: readonly string[];
  readonly sources: readonly ContactSource[];
  /** Whoever hides their own status sees nobody else's. */
  readonly sharesStatus: boolean;
  /** Whether the org lets embedded apps know who this is (the PII setting in Control Hub). */
  readonly sharesPrivateData: boolean;
  /** A service app instead of a person: in nobody's list of people, and the contacts' groups do not bind it. */
  readonly isMachine: boolean;
}

// `Identity:contact` lets an admin write, too; of everybody else it is a scope for reading.
const contactScopes = ['identity:contacts_read', 'Identity:contact'];
const peopleScopes = ['spark:people_read'];
const auditorScopes = [...contactScopes, ...peopleScopes, 'spark-admin:people_read'];
const adminScopes = [...auditorScopes, 'identity:contacts_rw', 'spark-admin:people_write'];

const withRole =
  (name: (typeof roleNames)[number]) =>
  (person: Person): Person => ({ ...person, roles: [roleId(name)] });

function persona(
  id: string,
  [firstName, lastName]: readonly [string, string],
  seed: Partial<PersonSeed> & { mailName: string },
  more: Partial<Persona> = {},
): Persona {
  const org = more.org ?? mainOrg;
  const displayName = `${firstName} ${lastName}`;
  return {
    id,
    role: 'member',
    org,
    person: { uuid: uuidOf(`${org.key}/persona/${id}`), firstName, lastName, displayName, ...seed },
    // Readable on purpose: nothing real is behind it, and a journal that shows one is easily caught.
    accessToken: `sandbox-token-${id}`,
    scopes: [...contactScopes, ...peopleScopes],
    groupIds: [],
    sources: ['CH'],
    sharesStatus: true,
    sharesPrivateData: true,
    isMachine: false,
    ...more,
  };
}

/** The ready-made callers, first the one to start with. */
export const personas: readonly Persona[] = [
  persona('member', ['Mira', 'Calloway'], {
    mailName: 'mira.calloway',
    department: 'Sales',
    city: 'London',
    title: 'Account Executive',
  }),
  persona(
    'admin',
    ['Tobias', 'Ferrant'],
    {
      mailName: 'tobias.ferrant',
      department: 'IT Services',
      city: 'Berlin',
      title: 'Collaboration Administrator',
      adjust: withRole('id_full_admin'),
    },
    { role: 'admin', scopes: adminScopes },
  ),
  persona(
    'readonly-admin',
    ['Greta', 'Salminen'],
    {
      mailName: 'greta.salminen',
      department: 'IT Services',
      city: 'Stockholm',
      title: 'Compliance Auditor',
      adjust: withRole('id_readonly_admin'),
    },
    { role: 'readonly-admin', scopes: auditorScopes },
  ),
  persona(
    'private-member',
    ['Selma', 'Hushington'],
    { mailName: 'selma.hushington', department: 'Legal', city: 'Paris', title: 'Paralegal' },
    { sharesStatus: false, sharesPrivateData: false },
  ),
  persona(
    'other-org-member',
    ['Cormac', 'Brambleton'],
    { mailName: 'cormac.brambleton', department: 'Operations', city: 'Dublin', title: 'Buyer' },
    { org: otherOrg },
  ),
  persona(
    'group-member',
    ['Rosalind', 'Tarrow'],
    { mailName: 'rosalind.tarrow', department: 'Support', city: 'Austin', title: 'Field Engineer' },
    { groupIds: [fieldGroupId] },
  ),
  persona(
    'broadworks-member',
    ['Desmond', 'Okeke'],
    { mailName: 'desmond.okeke', department: 'Operations', city: 'Toronto', title: 'Dispatcher' },
    { sources: ['CH', 'Webex4Broadworks'] },
  ),
  persona(
    'no-contacts-member',
    ['Paloma', 'Vieira'],
    { mailName: 'paloma.vieira', department: 'Finance', city: 'New York', title: 'Accountant' },
    { scopes: peopleScopes },
  ),
  // Everything that `admin` may: two admins are needed to overwrite each other's changes.
  persona(
    'second-admin',
    ['Imke', 'Vandersloot'],
    {
      mailName: 'imke.vandersloot',
      department: 'IT Services',
      city: 'Stockholm',
      title: 'Collaboration Administrator',
      adjust: withRole('id_full_admin'),
    },
    { role: 'admin', scopes: adminScopes },
  ),
  // An admin by role whose token was granted no scope to write with.
  persona(
    'unscoped-admin',
    ['Leopold', 'Achterwijk'],
    {
      mailName: 'leopold.achterwijk',
      department: 'IT Services',
      city: 'Berlin',
      title: 'Service Desk Lead',
      adjust: withRole('id_full_admin'),
    },
    {
      role: 'admin',
      scopes: ['identity:contacts_read', ...peopleScopes, 'spark-admin:people_read'],
    },
  ),
];

/**
 * The machine account of a service app that the main org's administrator has authorized. Not among `personas`:
 * it signs in nowhere and opens no Webex App.
 */
export const serviceApp: Persona = persona(
  'service-app',
  ['Sidecard', 'Service'],
  {
    mailName: 'sidecard.service',
    adjust: ({ uuid, orgId, displayName, emails, timezone, created, lastModified }) => ({
      uuid,
      orgId,
      type: 'appuser',
      displayName,
      emails,
      phoneNumbers: [],
      sipAddresses: [],
      addresses: [],
      timezone,
      roles: [],
      licenses: [],
      siteUrls: [],
      invitePending: 'false',
      loginEnabled: 'true',
      created,
      lastModified,
    }),
  },
  { isMachine: true },
);

/** Everybody an access token can stand for. */
export const accounts: readonly Persona[] = [...personas, serviceApp];
