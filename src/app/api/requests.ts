import type { KyResponse } from 'ky';
import type { Result } from './failure';

/** What a request may be made with. */
export interface Options {
  signal?: AbortSignal;
  method?: string;
  json?: object;
  searchParams?: Record<string, string>;
  /** Goes on when the page has gone (Fetch, keepalive). */
  keepalive?: boolean;
  /** Names this write, so that repeating it does not do it twice. */
  idempotencyKey?: string;
  /** Milliseconds in which the answer has to be there; 10 seconds if not said. */
  within?: number;
}

export interface ApiDeps {
  fetch: typeof fetch;
  /** Origin of the BFF. */
  origin: string;
}

/**
 * What the calls of a part of the API are made with. `fetch` is the page's own, for what cannot wait a turn: `ask`
 * hands a request over a little later.
 */
export interface Requests extends ApiDeps {
  /** A request that may be repeated: it is, with a new session, when it finds the old one ended. */
  ask<T>(path: string, take: (response: KyResponse) => Promise<T>, options?: Options): Promise<Result<T>>;
  /** The header that names the session. */
  authorization(): { authorization: string };
  /** What is to be done before the user's sessions end; that waits for it. */
  beforeSignOut(finish: () => Promise<void>): void;
}

/** The body of an answer; the BFF is ours and of the same release, so it is taken as the contract types it. */
export const json = <T>(response: KyResponse): Promise<T> => response.json<T>();
