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

/** Who is chosen, by id and name. All that match are found by reading the list to its end. */
export async function collect(
  { api, clock }: PagingDeps,
  selection: Selection,
  filter: ContactFilter,
  { signal, onStep }: Collecting,
): Promise<Result<ReadonlyMap<ContactId, string>>> {
  if (selection.kind === 'some') return { ok: true, value: selection.contacts };
  const found = new Map<ContactId, string>();
  for (let start = 0; ; ) {
    const page = await patiently(
      clock,
      signal,
      () => api.contacts(filter, start, signal),
      (seconds) => onStep(found.size, seconds),
    );
    if (!page.ok) return page;
    const { contacts, hasMore } = page.value;
    for (const { id, name } of contacts) if (!selection.without.has(id)) found.set(id, name);
    onStep(found.size);
    if (signal.aborted) return { ok: false, failure: { code: 'aborted' } };
    if (!hasMore || contacts.length === 0) return { ok: true, value: found };
    start += contacts.length;
  }
}
