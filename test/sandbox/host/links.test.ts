// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { judgeLink } from '../../../src/sandbox/host/links';
import { makeWindow, origin, readyApp } from './app';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.clearAllTimers();
  vi.useRealTimers();
});

async function open(address: string, allowed = true) {
  const given = makeWindow();
  given.desk.allow.mockResolvedValue(allowed);
  const { app, desk } = await readyApp(given);
  const code = app.openUrlInSystemBrowser(address).then(
    () => 0,
    (refusal: unknown) => refusal,
  );
  await vi.advanceTimersByTimeAsync(0);
  return { code: await code, desk };
}

test('an https address in a registered domain opens without a question', async () => {
  const { code, desk } = await open('https://webexapis.com/v1/authorize');

  expect(code).toBe(0);
  expect(desk.allow).not.toHaveBeenCalled();
  expect(desk.opened).toHaveBeenCalledWith('https://webexapis.com/v1/authorize');
});

test.for(['https://elsewhere.example/', 'https://webexapis.com.elsewhere.example/', 'http://webexapis.com/'])(
  '%s is refused',
  async (address) => {
    const { code, desk } = await open(address);

    expect(code).toBe(8);
    expect(desk.opened).not.toHaveBeenCalled();
  },
);

test.for(['webexteams://im?email=a@example.com', 'mailto:a@example.com', 'tel:+491234'])(
  '%s opens only if the person allows it',
  async (address) => {
    const allowed = await open(address);
    expect(allowed.code).toBe(0);
    expect(allowed.desk.opened).toHaveBeenCalledWith(address);

    const cancelled = await open(address, false);
    expect(cancelled.code).toBe(8);
    expect(cancelled.desk.opened).not.toHaveBeenCalled();
  },
);

test('what is no address is an invalid argument', () => {
  expect(judgeLink('not an address', { validDomains: [], origin })).toBe(2);
  expect(judgeLink(undefined, { validDomains: [], origin })).toBe(2);
});

test('an address of the pretend cloud opens in a browser window, without TLS and unregistered', async () => {
  const { code, desk } = await open(`${origin}/sandbox/oauth-helper/verify`);

  expect(code).toBe(0);
  expect(desk.allow).not.toHaveBeenCalled();
  expect(desk.browse).toHaveBeenCalledWith(`${origin}/sandbox/oauth-helper/verify`);
});

test('an address elsewhere opens no browser window', async () => {
  expect((await open('https://webexapis.com/v1/authorize')).desk.browse).not.toHaveBeenCalled();
});

test.for([
  ['http://localhost:5173/x', 'open'],
  ['http://127.0.0.1:5174/x', 8],
  ['http://127.0.0.1.elsewhere.example:5173/x', 8],
] as const)('this machine goes by two names, but by one port: %s', ([address, verdict]) => {
  expect(judgeLink(address, { validDomains: [], origin })).toBe(verdict);
});
