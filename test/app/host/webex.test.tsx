import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HostEvent } from '../../../src/app/host/host';
import { freshSdk } from '../../support/sdk';

interface Asked {
  requestId: string;
  request: string;
}

/** The real SDK over its CEF bridge, with a host that answers when the test says so. */
async function watch() {
  const asked: Asked[] = [];
  window.webexAppExtensions = (message) => asked.push(JSON.parse(message));
  vi.resetModules();
  vi.doMock('@webex/embedded-app-sdk', () => freshSdk());
  const { watchWebex } = await import('../../../src/app/host/webex');
  const events: HostEvent[] = [];
  const stop = watchWebex((event) => events.push(event));
  const say = (message: object) => window.webex?.application.jsRequestCallback(message);
  const answer = (application: object) =>
    say({ requestId: asked[0]?.requestId, type: 'response', code: 0, data: { application } });
  return { asked, events, stop, say, answer };
}

const application = {
  deviceType: 'DESKTOP',
  displayContext: 'SIDEBAR',
  isPrivateDataAvailable: true,
  theme: 'DARK',
  language: 'de-DE',
  sdkVersion: '2.5.0',
  user: { id: 'u', orgId: 'o', email: 'e', displayName: 'n', token: 'token-1' },
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
});

afterEach(() => {
  vi.useRealTimers();
  window.webexAppExtensions = undefined;
  window.webex = undefined;
});

describe('the Webex host', () => {
  it('gives token, theme and language without sitting out the poll of the SDK', async () => {
    const { answer, events, stop } = await watch();
    answer(application);
    await vi.advanceTimersByTimeAsync(20);
    expect(events).toEqual([
      { type: 'context', context: { token: 'token-1', theme: 'dark', language: 'de-DE' } },
    ]);
    stop();
  });

  it('is called silent after 3 seconds, once, and may still answer', async () => {
    const { answer, events, stop } = await watch();
    await vi.advanceTimersByTimeAsync(2990);
    expect(events).toEqual([]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(events).toEqual([{ type: 'silent' }]);
    answer(application);
    await vi.advanceTimersByTimeAsync(20);
    expect(events.at(-1)?.type).toBe('context');
    stop();
  });

  it.each([
    ['en_US', 'en-US'],
    ['', 'en'],
    [null, 'en'],
    ['no such tag', 'en'],
  ])('takes the language %j for %s', async (language, taken) => {
    const { answer, events, stop } = await watch();
    answer({ ...application, language });
    await vi.advanceTimersByTimeAsync(20);
    expect(events).toMatchObject([{ context: { language: taken } }]);
    stop();
  });

  it('is not called silent when it answers without a user', async () => {
    const { answer, events, stop } = await watch();
    answer({ ...application, user: null });
    await vi.advanceTimersByTimeAsync(4000);
    expect(events).toEqual([{ type: 'nameless' }]);
    stop();
  });

  it('stays silent when the host refuses', async () => {
    const { asked, say, events, stop } = await watch();
    say({ requestId: asked[0]?.requestId, type: 'response', code: 1 });
    await vi.advanceTimersByTimeAsync(4000);
    expect(events).toEqual([{ type: 'silent' }]);
    stop();
  });

  it('tells changes of theme and token', async () => {
    const { answer, say, events, stop } = await watch();
    answer(application);
    await vi.advanceTimersByTimeAsync(20);
    say({ type: 'event', request: 'application:themeChanged', data: { theme: 'LIGHT' } });
    await vi.advanceTimersByTimeAsync(20);
    say({ type: 'event', request: 'application:tokenRefreshed', data: { token: 'token-2' } });
    await vi.advanceTimersByTimeAsync(20);
    expect(events.slice(1)).toEqual([
      { type: 'theme', theme: 'light' },
      { type: 'token', token: 'token-2' },
    ]);
    stop();
  });

  it('tells nothing more once nobody watches', async () => {
    const { answer, say, events, stop } = await watch();
    stop();
    answer(application);
    say({ type: 'event', request: 'application:themeChanged', data: { theme: 'LIGHT' } });
    await vi.advanceTimersByTimeAsync(5000);
    expect(events).toEqual([]);
  });
});
