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

/** What the calls of a part of the API are made with. */
export interface Requests {
  /** A request that may be repeated: it is, with a new session, when it finds the old one ended. */
  ask<T>(path: string, take: (response: KyResponse) => Promise<T>, options?: Options): Promise<Result<T>>;
}

/** The body of an answer; the BFF is ours and of the same release, so it is taken as the contract types it. */
export const json = <T>(response: KyResponse): Promise<T> => response.json<T>();
