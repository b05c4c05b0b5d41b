// The BFF as the page sees it: calls in our words, expected failures as values.
// This room alone knows HTTP; it holds the session's handle and shows it to nobody.
import ky, { type KyResponse } from 'ky';
import type { Connect, Connecting, StillWaiting } from '../../contract/connect';
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
  /** Renews the session with a newer token of the host; one of somebody else ends it (`identity_changed`). */
  renewSession(token: string): Promise<Result<Me>>;
  /** Tells one listener of every answer that says who is looking and what they may do, also of renewals. */
  listen(listener: (me: Me) => void): void;
  /** Who is looking, asked anew. */
  me(): Promise<Result<Me>>;
  /** Begins the user's sign-in at Webex. */
  connect(wish: Connect): Promise<Result<Connecting>>;
  /** Completes it, with the code on the way by browser; `waiting` while the user has not decided. */
  completeConnect(code?: string): Promise<Result<Me | { waiting: number }>>;
  /** Ends every session of the user, and their connection to Webex. */
  signOut(): Promise<Result<void>>;
  /** Ends the user's connection to Webex alone; the next sign-in may be with another account. */
  disconnect(): Promise<Result<void>>;
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
/** Webex has half a minute to redeem a code, and what it is for can be had only once. */
const longPatience = 60_000;

export function createApi({ fetch, origin }: ApiDeps): Api {
  // The page never retries by itself: what can help is the BFF's business, or the reader's.
  const http = ky.create({ fetch, prefixUrl: origin, retry: 0, timeout: false, cache: 'no-store' });
  let token = '';
  let handle = '';
  let opening: Promise<Result<Me>> | undefined;
  let tell: (me: Me) => void = () => {};

  /** Runs with a signal that ends with the asker's, and after `patience` in all, the last byte included. */
  async function attempt<T>(
    run: (signal: AbortSignal) => Promise<T>,
    asker?: AbortSignal,
    within = patience,
  ): Promise<Result<T>> {
    const limit = new AbortController();
    const leave = () => limit.abort();
    const timer = setTimeout(leave, within);
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

  const authorization = () => ({ authorization: `Bearer ${handle}` });

  /** Takes over what an answer with a new handle says. */
  function enter({ handle: given, ...me }: Session): Me {
    handle = given;
    tell(me);
    return me;
  }

  function open(): Promise<Result<Me>> {
    // Who has signed out is not signed in again by an answer that comes late.
    if (!token) return Promise.resolve({ ok: false, failure: { code: 'session_expired' } });
    opening ??= attempt(async (signal) =>
      enter(await http.post(paths.session.slice(1), { json: { token }, signal }).json<Session>()),
    ).finally(() => {
      opening = undefined;
    });
    return opening;
  }

  /** A step that changes something: asked once, as repeating it is for the user to decide. */
  const post = (path: string, json: object, signal: AbortSignal) =>
    http.post(path.slice(1), { json, signal, headers: authorization() });

  /** A read with the session; one that finds the session ended opens a new one and asks once more. */
  async function read<T>(
    path: string,
    signal: AbortSignal,
    take: (response: KyResponse) => Promise<T>,
    searchParams: Record<string, string> = {},
  ): Promise<Result<T>> {
    const once = () =>
      attempt(async (limited) => {
        const headers = authorization();
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
    renewSession(newToken) {
      token = newToken;
      return attempt(async (signal) =>
        enter(await post(paths.renewSession, { token }, signal).json<Session>()),
      );
    },
    listen(listener) {
      tell = listener;
    },
    me: () =>
      read(paths.me, new AbortController().signal, async (response) => {
        const me = await response.json<Me>();
        tell(me);
        return me;
      }),
    async connect(wish) {
      const begin = () => attempt((signal) => post(paths.connect, wish, signal).json<Connecting>());
      const begun = await begin();
      if (begun.ok || begun.failure.code !== 'session_expired') return begun;
      const renewed = await open();
      return renewed.ok ? begin() : renewed;
    },
    completeConnect: (code) =>
      attempt(
        async (signal) => {
          const response = await post(paths.completeConnect, code === undefined ? {} : { code }, signal);
          if (response.status === 202) return { waiting: (await response.json<StillWaiting>()).interval };
          return enter(await response.json<Session>());
        },
        undefined,
        longPatience,
      ),
    async signOut() {
      // Of a session that has ended by itself nobody could tell whose it was, so a fresh one is ended.
      await opening;
      const opened = await open();
      if (!opened.ok) return opened;
      const ended = await attempt(async (signal) => {
        await http.delete(paths.session.slice(1), { headers: authorization(), signal });
      });
      if (ended.ok) {
        token = '';
        handle = '';
      }
      return ended;
    },
    disconnect: () =>
      attempt(async (signal) => {
        await http.delete(paths.connect.slice(1), { headers: authorization(), signal });
      }),
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
