import { Application } from '@webex/embedded-app-sdk';
import type { HostContext, HostEvent, Remover, Theme } from './host';

/** The SDK's own `onReady` looks only every 300 ms; its state is there as soon as the host has answered. */
const lookEvery = 10;
const lookLaterEvery = 300;
const patience = 3000;

/** The SDK's SILENT: at its default it may print whole tokens. */
const silent = 3;

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
  if (displayContext === null || !user?.token) return undefined;
  return { token: user.token, theme: toTheme(theme), language: toLanguage(language) };
}

/** Drives the real SDK and tells what it learns; a late answer is told too. */
export function watchWebex(listener: (event: HostEvent) => void): Remover {
  const app = new Application({ logs: { logLevel: silent } });
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

  const onTheme = (theme?: unknown) => listener({ type: 'theme', theme: toTheme(theme) });
  const onToken = (token?: unknown) => {
    if (typeof token === 'string') listener({ type: 'token', token });
  };
  // None of these reaches the host; `on` and `off` answer a code and never throw.
  void app.listen().then(() => {
    if (isStopped) return;
    app.on('application:themeChanged', onTheme);
    app.on('application:tokenRefreshed', onToken);
  });

  return () => {
    isStopped = true;
    clearInterval(looking);
    app.off('application:themeChanged', onTheme);
    app.off('application:tokenRefreshed', onToken);
  };
}
