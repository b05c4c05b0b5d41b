import { contactSchema } from '../../src/sandbox/contact';
import { edgeCases } from '../../src/sandbox/edge-cases';
import { toRestId } from '../../src/sandbox/ids';
import { mainOrg } from '../../src/sandbox/orgs';
import { contactPath, contactsPath, searchPath } from './client';

/** One operation, as a request that an admin of the main org would have answered with success. */
export interface Operation {
  name: string;
  method: string;
  path: string;
  body?: object;
}

const contact = contactPath(edgeCases.contacts.byPhone);
const person = `/v1/people/${toRestId('PEOPLE', edgeCases.people.strokes.uuid)}`;
const base = contactsPath(mainOrg.id);
const schemas = contactSchema;

/** A contact that can be created as it is. */
export const newContact = {
  schemas,
  source: 'CH',
  displayName: 'Jolie Newman',
  emails: [{ type: 'work', value: 'jolie.newman@kestrel.example.net', primary: true }],
};

/** A person who can be created as they are. */
export const newPerson = { emails: ['jolie.newman@acme.example.com'], displayName: 'Jolie Newman' };

/** All thirteen. */
export const operations: readonly Operation[] = [
  { name: 'Create a Contact', method: 'POST', path: base, body: newContact },
  { name: 'Get a Contact', method: 'GET', path: contact },
  {
    name: 'Update a Contact',
    method: 'PATCH',
    path: contact,
    body: { schemas, source: 'CH', title: 'Caller in Chief' },
  },
  { name: 'Delete a Contact', method: 'DELETE', path: contact },
  { name: 'List Contacts', method: 'GET', path: searchPath(mainOrg.id, { keyword: 'jo' }) },
  {
    name: 'Bulk Create or Update Contacts',
    method: 'POST',
    path: `${base}/bulk`,
    body: { schemas, contacts: [newContact] },
  },
  {
    name: 'Bulk Delete Contacts',
    method: 'POST',
    path: `${base}/bulk/delete`,
    body: { schemas, objectIds: [edgeCases.contacts.byPhone.contactId] },
  },
  { name: 'List People', method: 'GET', path: '/v1/people?displayName=jo' },
  { name: 'Create a Person', method: 'POST', path: '/v1/people', body: newPerson },
  { name: 'Get My Own Details', method: 'GET', path: '/v1/people/me' },
  { name: 'Get Person Details', method: 'GET', path: person },
  { name: 'Update a Person', method: 'PUT', path: person, body: { displayName: 'Łukasz Nowy' } },
  { name: 'Delete a Person', method: 'DELETE', path: person },
];

/** Those that change something. */
export const writes = operations.filter(({ method }) => method !== 'GET');

/** Those that send a body. */
export const withBody = operations.filter(({ body }) => body !== undefined);
