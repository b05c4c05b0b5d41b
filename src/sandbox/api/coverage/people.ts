import { type Claim, type Covered, missing, proved } from './claim';
import { errors, ofBodies, ofRecords, ofWrites } from './errors';

const personId = proved('refusals', '%s answers 404 for unknown, foreign and unreadable ids');
const callingData = proved('people', 'shows extension and location only when calling data is asked for');
const inUse = (file: string, test: string): Readonly<Record<string, Claim>> => ({ 409: proved(file, test) });

/** The People API. */
export const coveredPeople: readonly Covered[] = [
  {
    operation: 'List People',
    method: 'GET',
    path: '/people',
    claim: proved(
      'people',
      'leads through all pages by Link, with the query kept and nobody twice or missing',
    ),
    parameters: {
      email: proved('people', 'takes email as a whole address of the own org'),
      displayName: proved(
        'people',
        'takes displayName as the beginning of the whole name, whatever its case',
      ),
      id: proved('people', 'looks up to 85 ids, names the unknown ones, and leaves presence out'),
      orgId: proved(
        'people',
        'leaves orgId and roles to admins, and foreign orgs to nobody',
        'no persona manages another org',
      ),
      roles: proved('people', 'leaves orgId and roles to admins, and foreign orgs to nobody'),
      callingData,
      locationId: proved(
        'people',
        'caps the page size quietly: 1000, with calling data 100, in a location 50',
      ),
      max: proved('people', 'caps the page size quietly: 1000, with calling data 100, in a location 50'),
      excludeStatus: proved(
        'people',
        'leads through all pages by Link, with the query kept and nobody twice or missing',
      ),
    },
    errors: errors({
      400: proved('people', 'asks members for a name, an address or ids, and lets admins list everybody'),
      403: proved('people', 'leaves orgId and roles to admins, and foreign orgs to nobody'),
    }),
  },
  {
    operation: 'Create a Person',
    method: 'POST',
    path: '/people',
    claim: proved(
      'person-create',
      'answers 200 with somebody invited, whom every read shows at once',
      'numbers and extensions are taken without a calling licence, which Webex demands',
    ),
    parameters: {
      callingData: proved('person-create', 'shows calling data in its answer when asked to'),
      minResponse: proved('person-create', 'answers the id alone when minResponse is asked for'),
    },
    errors: errors(
      ofBodies,
      ofWrites,
      inUse('person-create', 'answers 409 for an address in use, in whatever case and org'),
    ),
  },
  {
    operation: 'Get Person Details',
    method: 'GET',
    path: '/people/{personId}',
    claim: proved('people', 'is found by REST id, plain UUID or as me'),
    parameters: { personId, callingData },
    errors: errors(ofRecords),
  },
  {
    operation: 'Update a Person',
    method: 'PUT',
    path: '/people/{personId}',
    claim: proved(
      'person-update',
      'drops what it was not given',
      'e-mail address and sign-in stay without being sent',
    ),
    parameters: {
      personId,
      callingData: proved('person-update', 'takes back what was read, changes what differs, and tells when'),
      showAllTypes: missing('taken and without effect: site addresses are always shown with their role'),
      minResponse: proved('person-update', 'answers 204 with nothing when minResponse is asked for'),
    },
    errors: errors(
      ofBodies,
      ofWrites,
      ofRecords,
      inUse('person-update', 'wants displayName, and an address that is nobody else’s'),
    ),
  },
  {
    operation: 'Delete a Person',
    method: 'DELETE',
    path: '/people/{personId}',
    claim: proved('person-update', 'answers 204, then 404, and frees the address'),
    parameters: { personId },
    errors: errors(ofWrites, ofRecords),
  },
  {
    operation: 'Get My Own Details',
    method: 'GET',
    path: '/people/me',
    claim: proved('personas', '%s is %s in the People API'),
    parameters: {
      callingData: proved('people', 'shows extension and location only when calling data is asked for'),
    },
    errors: errors(),
  },
];
