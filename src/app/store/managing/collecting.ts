import type { ContactFilter } from '../../../contract/contact-list';
import type { ContactId } from '../../../contract/ids';
import type { Result } from '../../api/failure';
import type { PagingDeps } from './paging';
import { patiently } from './patience';
import type { Selection } from './selection';

interface Collecting {
  signal: AbortSignal;
  /** How many have come so far, and the seconds that Webex wants to be left alone. */
  onStep(found: number, waitsFor?: number): void;
}

/**
 * Who is chosen, by id and name. All that match are found by reading the list to its end, or to where it brings nobody
 * new: some lists begin again at their first page, whatever they are asked for.
 */
export async function collect(
  { api, clock }: PagingDeps,
  selection: Selection,
  filter: ContactFilter,
  { signal, onStep }: Collecting,
): Promise<Result<ReadonlyMap<ContactId, string>>> {
  if (selection.kind === 'some') return { ok: true, value: selection.contacts };
  const found = new Map<ContactId, string>();
  const seen = new Set<ContactId>();
  for (let start = 0; ; ) {
    const page = await patiently(
      clock,
      signal,
      () => api.contacts(filter, start, signal),
      (seconds) => onStep(found.size, seconds),
    );
    if (!page.ok) return page;
    if (signal.aborted) return { ok: false, failure: { code: 'aborted' } };
    const { contacts, hasMore } = page.value;
    const before = seen.size;
    for (const { id, name } of contacts) {
      seen.add(id);
      if (!selection.without.has(id)) found.set(id, name);
    }
    onStep(found.size);
    if (!hasMore || seen.size === before) return { ok: true, value: found };
    start += contacts.length;
  }
}
