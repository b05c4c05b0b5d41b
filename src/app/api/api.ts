// The BFF as the page sees it: calls in our words, expected failures as values.
// This room alone knows HTTP; it holds the session's handle and shows it to nobody.
import ky, { type KyResponse } from 'ky';
import type { Connect, Connecting, StillWaiting } from '../../contract/connect';
import type { Contact } from '../../contract/contacts';
import type { ContactId, PersonId } from '../../contract/ids';
import type { AddRecent, Kept, MarkFavourite, Preferences } from '../../contract/kept';
import { paths } from '../../contract/paths';
import type { Person } from '../../contract/people';
import type { SearchFrame } from '../../contract/search';
import type { Me, Session } from '../../contract/session';
import { attempt, longPatience } from './attempt';
import type { Result } from './failure';
import type { ManagingApi } from './managing';
import { readLines } from './ndjson';
import { type ApiDeps, json, type Options } from './requests';

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
  /** Tells every frame of the answer; resolves when it is complete. A wide one also looks where Webex cannot. */
  search(wish: SearchWish, onFrame: (frame: SearchFrame) => void, signal: AbortSignal): Promise<Result<void>>;
  person(id: PersonId, signal: AbortSignal): Promise<Result<Person>>;
  contact(id: ContactId, signal: AbortSignal): Promise<Result<Contact>>;
  /** These change what is kept for the user, and answer it as it is then. Repeating them does no harm. */
  markFavourite(mark: MarkFavourite): Promise<Result<Kept>>;
  addRecent(recent: AddRecent): Promise<Result<Kept>>;
  clearRecents(): Promise<Result<Kept>>;
  setPreferences(preferences: Preferences): Promise<Result<Kept>>;
  /** The calls of those who put the directory right; undefined when their code could not be fetched. */
  managing(): Promise<ManagingApi | undefined>;
}

export interface SearchWish {
  text: string;
  isWide: boolean;
}

export function createApi({ fetch, origin }: ApiDeps): Api {
  // The page never retries by itself: what can help is the BFF's business, or the reader's.
  const http = ky.create({ fetch, prefixUrl: origin, retry: 0, timeout: false, cache: 'no-store' });
  let token = '';
  let handle = '';
  let opening: Promise<Result<Me>> | undefined;
  let tell: (me: Me) => void = () => {};
  /** What the page has to send yet before the user signs out. */
  let finish = async () => {};
  const beforeSignOut = (last: () => Promise<void>) => {
    finish = last;
  };

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

  /**
   * A request that may be repeated, with the session; one that finds the session ended opens a new one and asks
   * once more.
   */
  async function ask<T>(
    path: string,
    take: (response: KyResponse) => Promise<T>,
    { signal, idempotencyKey, within, ...options }: Options = {},
  ): Promise<Result<T>> {
    const once = () =>
      attempt(
        async (limited) => {
          const headers = {
            ...authorization(),
            ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
          };
          return take(await http(path.slice(1), { ...options, headers, signal: limited }));
        },
        signal,
        within,
      );
    // Before the session stands there is nothing to ask with.
    if (!handle) await opening;
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
      ask(paths.me, async (response) => {
        const me = await response.json<Me>();
        // Who has signed out meanwhile is not signed in again by an answer that comes late.
        if (handle) tell(me);
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
      await finish();
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
    search: ({ text: q, isWide }, onFrame, signal) =>
      ask(
        paths.search,
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
        { signal, searchParams: { q, ...(isWide && { wide: '1' }) } },
      ),
    person: (id, signal) => ask(paths.person(id), json<Person>, { signal }),
    contact: (id, signal) => ask(paths.contact(id), json<Contact>, { signal }),
    markFavourite: (mark) => ask(paths.favourites, json<Kept>, { method: 'put', json: mark }),
    addRecent: (recent) => ask(paths.recents, json<Kept>, { method: 'post', json: recent }),
    clearRecents: () => ask(paths.recents, json<Kept>, { method: 'delete' }),
    setPreferences: (preferences) => ask(paths.preferences, json<Kept>, { method: 'put', json: preferences }),
    managing: async () =>
      (await import('./managing')).createManagingApi({ ask, fetch, origin, authorization, beforeSignOut }),
  };
}
