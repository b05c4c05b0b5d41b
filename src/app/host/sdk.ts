import { Application } from '@webex/embedded-app-sdk';
import { guarded } from './guard';

/** Milliseconds that a host has for its first answer. */
export const patience = 3000;

/** The SDK's SILENT: at its default it may print whole tokens. */
const silent = 3;

let connected: Application | undefined;

/** The SDK, of which a page has one, behind the guard. Throws where a client only looks like one. */
export function connect(): Application {
  if (connected) return connected;
  const app = new Application({ logs: { logLevel: silent } });
  app.jsRequestCallback = guarded(app.jsRequestCallback);
  // Where the constructor has put it for native hosts, of which its types say nothing.
  const { webex } = window as Window & { webex?: { application: { jsRequestCallback: unknown } } };
  if (webex) webex.application.jsRequestCallback = app.jsRequestCallback;

  // Hosts older than 2.0 are asked for the user in a promise that the SDK leaves without a handler.
  const { user } = app;
  const getUser = user.getUser.bind(user);
  user.getUser = (...given) => getUser(...given).catch(() => user.states);
  connected = app;
  return app;
}
