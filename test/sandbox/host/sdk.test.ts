// @vitest-environment happy-dom
import type { Application } from '@webex/embedded-app-sdk';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeWindow, readyApp, settle, startApp, user } from './app';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.clearAllTimers();
  vi.useRealTimers();
});

/** Lets the bridge think and the SDK settle. */
async function outcome(request: Promise<unknown>): Promise<unknown> {
  const settled = settle(request);
  await vi.advanceTimersByTimeAsync(0);
  return settled;
}

async function sidebarOf(app: Application) {
  const asked = app.context.getSidebar();
  await vi.advanceTimersByTimeAsync(0);
  const sidebar = await asked;
  if (!('badge' in sidebar)) throw new Error('The SDK fell back to an empty sidebar.');
  return sidebar;
}

test('the real SDK learns who the user is and what the window looks like', async () => {
  const { app } = await readyApp(makeWindow({ theme: 'dark', language: 'ja-JP' }));

  expect(app.application.states.user).toEqual(user);
  expect(app.isPrivateDataAvailable).toBe(true);
  expect(app.theme).toBe('DARK');
  expect(app.language).toBe('ja-JP');
  expect(app.deviceType).toBe('DESKTOP');
  expect(app.displayContext).not.toBeNull();
  expect(app.isSdkSupported('2.5.0')).toBe(true);
});

test('a window that withholds private data says so and sends what it is given', async () => {
  const withheld = { ...user, email: '', displayName: '' };
  const { app } = await readyApp(makeWindow({ isPrivateDataAvailable: false, user: withheld }));

  expect(app.isPrivateDataAvailable).toBe(false);
  expect(app.application.states.user).toEqual(withheld);
});

test('a silent host never answers, and sends no events either', async () => {
  const { app, bridge } = startApp(makeWindow({ kind: 'silent' }));
  const ready = vi.fn();
  void app.onReady().then(ready);
  await vi.advanceTimersByTimeAsync(60_000);
  bridge.themeChanged();

  expect(ready).not.toHaveBeenCalled();
  expect(app.theme).toBeNull();
});

test('a slow host answers after two seconds', async () => {
  const { app } = startApp(makeWindow({ kind: 'slow' }));
  await vi.advanceTimersByTimeAsync(1_999);
  expect(app.application.states.user).toBeNull();

  await vi.advanceTimersByTimeAsync(1);
  expect(app.application.states.user).toEqual(user);
});

test('outside a meeting and a space there is neither', async () => {
  const { app } = await readyApp();

  expect(await outcome(app.context.getMeeting())).toEqual({ code: 5 });
  expect(await outcome(app.context.getSpace())).toEqual({ code: 5 });
  expect(await outcome(app.setShareUrl('https://a.example', '', 'Title'))).toEqual({ code: 5 });
});

test('the sidebar has no calls, shows a badge on the rail and takes it away', async () => {
  const { app, desk } = await readyApp();
  const sidebar = await sidebarOf(app);

  expect(sidebar.badge).toEqual({ badgeType: 'count', count: 0 });
  expect(await outcome(sidebar.getCalls())).toEqual({ value: { calls: [] } });
  expect(await outcome(sidebar.showBadge({ ...sidebar.badge, count: 3 }))).toEqual({ value: true });
  expect(desk.badge).toHaveBeenLastCalledWith({ badgeType: 'count', count: 3 });
  await outcome(sidebar.clearBadge());
  expect(desk.badge).toHaveBeenLastCalledWith(undefined);
});

test('a notification reaches the window', async () => {
  const { app, desk } = await readyApp();
  const sidebar = await sidebarOf(app);

  await outcome(sidebar.showNotification('Priya is calling', 'https://webexapis.com/'));
  expect(desk.notify).toHaveBeenCalledWith('Priya is calling');
});

test('the theme moves while the app runs', async () => {
  const { app, bridge, state } = await readyApp();
  const themes: unknown[] = [];
  app.on('application:themeChanged', (theme: unknown) => themes.push(theme));
  state.theme = 'dark';
  bridge.themeChanged();

  expect(themes).toEqual(['DARK']);
  expect(app.theme).toBe('DARK');
});

test('focus and fresh tokens are told to the app', async () => {
  const { app, bridge, state } = await readyApp();
  const told: unknown[] = [];
  app.on('application:viewStateChanged', (view: unknown) => told.push(view));
  app.on('application:tokenRefreshed', (token: unknown) => told.push(token));
  bridge.viewStateChanged('OUT_OF_FOCUS');
  state.user = { ...user, token: 'head.newer.tail' };
  bridge.tokenRefreshed();

  expect(told).toEqual(['OUT_OF_FOCUS', 'head.newer.tail']);
  expect(user.token).toBe('head.body.tail');
});
