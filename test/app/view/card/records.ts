import * as v from 'valibot';
import type { CardState, Part } from '../../../../src/app/store/state';
import { Contact } from '../../../../src/contract/contacts';
import { Person } from '../../../../src/contract/people';
import type { Entry } from '../../../../src/contract/search';
import { colleague, contact } from '../../../support/entries';

/** A colleague's record with what is given; everything else is empty. */
export const personOf = (name: string, more: Partial<v.InferInput<typeof Person>> = {}): Person =>
  v.parse(Person, {
    id: colleague(name).personId,
    name,
    emails: [],
    phones: [],
    sipAddresses: [],
    addresses: [],
    type: 'person',
    ...more,
  });

/** A contact's record with what is given; everything else is empty. */
export const contactOf = (name: string, more: Partial<v.InferInput<typeof Contact>> = {}): Contact =>
  v.parse(Contact, {
    id: contact(name).contactIds[0],
    name,
    emails: [],
    phones: [],
    sipAddresses: [],
    ims: [],
    groupIds: [],
    source: 'CH',
    ...more,
  });

const ready = <T>(value: T): Part<T> => ({ state: 'ready', value });

/** A card whose records are all there. */
export const cardOf = (entry: Entry, person?: Person, ...contacts: Contact[]): CardState => ({
  entry,
  ...(person && { person: ready(person) }),
  contacts: contacts.map(ready),
});
