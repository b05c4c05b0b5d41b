import type { Application } from '@webex/embedded-app-sdk';
import type { HostContext, HostEvent, Remover, Theme } from './host';
import { connect, patience } from './sdk';

export { openLink, signIn } from './actions';

/** The SDK's own `onReady` looks only every 300 ms; its state is there as soon as the host has answered. */
const lookEvery = 10;
const lookLaterEvery = 300;

/** About one frame of the screen; in a pane out of sight there are none to wait for. */
const tellEvery = 16;

const toTheme = (theme: unknown): Theme => (String(theme).toUpperCase() === 'DARK' ? 'dark' : 'light');

/** A tag that `Intl` takes, as hosts also write `en_US` or nothing. */
function toLanguage(language: unknown): string {
  try {
    return Intl.getCanonicalLocales(String(language ?? '').replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function contextOf({ application }: Application): HostContext | undefined {
  const { displayContext, user, theme, language } = application.states;
  // Only the SDK's types promise a string.
  if (displayContext === null || !user?.token || typeof user.token !== 'string') return undefined;
  return { token: user.token, theme: toTheme(theme), language: toLanguage(language) };
}

/** Tells the newest event of each kind, however many come at once. */
function createTeller(listener: (event: HostEvent) => void) {
  const newest = new Map<string, HostEvent>();
  let telling: ReturnType<typeof setTimeout> | undefined;

  function tellAll() {
    telling = undefined;
    const events = [...newest.values()];
    newest.clear();
    for (const event of events) listener(event);
  }
  return {
    tell(event: HostEvent) {
      newest.set(event.type, event);
      telling ??= setTimeout(tellAll, tellEvery);
    },
    stop: () => clearTimeout(telling),
  };
}

/** Drives the real SDK and tells what it learns; a late answer is told too. Throws where `connect` does. */
export function watchWebex(listener: (event: HostEvent) => void): Remover {
  const app = connect();
  const startedAt = performance.now();
  let isStopped = false;

  function look() {
    const context = contextOf(app);
    if (!context) return false;
    clearInterval(looking);
    listener({ type: 'context', context });
    return true;
  }
  let looking = setInterval(() => {
    if (look() || performance.now() - startedAt < patience) return;
    clearInterval(looking);
    looking = setInterval(look, lookLaterEvery);
    // A host that has answered without a user keeps them to itself; that is not silence.
    listener({ type: app.application.states.displayContext === null ? 'silent' : 'nameless' });
  }, lookEvery);

  const teller = createTeller(listener);
  const onTheme = (theme?: unknown) => teller.tell({ type: 'theme', theme: toTheme(theme) });
  const onToken = (token?: unknown) => teller.tell({ type: 'token', token: String(token) });
  const listen = () => {
    if (isStopped) return;
    // None of these reaches the host; `on` and `off` answer a code and never throw.
    app.on('application:themeChanged', onTheme);
    app.on('application:tokenRefreshed', onToken);
  };
  void app.listen().then(listen, listen);

  return () => {
    isStopped = true;
    clearInterval(looking);
    teller.stop();
    app.off('application:themeChanged', onTheme);
    app.off('application:tokenRefreshed', onToken);
  };
}
