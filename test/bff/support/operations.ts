import * as v from 'valibot';
import type { Answer } from '../../../src/bff/webex/failure';
import { OrgId } from '../../../src/bff/webex/ids';
import type { Caller, Webex } from '../../../src/bff/webex/webex';
import { ContactId, PersonId } from '../../../src/contract/ids';
import { publishedContact, publishedContacts, publishedPeople, publishedPerson } from './published';
import { orgId } from './token';

/** One thing the Webex client can do, with arguments that are good enough, so that tests run over all of them. */
export interface Operation {
  name: string;
  api: 'people' | 'contacts';
  isRead: boolean;
  run(webex: Webex, caller: Caller): Promise<Answer<unknown>>;
  /** What Webex answers when all is well; undefined for a status alone. */
  good: unknown;
}

const org = v.parse(OrgId, orgId);
const contactId = v.parse(ContactId, publishedContact.contactId);
const personId = v.parse(PersonId, publishedPerson.id);
const search = { orgId: org, keyword: 'jo', limit: 25 };
const contact = { displayName: 'Jo' };
const person = { displayName: 'Jo', emails: ['jo@example.com'] };
const saved = { contacts: [publishedContact], failedContacts: [] };

type Row = [name: string, good: unknown, run: Operation['run']];

const contactReads: Row[] = [
  ['contacts.search', publishedContacts, ({ contacts }, caller) => contacts.search(caller, search)],
  ['contacts.list', publishedContacts, ({ contacts }, caller) => contacts.list(caller, search)],
  ['contacts.get', publishedContact, ({ contacts }, caller) => contacts.get(caller, org, contactId)],
];
const contactWrites: Row[] = [
  ['contacts.create', publishedContact, ({ contacts }, caller) => contacts.create(caller, org, contact)],
  [
    'contacts.update',
    publishedContact,
    ({ contacts }, caller) => contacts.update(caller, org, contactId, contact),
  ],
  ['contacts.remove', undefined, ({ contacts }, caller) => contacts.remove(caller, org, contactId)],
  ['contacts.saveMany', saved, ({ contacts }, caller) => contacts.saveMany(caller, org, [contact])],
  ['contacts.removeMany', undefined, ({ contacts }, caller) => contacts.removeMany(caller, org, [contactId])],
];
const peopleReads: Row[] = [
  ['people.search', publishedPeople, ({ people }, caller) => people.search(caller, { email: 'a@b', max: 9 })],
  ['people.list', publishedPeople, ({ people }, caller) => people.list(caller, {})],
  ['people.get', publishedPerson, ({ people }, caller) => people.get(caller, personId)],
  ['people.getWhole', publishedPerson, ({ people }, caller) => people.getWhole(caller, personId)],
  ['people.me', publishedPerson, ({ people }, caller) => people.me(caller)],
];
const peopleWrites: Row[] = [
  ['people.create', publishedPerson, ({ people }, caller) => people.create(caller, person)],
  ['people.replace', publishedPerson, ({ people }, caller) => people.replace(caller, personId, person)],
  ['people.remove', undefined, ({ people }, caller) => people.remove(caller, personId)],
];

const of =
  (api: Operation['api'], isRead: boolean) =>
  ([name, good, run]: Row): Operation => ({ name, api, isRead, run, good });

export const reads = [...contactReads.map(of('contacts', true)), ...peopleReads.map(of('people', true))];
export const writes = [...contactWrites.map(of('contacts', false)), ...peopleWrites.map(of('people', false))];
export const operations = [...reads, ...writes];
