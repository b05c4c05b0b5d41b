import { pageAt, readCursor, toNext } from '../page';
import type { LinkTrap } from './fault';

/** Nobody's: a client that follows there has been led away, and its token with it. */
const stranger = 'https://stranger.example.net';

// Where the next page of this one is said to be; undefined leaves the true answer alone.
function nextOf(trap: LinkTrap, url: URL, origin: string): string | undefined {
  const { pathname, search } = url;
  const cursor = url.searchParams.get('cursor');
  const bare = new URL(url);
  bare.searchParams.delete('cursor');
  switch (trap) {
    case 'self':
      return origin + pathname + search;
    case 'loop':
      return cursor === null ? pageAt(1, url, origin) : origin + bare.pathname + bare.search;
    case 'endless':
      return pageAt(readCursor(cursor) + 1, url, origin);
    case 'foreign':
      return pageAt(1, url, stranger);
    case 'empty':
      return cursor === null ? pageAt(0, url, origin) : undefined;
  }
}

/** Gives a true page with a `Link` that is a trap; what is no page of a list is given back as it is. */
export async function trapLink(
  trap: LinkTrap,
  response: Response,
  url: URL,
  origin: string,
): Promise<Response> {
  if (response.status !== 200) return response;
  const data: unknown = await response.clone().json();
  const next = nextOf(trap, url, origin);
  if (next === undefined || typeof data !== 'object' || data === null || !('items' in data)) return response;
  const headers = new Headers(response.headers);
  headers.set('Link', toNext(next));
  return Response.json(trap === 'empty' ? { ...data, items: [] } : data, { headers });
}
