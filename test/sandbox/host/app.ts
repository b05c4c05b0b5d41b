import { vi } from 'vitest';
import { createBridge } from '../../../src/sandbox/host/bridge';
import type { Desk } from '../../../src/sandbox/host/desk';
import type { HostState } from '../../../src/sandbox/host/state';
import { freshSdk } from '../../support/sdk';

/** Where the simulator and the pretend cloud are. */
export const origin = 'http://127.0.0.1:5173';

/** A signed-in person, private data shared. */
export const user = {
  id: '6e1d6ee4-5a1a-4f5b-9e0f-3d5c4e2b7a11',
  orgId: '0b5f3f6e-6d1e-4f3a-8a58-9d1c0f3e2b77',
  email: 'marta@example.com',
  displayName: 'Marta López',
  token: 'head.body.tail',
};

/** A window of a state that the test may change, and a desk that keeps what it was asked. */
export function makeWindow(changes: Partial<HostState> = {}) {
  const state: HostState = {
    kind: 'answers',
    oauth: 'asks',
    theme: 'light',
    language: 'en-US',
    viewState: 'IN_FOCUS',
    isPrivateDataAvailable: true,
    user,
    ...changes,
  };
  const desk = {
    badge: vi.fn<Desk['badge']>(),
    notify: vi.fn<Desk['notify']>(),
    allow: vi.fn<Desk['allow']>(async () => true),
    opened: vi.fn<Desk['opened']>(),
    browse: vi.fn<Desk['browse']>(() => ({ closed: new Promise(() => {}), close: () => {} })),
  };
  return { state, desk, helper: async (_path: string) => new Response(null, { status: 404 }) };
}

/** Loads the real SDK beside a bridge, as the app's page in the pane does. Wants fake timers. */
export function startApp({ state, desk, helper } = makeWindow()) {
  const bridge = createBridge({
    state: () => state,
    desk,
    validDomains: ['webexapis.com'],
    origin,
    fetch: (path) => helper(path),
    // The very way the window takes: the SDK's own entry, found on the page.
    send: (json) => window.webex?.application.jsRequestCallback(JSON.parse(json)),
    delay: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
  Object.assign(window, { webexAppExtensions: (json: string) => void bridge.receive(json) });
  // 3 is silent, and the SDK does not export the name.
  const app = new (freshSdk().Application)({ logs: { logLevel: 3 } });
  return { app, bridge, state, desk };
}

/** Starts the app and waits, in fake time, until the SDK says it is ready. */
export async function readyApp(given = makeWindow()) {
  const started = startApp(given);
  const ready = started.app.onReady();
  await vi.advanceTimersByTimeAsync(600);
  await ready;
  return started;
}

/** How a request ended; a rejection is the SDK's bare number. */
export function settle(request: Promise<unknown>): Promise<unknown> {
  return request.then(
    (value) => ({ value }),
    (code: unknown) => ({ code }),
  );
}
