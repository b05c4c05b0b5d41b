import * as v from 'valibot';
import type { Failure, Result } from '../../src/app/api/failure';
import type { ManagingApi } from '../../src/app/api/managing';
import { type ContactFilter, pageSize } from '../../src/contract/contact-list';
import { Contact } from '../../src/contract/contacts';
import { ContactId } from '../../src/contract/ids';

const idOf = (number: number) => v.parse(ContactId, `contact-${number}`);

/** Contact number so and so of a directory that was made up. */
export const numbered = (number: number): Contact =>
  v.parse(Contact, {
    id: idOf(number),
    name: `Contact ${number}`,
    emails: [{ type: 'work', value: `contact.${number}@example.com`, isPrimary: true }],
    phones: [],
    sipAddresses: [],
    ims: [],
    groupIds: [],
    source: 'CH',
  });

/** A directory of any size behind the calls of the list; what fails next, and what is kept, the test says. */
export function createDirectory(
  size: number,
  {
    tellsTotal = true,
    /** Whether it begins at its first page again, whatever it is asked for. */
    repeats = false,
  } = {},
) {
  const asked: { filter: ContactFilter; start: number; signal: AbortSignal }[] = [];
  const deleted: { ids: readonly ContactId[]; key: string }[] = [];
  const exported: { format: string; ids?: readonly ContactId[]; filter?: ContactFilter }[] = [];
  const failures: Failure[] = [];
  const kept = new Set<ContactId>();
  /** How many there are by now, and how many there are said to be. */
  const now: { size: number; total?: number } = { size };

  const answer = <T>(value: () => T): Result<T> => {
    const failure = failures.shift();
    return failure ? { ok: false, failure } : { ok: true, value: value() };
  };
  const file = new Blob(['file']);
  const api: Pick<ManagingApi, 'contacts' | 'deleteContacts' | 'exportAll' | 'exportSome'> = {
    contacts: async (filter, start, signal) => {
      asked.push({ filter, start, signal });
      return answer(() => {
        const end = Math.min(now.size, start + pageSize);
        const first = repeats ? 0 : start;
        return {
          contacts: Array.from({ length: Math.max(0, end - start) }, (_, at) => numbered(first + at)),
          start,
          hasMore: end < (now.total ?? now.size),
          ...(tellsTotal && { total: now.total ?? now.size }),
        };
      });
    },
    deleteContacts: async (ids, key) => {
      deleted.push({ ids, key });
      return answer(() => ({
        results: ids.map((id) => ({ id, state: kept.has(id) ? ('kept' as const) : ('deleted' as const) })),
      }));
    },
    exportAll: async (format, filter) => {
      exported.push({ format, filter });
      return answer(() => file);
    },
    exportSome: async (format, ids) => {
      exported.push({ format, ids });
      return answer(() => file);
    },
  };
  return { api, asked, deleted, exported, failures, now, keep: (number: number) => kept.add(idOf(number)) };
}

/** Lets everything that was answered arrive. */
export const settle = () => new Promise<void>((done) => setTimeout(done));
