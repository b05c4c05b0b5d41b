import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createHost, type HostEvent } from '../../../src/app/host/host';
import { application, freshSdk, playHosts, tokenOf } from '../../support/sdk';
import { strangers, windowIn } from './windows';

playHosts();

const chrome = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0 Safari/537.36';

describe('P28 T18: the iframe bridge', () => {
  const parent = windowIn();
  /** What the SDK has posted to the page around it. */
  const posted = () => vi.mocked(parent.postMessage).mock.calls.map(([json]) => JSON.parse(String(json)));
  const say = (message: unknown, origin = 'https://sim.webex.com', source: Window = parent) =>
    window.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(message), origin, source }));

  beforeEach(() => {
    vi.stubGlobal('navigator', { userAgent: chrome });
    vi.stubGlobal('parent', parent);
    vi.mocked(parent.postMessage).mockClear();
    vi.resetModules();
    vi.doMock('@webex/embedded-app-sdk', () => freshSdk());
  });

  it('hears its host, and of everybody else nothing', async () => {
    const events: HostEvent[] = [];
    const stop = createHost(window).watch((event) => events.push(event));
    await vi.waitUntil(() => posted().length > 0);
    const [{ requestId }] = posted();
    const introduction = { requestId, type: 'response', code: 0, data: { application } };
    const token = tokenOf('of-a-stranger');
    const slipIn = (origin?: string, source?: Window) => {
      const user = { ...application.user, token };
      say({ ...introduction, data: { application: { ...application, user } } }, origin, source);
      say({ type: 'event', request: 'application:tokenRefreshed', data: { token } }, origin, source);
      say({ type: 'event', request: 'application:themeChanged', data: { theme: 'LIGHT' } }, origin, source);
    };
    const slipInAll = async () => {
      for (const origin of strangers) slipIn(origin);
      slipIn(undefined, windowIn(parent));
      await vi.advanceTimersByTimeAsync(100);
    };

    await slipInAll();
    expect(events).toEqual([]);
    say(introduction);
    await vi.advanceTimersByTimeAsync(20);
    expect(events).toMatchObject([{ context: { token: tokenOf('first') } }]);
    await slipInAll();
    expect(events).toHaveLength(1);

    // The same from the host itself is heard, or nothing would be proven.
    say({ type: 'event', request: 'application:tokenRefreshed', data: { token: tokenOf('second') } });
    await vi.advanceTimersByTimeAsync(20);
    expect(events.slice(1)).toEqual([{ type: 'token', token: tokenOf('second') }]);
    stop();
  });

  it('P27 F40: survives garbage of the host itself', async () => {
    const events: HostEvent[] = [];
    const stop = createHost(window).watch((event) => events.push(event));
    await vi.waitUntil(() => posted().length > 0);
    const listen = vi.fn();
    window.addEventListener('message', listen);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (data) => {
        window.dispatchEvent(
          new MessageEvent('message', { data, origin: 'https://sim.webex.com', source: parent }),
        );
      }),
      { numRuns: 1000 },
    );
    expect(listen).toHaveBeenCalledTimes(1000);
    await vi.advanceTimersByTimeAsync(1000);
    expect(events).toEqual([]);
    window.removeEventListener('message', listen);
    stop();
  });
});
