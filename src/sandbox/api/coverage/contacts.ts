import { type Covered, missing, proved } from './claim';
import { errors, ofBodies, ofRecords, ofWrites } from './errors';

const base = '/contacts/organizations/{orgId}/contacts';
const orgId = proved('refusals', '%s wants the plain UUID of the own org');
const contactId = proved('refusals', '%s answers 404 for unknown, foreign and unreadable ids');
const ofContacts = { 400: orgId, 403: proved('refusals', '%s wants a contact scope of everybody') };

/** The Organization Contacts API. */
export const coveredContacts: readonly Covered[] = [
  {
    operation: 'Create a Contact',
    method: 'POST',
    path: base,
    claim: proved(
      'contact-create',
      'answers 201 with the whole contact, which every read shows at once',
      'nobody may write source Webex4Broadworks: no persona is an admin and entitled to it',
    ),
    parameters: { orgId },
    errors: errors(ofContacts, ofBodies, ofWrites),
  },
  {
    operation: 'Get a Contact',
    method: 'GET',
    path: `${base}/{contactId}`,
    claim: proved('contacts', 'shows group contacts to the group and to admins only'),
    parameters: { orgId, contactId },
    errors: errors(ofContacts, ofRecords),
  },
  {
    operation: 'Update a Contact',
    method: 'PATCH',
    path: `${base}/{contactId}`,
    claim: proved(
      'contact-update',
      'changes what was sent and nothing else, and tells when',
      'numbers are merged, other lists replaced; Webex describes neither',
    ),
    parameters: { orgId, contactId },
    errors: errors(ofContacts, ofBodies, ofWrites, ofRecords),
  },
  {
    operation: 'Delete a Contact',
    method: 'DELETE',
    path: `${base}/{contactId}`,
    claim: proved('contact-update', 'answers 204, and 404 from then on'),
    parameters: { orgId, contactId },
    errors: errors(ofContacts, ofWrites, ofRecords),
  },
  {
    operation: 'List Contacts',
    method: 'GET',
    path: `${base}/search`,
    claim: proved(
      'contacts',
      'lists everything for an empty keyword, 100 at a time, without a Link header',
      'pages by `start`, which is not described but answered',
    ),
    parameters: {
      orgId,
      keyword: proved(
        'contacts',
        'finds a keyword inside a name or address, whatever its case',
        'that it may stand anywhere is an assumption',
      ),
      source: proved('contacts', 'shows BroadWorks contacts to entitled callers only'),
      limit: proved('contacts', 'lowers a limit above 1000 quietly and refuses one that is no number'),
      groupIds: proved('contacts', 'narrows to the groups asked for'),
    },
    errors: errors(ofContacts),
  },
  {
    operation: 'Bulk Create or Update Contacts',
    method: 'POST',
    path: `${base}/bulk`,
    claim: proved(
      'contact-bulk',
      'answers 200 with null and a reason in the slots that failed',
      'null, as in Webex’s sample; 1000 contacts at most is an assumption',
    ),
    parameters: { orgId },
    errors: errors(ofContacts, ofBodies, ofWrites),
  },
  {
    operation: 'Bulk Delete Contacts',
    method: 'POST',
    path: `${base}/bulk/delete`,
    claim: proved(
      'contact-bulk',
      'deletes what it knows, passes over what it does not, and answers 200 with nothing',
    ),
    parameters: { orgId },
    errors: errors(ofContacts, ofBodies, ofWrites, {
      404: missing('the answer to a bulk request names no single contact'),
    }),
  },
];
