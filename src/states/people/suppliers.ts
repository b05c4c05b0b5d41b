import { pageSize } from '../../contract/contact-list';
import type { Contact } from '../../contract/contacts';
import { ok } from '../api';
import type { ManagingAnswers } from '../managing';
import { antilia, bare, priya } from './contacts';
import { crowd, names } from './names';
import { external, phone } from './records';

const companies = ['Northwind Logistics', 'Antilia Freight', 'Contoso Paper', 'Fabrikam', 'Tailspin Toys'];

/** Contacts of a list, as many as are asked for: first those that are hard to show. */
export function suppliers(count: number): readonly Contact[] {
  const hard = names.map(({ name, title, emails }, at) =>
    external(`hard-${at}`, name, {
      ...(title && { title }),
      emails: emails.slice(0, 1).map((value) => ({ type: 'work', value, isPrimary: true })),
      ...(emails.length === 0 && { phones: [phone('work', '+44 20 7946 0018', true)] }),
    }),
  );
  const known = [priya, antilia, bare, ...hard];
  const others = Array.from({ length: Math.max(0, count - known.length) }, (_, at) =>
    external(`supplier-${at}`, crowd[at % crowd.length]?.name ?? '', {
      company: companies[at % companies.length] ?? '',
      emails: [{ type: 'work', value: `sales${at + 1}@suppliers.example`, isPrimary: true }],
    }),
  );
  return [...known, ...others].slice(0, count);
}

/** A directory that holds these contacts and is read page by page. */
export const listing =
  (contacts: readonly Contact[]): NonNullable<ManagingAnswers['contacts']> =>
  (_filter, start) =>
    ok({
      contacts: contacts.slice(start, start + pageSize),
      start,
      total: contacts.length,
      hasMore: start + pageSize < contacts.length,
    });
