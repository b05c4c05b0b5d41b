import { type ContactFilter, type ContactList, pageSize } from '../../../contract/contact-list';
import type { Contact } from '../../../contract/contacts';
import type { Failure } from '../../api/failure';
import type { ManagingApi } from '../../api/managing';
import type { Remover } from '../../host/host';
import type { Clock } from '../deps';

/** What is known of the rows of a list. */
export interface Paged {
  /** By their number, counted from 0. */
  pages: ReadonlyMap<number, readonly Contact[]>;
  /** Rows there is room for: those that match, or as many as are known of, and a page more. */
  rows: number;
  /** Rows up to the farthest one that has come. */
  known: number;
  /** How many match; undefined while Webex has not said. */
  total?: number | undefined;
  failure?: Failure | undefined;
  /** Seconds until Webex is asked again. */
  retryIn?: number | undefined;
}

export interface Paging {
  /** The reader looks at these rows: asks for what is missing of them, and for no others any more. */
  see(first: number, last: number): void;
  /** Asks once more for what has failed. */
  again(): void;
  /** Nobody looks any more; what is on its way is not wanted. */
  leave(): void;
  /** Another list from now on. */
  restart(filter: ContactFilter): void;
  /** Asks anew for the same list; what is on screen stays until then. */
  renew(): void;
}

export interface PagingDeps {
  api: Pick<ManagingApi, 'contacts'>;
  clock: Clock;
}

export const unknown: Paged = { pages: new Map(), rows: 0, known: 0 };

/** Pages in memory; those farthest away go first. */
const most = 40;
/** Milliseconds that a place has to be looked at before it is asked for: scrolling asks for nothing. */
const restBefore = 80;

/** Rows of a list of any length, asked for by the page where they are looked at. */
export function createPaging(
  { api, clock }: PagingDeps,
  get: () => Paged,
  set: (change: Partial<Paged>) => void,
): Paging {
  const running = new Map<number, AbortController>();
  const fresh = new Set<number>();
  let filter: ContactFilter = {};
  let seen = { from: 0, to: 0 };
  let isWatched = false;
  /** Whether rows are counted page by page, as Webex's own count has proved wrong. */
  let isCounting = false;
  let cancelWait: Remover = () => {};

  const isSeen = (page: number) => page >= seen.from && page <= seen.to;

  function cancel(isLeft: (page: number) => boolean) {
    for (const [page, controller] of running) {
      if (!isLeft(page)) continue;
      running.delete(page);
      controller.abort();
    }
  }

  function look() {
    cancelWait();
    cancel((page) => !isSeen(page));
    for (let page = seen.from; page <= seen.to; page += 1) {
      const isThere = page === 0 || page * pageSize < get().rows;
      if (isThere && !fresh.has(page) && !running.has(page)) void ask(page);
    }
  }

  async function ask(page: number) {
    const controller = new AbortController();
    running.set(page, controller);
    const result = await api.contacts(filter, page * pageSize, controller.signal);
    if (running.get(page) !== controller) return;
    running.delete(page);
    if (result.ok) return take(page, result.value);
    if (result.failure.code === 'rate_limited') countDown(result.failure.retryAfter ?? 5);
    else set({ failure: result.failure });
  }

  /** Counts the seconds down on screen, and asks again at their end. */
  function countDown(seconds: number) {
    set({ retryIn: seconds > 0 ? seconds : undefined });
    cancelWait();
    if (seconds > 0) cancelWait = clock.after(1000, () => countDown(seconds - 1));
    else look();
  }

  /** The list ends before a place where nobody is any more. */
  function shrink(start: number, said: number | undefined) {
    fresh.clear();
    const { known } = get();
    // Counted page by page, the page before this one is the last.
    const end = isCounting && known <= start && known > start - pageSize ? known : undefined;
    const total = said !== undefined && said <= start ? said : end;
    if (total === undefined) {
      isCounting = true;
      seen = { from: 0, to: 0 };
      set({ ...unknown, total, failure: undefined });
      return look();
    }
    const pages = new Map([...get().pages].filter(([page]) => page * pageSize < total));
    set({ pages, known: Math.min(known, total), total, rows: total, failure: undefined });
  }

  /** Whether it is the first page again: some lists begin there, whatever they are asked for. */
  function isFirstAgain(page: number, contacts: readonly Contact[]) {
    if (page === 0 || !fresh.has(0)) return false;
    const first = new Set(
      get()
        .pages.get(0)
        ?.map(({ id }) => id),
    );
    return contacts.every(({ id }) => first.has(id));
  }

  function take(page: number, { contacts, start, hasMore, total: said }: ContactList) {
    if (page > 0 && contacts.length === 0) return shrink(start, said);
    if (isFirstAgain(page, contacts)) {
      // Nobody can be had beyond those who are known, and how many there are nobody knows.
      return set({ rows: get().known, total: undefined, failure: undefined });
    }
    fresh.add(page);
    const end = start + contacts.length;
    const count = isCounting ? undefined : said;
    const total = hasMore ? count && Math.max(count, end) : end;
    const pages = new Map(get().pages).set(page, contacts);
    const middle = (seen.from + seen.to) / 2;
    const far = [...pages.keys()].sort((a, b) => Math.abs(b - middle) - Math.abs(a - middle));
    for (const other of far.slice(0, Math.max(0, pages.size - most))) {
      pages.delete(other);
      fresh.delete(other);
    }
    const known = Math.max(get().known, end);
    set({ pages, known, total, rows: total ?? known + pageSize, failure: undefined });
  }

  function leave() {
    isWatched = false;
    cancelWait();
    cancel(() => true);
    set({ retryIn: undefined });
  }

  return {
    see(first, last) {
      isWatched = true;
      seen = { from: Math.floor(first / pageSize), to: Math.floor(last / pageSize) };
      if (get().retryIn !== undefined) return;
      if (get().pages.size === 0) return look();
      cancelWait();
      cancelWait = clock.after(restBefore, look);
    },
    again() {
      set({ failure: undefined });
      look();
    },
    leave,
    restart(newFilter) {
      leave();
      filter = newFilter;
      isCounting = false;
      fresh.clear();
      set({ ...unknown, total: undefined, failure: undefined });
    },
    renew() {
      fresh.clear();
      cancel(() => true);
      if (isWatched && get().retryIn === undefined) look();
    },
  };
}
