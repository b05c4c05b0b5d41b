// The BFF as the page sees it: calls in our words, expected failures as values.
// This room alone knows HTTP; it holds the session's handle and shows it to nobody.
import ky from 'ky';
import type { Contact } from '../../contract/contacts';
import type { ContactId, PersonId } from '../../contract/ids';
import { paths } from '../../contract/paths';
import type { Person } from '../../contract/people';
import type { SearchFrame } from '../../contract/search';
import type { Me, Session } from '../../contract/session';
import { type Result, toFailure } from './failure';
import { readLines } from './ndjson';

export interface Api {
  /** Opens a session with the host's token; the session is renewed with it when it ends on the way. */
  openSession(token: string): Promise<Result<Me>>;
  /** The token to renew the session with from now on. */
  keepToken(token: string): void;
  /** Tells every frame of the answer; resolves when it is complete. */
  search(text: string, onFrame: (frame: SearchFrame) => void, signal: AbortSignal): Promise<Result<void>>;
  person(id: PersonId, signal: AbortSignal): Promise<Result<Person>>;
  contact(id: ContactId, signal: AbortSignal): Promise<Result<Contact>>;
}

export interface ApiDeps {
  fetch: typeof fetch;
  /** Origin of the BFF. */
  origin: string;
}

/** Milliseconds after which people stop believing in an answer (Nielsen's 10 second limit). */
const patience = 10_000;

export function createApi({ fetch, origin }: ApiDeps): Api {
  // The page never retries by itself: what can help is the BFF's business, or the reader's.
  const http = ky.create({ fetch, prefixUrl: origin, retry: 0, timeout: false, cache: 'no-store' });
  let token = '';
  let handle = '';
  let opening: Promise<Result<Me>> | undefined;

  /** Runs with a signal that ends with the asker's, and after `patience` in all, the last byte included. */
  async function attempt<T>(
    run: (signal: AbortSignal) => Promise<T>,
    asker?: AbortSignal,
  ): Promise<Result<T>> {
    const limit = new AbortController();
    const leave = () => limit.abort();
    const timer = setTimeout(leave, patience);
    asker?.addEventListener('abort', leave);
    if (asker?.aborted) leave();
    try {
      return { ok: true, value: await run(limit.signal) };
    } catch (error) {
      return { ok: false, failure: await toFailure(error, asker) };
    } finally {
      clearTimeout(timer);
      asker?.removeEventListener('abort', leave);
    }
  }

  function open(): Promise<Result<Me>> {
    opening ??= attempt(async (signal) => {
      const session = await http.post(paths.session.slice(1), { json: { token }, signal }).json<Session>();
      handle = session.handle;
      return session;
    }).finally(() => {
      opening = undefined;
    });
    return opening;
  }

  /** A read with the session; one that finds the session ended opens a new one and asks once more. */
  async function read<T>(
    path: string,
    signal: AbortSignal,
    take: (response: Response) => Promise<T>,
    searchParams: Record<string, string> = {},
  ): Promise<Result<T>> {
    const once = () =>
      attempt(async (limited) => {
        const headers = { authorization: `Bearer ${handle}` };
        return take(await http.get(path.slice(1), { headers, searchParams, signal: limited }));
      }, signal);
    const first = await once();
    if (first.ok || first.failure.code !== 'session_expired') return first;
    const renewed = await open();
    return renewed.ok ? once() : renewed;
  }

  return {
    openSession(newToken) {
      token = newToken;
      return open();
    },
    keepToken(newToken) {
      token = newToken;
    },
    search: (q, onFrame, signal) =>
      read(
        paths.search,
        signal,
        async ({ body }) => {
          let isWhole = false;
          await readLines(body ?? new Blob().stream(), (line) => {
            // The BFF is ours and of the same release: its frames are taken as the contract types them.
            const frame = line as SearchFrame;
            isWhole = Object.values(frame.sources).every(({ state }) => state !== 'pending');
            onFrame(frame);
          });
          if (!isWhole) throw new SyntaxError('the stream ended before its last frame');
        },
        { q },
      ),
    person: (id, signal) => read(paths.person(id), signal, (response) => response.json() as Promise<Person>),
    contact: (id, signal) =>
      read(paths.contact(id), signal, (response) => response.json() as Promise<Contact>),
  };
}
