import type { Application } from '@webex/embedded-app-sdk';
import { createCaller, refused } from './call';
import type { Outcome } from './host';
import { connect, patience } from './sdk';

/** Milliseconds: to sign in elsewhere, with a second factor; to read what a dialog asks. */
const signInWithin = 5 * 60_000;
const openWithin = 30_000;

/** Far more letters than any authorization code has. */
const longestCode = 2048;

const call = createCaller();

/** The SDK once its host has answered, provided that host knows as much as this version of the SDK. */
async function whenReady(version: string, signal?: AbortSignal): Promise<Outcome<Application>> {
  const app = connect();
  const ready = await call('onReady', {
    within: patience,
    signal,
    // It never settles without a host.
    send: () => app.onReady(),
    read: () => ({ ok: true, value: app }),
  });
  return !ready.ok || app.isSdkSupported(version) ? ready : refused('unsupported');
}

/**
 * Has the host open an authorize URL in the system's browser and answers the authorization code, a string of at
 * most 2048 letters, within 5 minutes. The host puts a `state` of its own into the URL. An aborted signal ends it
 * as `abandoned`: the browser stays open, its code is dropped, and a later call reaches the host as a new one
 * (this method of SDK 2.5.0 is not among those it holds back for 30 seconds).
 */
export async function signIn(authorizeUrl: string, signal?: AbortSignal): Promise<Outcome<string>> {
  const ready = await whenReady('1.5.0', signal);
  if (!ready.ok) return ready;
  return call('initiateSystemBrowserOAuth', {
    within: signInWithin,
    signal,
    send: () => ready.value.initiateSystemBrowserOAuth(authorizeUrl),
    read: (code) =>
      typeof code === 'string' && code !== '' && code.length <= longestCode
        ? { ok: true, value: code }
        : refused('failed'),
  });
}

/**
 * Has the host open a URL outside the app, within 30 seconds. `denied` when its domain is not among the app's
 * valid ones, or when the user says no to the dialog that schemes other than https bring up.
 */
export async function openLink(url: string): Promise<Outcome<void>> {
  const ready = await whenReady('1.4.0');
  if (!ready.ok) return ready;
  return call('openUrlInSystemBrowser', {
    within: openWithin,
    send: () => ready.value.openUrlInSystemBrowser(url),
    read: () => ({ ok: true, value: undefined }),
  });
}
