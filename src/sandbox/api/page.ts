import { readCount } from './count';
import { Refusal } from './refusal';

/** One page of a list, and the `Link` header that leads to the next one if there is one. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly link?: string;
}

const mark = 'offset:';

/** Gives the number of records before a page by its cursor; throws a 400 Refusal for a foreign cursor. */
export function readCursor(cursor: string | null): number {
  if (cursor === null) return 0;
  const text = Buffer.from(cursor, 'base64url').toString();
  if (!text.startsWith(mark)) throw new Refusal(400, "Parameter 'cursor' is not one of ours.");
  return readCount('cursor', text.slice(mark.length), { fallback: 0, least: 0, most: 1e9 });
}

/** Gives the address asked for, query and all, but for another page: from this offset on. */
export function pageAt(offset: number, url: URL, origin: string): string {
  const query = new URLSearchParams(url.searchParams);
  query.set('cursor', Buffer.from(mark + offset).toString('base64url'));
  return `${origin}${url.pathname}?${query}`;
}

/** Puts the address of a next page into the words of a `Link` header (RFC 8288). */
export const toNext = (address: string): string => `<${address}>; rel="next"`;

/**
 * Cuts a page out of a list. The next page's address is the one asked for plus an opaque cursor: links are
 * Webex's way of paging. Throws a 400 Refusal for a foreign cursor.
 */
export function cutPage<T>(list: readonly T[], max: number, url: URL, origin: string): Page<T> {
  const start = readCursor(url.searchParams.get('cursor'));
  const end = start + max;
  const items = list.slice(start, end);
  return end >= list.length ? { items } : { items, link: toNext(pageAt(end, url, origin)) };
}
