import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHost, type HostEvent, isInsideWebex } from '../../../src/app/host/host';
import { freshSdk } from '../../support/sdk';

const chrome = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0 Safari/537.36';

/** As much of a window as the detection looks at. */
function windowWith(userAgent: string, more: object = {}) {
  const page = { navigator: { userAgent }, ...more };
  const parent = 'parent' in more ? more.parent : page;
  // Only what the detection reads is there.
  return { ...page, ...(parent === page ? {} : { parent }) } as unknown as Window;
}

function topWindowWith(userAgent: string, more: object = {}) {
  const page = windowWith(userAgent, more) as Window & { parent: Window };
  page.parent = page;
  return page;
}

describe('being inside Webex', () => {
  it.each([
    ['CEF', topWindowWith(chrome, { webexAppExtensions: () => {} })],
    ['iOS', topWindowWith('Mozilla/5.0 (iPhone) WBX_iOS')],
    ['Android', topWindowWith('Mozilla/5.0 (Linux; Android 14; webex 45.1.0.0_0) Chrome/120 Mobile Safari')],
    ['WebView2', topWindowWith(chrome, { chrome: { webview: {} } })],
    ['WKWebView', topWindowWith('Mozilla/5.0 (Macintosh; Intel Mac OS X 14) AppleWebKit/605.1.15')],
    ['RoomOS', topWindowWith(chrome, { roomos: {} })],
    ['an iframe', windowWith(chrome, { parent: {} })],
  ])('is seen by %s', (_, page) => {
    expect(isInsideWebex(page)).toBe(true);
  });

  it('is not claimed in an ordinary browser window', () => {
    expect(isInsideWebex(topWindowWith(chrome, { chrome: {} }))).toBe(false);
    expect(isInsideWebex(topWindowWith('Mozilla/5.0 (Macintosh) Version/17 Safari/605.1.15'))).toBe(false);
  });

  it('is denied at once, without loading the SDK', () => {
    const events: HostEvent[] = [];
    createHost(topWindowWith(chrome)).watch((event) => events.push(event));
    expect(events).toEqual([{ type: 'outside' }]);
  });

  it('opens nothing and signs nobody in', async () => {
    const host = createHost(topWindowWith(chrome));
    const unsupported = { ok: false, reason: 'unsupported' };
    expect(await host.signIn('https://webexapis.com/v1/authorize')).toEqual(unsupported);
    expect(await host.openLink('mailto:a@b.example')).toEqual(unsupported);
  });
});

describe('a client that only looks like one', () => {
  const android = 'Mozilla/5.0 (Linux; Android 14; webex 45.1.0.0_0) Chrome/120 Mobile Safari';

  beforeEach(() => {
    vi.resetModules();
    vi.doMock('@webex/embedded-app-sdk', () => freshSdk());
    vi.stubGlobal('navigator', { userAgent: android });
  });

  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('P27 F41: is silent, and every call fails', async () => {
    const host = createHost(window);
    const failed = { ok: false, reason: 'failed' };
    expect(await host.signIn('https://webexapis.com/v1/authorize')).toEqual(failed);
    expect(await host.openLink('mailto:a@b.example')).toEqual(failed);
    const events: HostEvent[] = [];
    host.watch((event) => events.push(event));
    await vi.waitUntil(() => events.length > 0);
    expect(events).toEqual([{ type: 'silent' }]);
  });
});
