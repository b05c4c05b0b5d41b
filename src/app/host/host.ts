// The window this page runs in, in our words: who looks, in which theme, in which language.
// This room alone knows the Webex SDK and its bridges; it knows no store, no API and no view.

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

export interface Host {
  /** Tells everything about the host, from now on, to one listener. The answer stops that. */
  watch(listener: (event: HostEvent) => void): Remover;
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

/** The host of this page; the SDK is loaded only when there is one. */
export function createHost(page: Window): Host {
  return {
    watch(listener) {
      if (!isInsideWebex(page)) {
        listener({ type: 'outside' });
        return () => {};
      }
      let stop: Remover | undefined;
      let isStopped = false;
      // The SDK's constructor throws where a client only looks like one.
      import('./webex')
        .then(({ watchWebex }) => {
          if (!isStopped) stop = watchWebex(listener);
        })
        .catch(() => listener({ type: 'silent' }));
      return () => {
        isStopped = true;
        stop?.();
      };
    },
    restart: () => page.location.reload(),
  };
}
