// The window this page runs in, in our words: who looks, in which theme, in which language.
// This room alone knows the Webex SDK and its bridges; it knows no store, no API and no view.
import { isFromWebex } from './filter';

export type Theme = 'light' | 'dark';

/** What the host tells once it has answered. */
export interface HostContext {
  /** The embedded token: a signed JWT for the BFF, worth nothing anywhere else. Never logged or stored. */
  token: string;
  theme: Theme;
  /** BCP 47, such as `de-DE`. */
  language: string;
}

export type HostEvent =
  | { type: 'context'; context: HostContext }
  /** The page is open in an ordinary browser window. */
  | { type: 'outside' }
  /** A host is there and has not answered in 3 seconds; a context may still follow. */
  | { type: 'silent' }
  /** The host has answered, but not with a user. */
  | { type: 'nameless' }
  | { type: 'theme'; theme: Theme }
  | { type: 'token'; token: string };

export type Remover = () => void;

/**
 * Why the host did not do what it was asked: it cannot; the user or an administrator said no, or it was asked
 * too often; it gave no answer in time, and may still do it; the asker gave up; anything else.
 */
export type HostRefusal = 'unsupported' | 'denied' | 'timed_out' | 'abandoned' | 'failed';

export type Outcome<T> = { ok: true; value: T } | { ok: false; reason: HostRefusal };

/** What the room can do; its promises never reject. */
export interface Host {
  /** Tells everything about the host, from now on, to one listener. The answer stops that. */
  watch(listener: (event: HostEvent) => void): Remover;
  /**
   * Opens a sign-in page in the system's browser and waits at most 5 minutes for its authorization code.
   * One at a time: a second waits for the first to end, so abandon that one by its signal, and what it is still
   * answered goes nowhere.
   */
  signIn(authorizeUrl: string, signal?: AbortSignal): Promise<Outcome<string>>;
  /** Opens an address outside the app, by the user's leave where its scheme is not https; 30 seconds. */
  openLink(url: string): Promise<Outcome<void>>;
  /** Asks a silent host anew. The SDK asks once in the life of a page, so the page is loaded again. */
  restart(): void;
}

/**
 * Whether the SDK would find a bridge here (the order of its own detection, SDK 2.5.0 `detectEnvironment`).
 * Asked before the SDK is loaded, so that a page outside Webex says so at once.
 */
export function isInsideWebex(page: Window): boolean {
  const { userAgent } = page.navigator;
  const has = (word: string) => userAgent.includes(word);
  const isBrowser = has('Firefox') || has('Chrome') || has('Safari');
  return (
    'webexAppExtensions' in page ||
    has('WBX_iOS') ||
    (has('Android') && has('webex') && has('Mobile')) ||
    ('chrome' in page && Object(page.chrome).webview !== undefined) ||
    (has('Mac') && !isBrowser) ||
    'roomos' in page ||
    page.parent !== page
  );
}

/** The host of this page; the SDK is loaded only when there is one, and behind the filter. */
export function createHost(page: Window): Host {
  const keepOut = (message: MessageEvent) => {
    if (!isFromWebex(page, message)) message.stopImmediatePropagation();
  };

  function load() {
    // Before the SDK listens; the same listener again is none more.
    page.addEventListener('message', keepOut, true);
    return import('./webex');
  }

  async function ask<T>(run: (webex: Awaited<ReturnType<typeof load>>) => Promise<Outcome<T>>) {
    if (!isInsideWebex(page)) return { ok: false, reason: 'unsupported' } as const;
    return load()
      .then(run)
      .catch(() => ({ ok: false, reason: 'failed' }) as const);
  }

  return {
    watch(listener) {
      if (!isInsideWebex(page)) {
        listener({ type: 'outside' });
        return () => {};
      }
      let stop: Remover | undefined;
      let isStopped = false;
      // The SDK's constructor throws where a client only looks like one.
      load()
        .then(({ watchWebex }) => {
          if (!isStopped) stop = watchWebex(listener);
        })
        .catch(() => listener({ type: 'silent' }));
      return () => {
        isStopped = true;
        stop?.();
      };
    },
    signIn: (authorizeUrl, signal) => ask(({ signIn }) => signIn(authorizeUrl, signal)),
    openLink: (url) => ask(({ openLink }) => openLink(url)),
    restart: () => page.location.reload(),
  };
}
