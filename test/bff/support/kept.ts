import * as v from 'valibot';
import { Entry } from '../../../src/contract/search';

/** An entry of one contact, named by its name; what else is known is given. */
export const entry = (name: string, more: Partial<Entry> = {}): Entry => {
  const id = `contact-${name.replace(/\W/g, '')}`;
  const bare = { key: `contact:${id}`, name, aliases: [], contactIds: [id], emails: [], phones: [] };
  return v.parse(Entry, { ...bare, ...more });
};
