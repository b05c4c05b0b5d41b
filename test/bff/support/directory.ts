import * as v from 'valibot';
import { Contact } from '../../../src/contract/contacts';
import { Person } from '../../../src/contract/people';

let made = 0;

/** A colleague with nothing but a name; what else is known is given. */
export function colleague(name: string, more: Partial<v.InferInput<typeof Person>> = {}): Person {
  made += 1;
  const bare = { id: `person-${made}`, name, emails: [], phones: [], sipAddresses: [], addresses: [] };
  return v.parse(Person, { ...bare, type: 'person', ...more });
}

/** A contact of the organisation with nothing but a name; what else is known is given. */
export function contact(name: string, more: Partial<v.InferInput<typeof Contact>> = {}): Contact {
  made += 1;
  const bare = {
    id: `contact-${made}`,
    name,
    emails: [],
    phones: [],
    sipAddresses: [],
    ims: [],
    groupIds: [],
  };
  return v.parse(Contact, { ...bare, source: 'CH', ...more });
}

export const mail = (value: string, isPrimary = false) => ({ type: 'work' as const, value, isPrimary });

export const phone = (
  value: string,
  type: Contact['phones'][number]['type'] = 'work',
  isPrimary = false,
) => ({
  type,
  value,
  isPrimary,
});
