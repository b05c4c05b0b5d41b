import { createRequire } from 'node:module';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { HostEvent } from '../../src/app/host/host';

// What SDK and native host put on the page for each other.
declare global {
  interface Window {
    webexAppExtensions?: ((message: string) => void) | undefined;
    webex?: { application: { jsRequestCallback(message: unknown): void } } | undefined;
  }
}

const require = createRequire(import.meta.url);

/**
 * The real SDK, loaded anew: it keeps one Application per loaded module, and as Node loads it, not Vitest,
 * `vi.resetModules()` does not reach it.
 */
export function freshSdk(): typeof import('@webex/embedded-app-sdk') {
  for (const file of Object.keys(require.cache)) {
    if (file.includes('embedded-app-sdk')) delete require.cache[file];
  }
  return require('@webex/embedded-app-sdk');
}

/** A token by its looks. */
export const tokenOf = (name: string) => `header.${name}.signature`;

/** What a host of today tells about itself and its user. */
export const application = {
  deviceType: 'DESKTOP',
  displayContext: 'SIDEBAR',
  isPrivateDataAvailable: true,
  theme: 'DARK',
  language: 'de-DE',
  sdkVersion: '2.5.0',
  user: { id: 'u', orgId: 'o', email: 'e', displayName: 'n', token: tokenOf('first') },
};

/** One request of the SDK, as a host gets it. */
export interface Asked {
  requestId: string;
  request: string;
  parameter: Record<string, unknown>;
}

/** The host room with a real SDK of its own, over the CEF bridge; the test plays the host. */
export async function enterRoom() {
  const asked: Asked[] = [];
  window.webexAppExtensions = (message) => asked.push(JSON.parse(message));
  vi.resetModules();
  vi.doMock('@webex/embedded-app-sdk', () => freshSdk());
  const room = await import('../../src/app/host/webex');

  const say = (message: unknown) => window.webex?.application.jsRequestCallback(message);
  const askedFor = (request: string) => asked.filter((one) => one.request === request);
  /** Answers the newest request of a name. */
  const reply = (request: string, answer: object) =>
    say({ requestId: askedFor(request).at(-1)?.requestId, type: 'response', code: 0, ...answer });
  const introduce = (more: object = {}) =>
    reply('application.initialize', { data: { application: { ...application, ...more } } });
  return { ...room, askedFor, say, reply, introduce };
}

/** The same, watched. */
export async function watchRoom() {
  const room = await enterRoom();
  const events: HostEvent[] = [];
  const stop = room.watchWebex((event) => events.push(event));
  return { ...room, events, stop };
}

/** Until Node has told of every rejection that nobody handled. */
export const settled = () => new Promise((done) => setImmediate(done));

/** Around each test of a file: fake timers, a page that ends without a bridge, no rejection left unhandled. */
export function playHosts() {
  const unhandled: unknown[] = [];
  const keep = (reason: unknown) => unhandled.push(reason);

  beforeEach(() => {
    unhandled.length = 0;
    process.on('unhandledRejection', keep);
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'],
    });
  });

  afterEach(async () => {
    await settled();
    process.off('unhandledRejection', keep);
    vi.useRealTimers();
    vi.unstubAllGlobals();
    window.webexAppExtensions = undefined;
    window.webex = undefined;
    expect(unhandled, 'unhandled rejections').toEqual([]);
  });
  return { unhandled };
}
