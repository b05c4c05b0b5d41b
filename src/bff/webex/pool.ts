import { Agent, fetch as fetchWith } from 'undici';
import { atOnce } from './breakers';

/**
 * A `fetch` over one pool of kept-alive connections: a connection stands in 2 seconds, and no more are open to one host than may be under way at once in all (`breakers.ts`), so that an API that hangs
 * takes none from the other. The overall deadline of a call is the caller's signal.
 */
export function createPool(): typeof fetch {
  const dispatcher = new Agent({
    connect: { timeout: 2000 },
    // The deadline of a call decides; these only end what it has left behind.
    headersTimeout: 9000,
    bodyTimeout: 9000,
    connections: 4 * atOnce,
    keepAliveTimeout: 30_000,
  });
  // undici's types and the DOM's name the same things; Node's own fetch is an older undici.
  return ((request: string | URL, options?: object) =>
    fetchWith(request, { ...options, dispatcher })) as unknown as typeof fetch;
}
