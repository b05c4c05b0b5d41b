// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { prepare } from '../../../src/sandbox/host/sign-in';
import { makeWindow, origin, readyApp, settle } from './app';

const webexHelper = 'https://oauth-helper-prod.wbx2.com/helperservice/v1/callback';
const ownHelper = `${origin}/sandbox/oauth-helper/callback`;

function addressOf(changes: Record<string, string> = {}, base = `${origin}/v1/authorize`) {
  const url = new URL(base);
  const query = { client_id: 'C1', redirect_uri: webexHelper, state: 'the app’s', ...changes };
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.clearAllTimers();
  vi.useRealTimers();
});

/** An app that has asked to sign in, a browser the test closes, and a helper the test gives the outcome. */
async function signingIn(address = addressOf(), changes = {}) {
  const given = makeWindow(changes);
  let shut = () => {};
  const close = vi.fn(() => shut());
  const closed = new Promise<void>((resolve) => {
    shut = resolve;
  });
  given.desk.browse.mockReturnValue({ closed, close });
  const asked: string[] = [];
  let outcome: object | undefined;
  given.helper = async (path) => {
    asked.push(path);
    return outcome ? Response.json(outcome) : new Response(null, { status: 204 });
  };
  const { app, desk } = await readyApp(given);
  const ending = settle(app.initiateSystemBrowserOAuth(address));
  await vi.advanceTimersByTimeAsync(0);
  return {
    app,
    desk,
    asked,
    close,
    shut: () => shut(),
    ending,
    shown: () => new URL(desk.browse.mock.calls[0]?.[0] ?? ''),
    helperGets: (next: object) => {
      outcome = next;
    },
  };
}

test('the code that the helper gets is what the real SDK resolves with, and the browser goes', async () => {
  const { ending, helperGets, asked, close, shown } = await signingIn();
  await vi.advanceTimersByTimeAsync(1000);
  expect(close).not.toHaveBeenCalled();

  helperGets({ code: 'c1' });
  await vi.advanceTimersByTimeAsync(250);
  expect(await ending).toEqual({ value: 'c1' });
  expect(close).toHaveBeenCalled();
  expect(asked.at(-1)).toBe(`/sandbox/oauth-helper/result?quiet&state=${shown().searchParams.get('state')}`);
});

test('the browser gets what the app asked, with a state of the client’s own, another each time', async () => {
  const first = (await signingIn()).shown();
  const second = (await signingIn()).shown();

  expect(first.searchParams.get('client_id')).toBe('C1');
  const states = [first, second].map(({ searchParams }) => searchParams.get('state'));
  expect(new Set([...states, 'the app’s']).size).toBe(3);
});

test('a refusal is a generic error', async () => {
  const { ending, helperGets } = await signingIn();
  helperGets({ error: 'access_denied' });
  await vi.advanceTimersByTimeAsync(250);

  expect(await ending).toEqual({ code: 1 });
});

test('closing the browser denies access', async () => {
  const { ending, shut } = await signingIn();
  shut();
  await vi.advanceTimersByTimeAsync(0);

  expect(await ending).toEqual({ code: 8 });
});

test('a code that came just before the browser was closed still counts', async () => {
  const { ending, shut, helperGets } = await signingIn();
  helperGets({ code: 'c1' });
  shut();
  await vi.advanceTimersByTimeAsync(0);

  expect(await ending).toEqual({ value: 'c1' });
});

test('after five minutes the time is over, and the browser goes', async () => {
  const { ending, close } = await signingIn();
  await vi.advanceTimersByTimeAsync(5 * 60_000 - 250);
  expect(close).not.toHaveBeenCalled();

  await vi.advanceTimersByTimeAsync(250);
  expect(await ending).toEqual({ code: 9 });
  expect(close).toHaveBeenCalled();
});

test('a cloud that fails or is gone for a moment does not end it', async () => {
  const given = makeWindow();
  const answers = [
    async () => new Response(null, { status: 502 }),
    async () => {
      throw new TypeError('fetch failed');
    },
    async () => Response.json({ code: 'c1' }),
  ];
  given.helper = async () => answers.shift()?.() ?? new Response(null, { status: 204 });
  const { app } = await readyApp(given);
  const ending = settle(app.initiateSystemBrowserOAuth(addressOf()));
  await vi.advanceTimersByTimeAsync(750);

  expect(await ending).toEqual({ value: 'c1' });
});

test('a host that rejects opens no browser', async () => {
  const { ending, desk, app } = await signingIn(addressOf(), { oauth: 'rejects' });

  expect(await ending).toEqual({ code: 1 });
  expect(desk.browse).not.toHaveBeenCalled();
  expect(app.isSdkSupported('1.5.0')).toBe(true);
});

test('a host that does not support it says so beforehand and when asked, and still knows the user', async () => {
  const { ending, desk, app } = await signingIn(addressOf(), { oauth: 'unsupported' });

  expect(app.isSdkSupported('1.5.0')).toBe(false);
  expect(app.isSdkSupported('1.4.0')).toBe(true);
  expect(app.application.states.user).toMatchObject({ displayName: 'Marta López' });
  expect(await ending).toEqual({ code: 6 });
  expect(desk.browse).not.toHaveBeenCalled();
});

describe('an address for signing in', () => {
  const domains = { validDomains: ['webexapis.com'], origin };

  test.for([
    ['in no registered domain', addressOf({}, 'https://elsewhere.example/authorize'), 8],
    ['without TLS', addressOf({}, 'http://webexapis.com/v1/authorize'), 8],
    ['for another program', addressOf({}, 'webexteams://authorize'), 2],
    ['that is none', 'sign me in', 2],
    ['without a redirect address', addressOf({ redirect_uri: '' }), 2],
    ['that leads back to the app', addressOf({ redirect_uri: `${origin}/` }), 2],
    ['that leads to almost the helper', addressOf({ redirect_uri: `${webexHelper}/x` }), 2],
    ['that leads to a helper elsewhere', addressOf({ redirect_uri: ownHelper.replace('5173', '5174') }), 2],
    ['longer than 2083 letters', addressOf({ scope: 'x'.repeat(2083) }), 2],
  ] as const)('%s is refused', async ([, address, code]) => {
    expect(prepare(address, 's1', domains)).toBe(code);
    const { ending, desk } = await signingIn(address);
    expect(await ending).toEqual({ code });
    expect(desk.browse).not.toHaveBeenCalled();
  });

  test('of exactly 2083 letters is taken', () => {
    const short = addressOf();
    const address = `${short}&x=${'x'.repeat(2083 - short.length - 3)}`;

    expect(address).toHaveLength(2083);
    expect(prepare(address, 's1', domains)).toBeInstanceOf(URL);
  });

  test.for([
    ['Webex’s helper, which the pretend one stands in for', webexHelper, ownHelper],
    ['the pretend helper', ownHelper, ownHelper],
    [
      'the pretend helper by this machine’s other name',
      ownHelper.replace('127.0.0.1', 'localhost'),
      ownHelper.replace('127.0.0.1', 'localhost'),
    ],
  ] as const)('may lead back to %s', ([, given, shown]) => {
    const prepared = prepare(addressOf({ redirect_uri: given }), 's1', domains);

    expect(prepared).toBeInstanceOf(URL);
    const query = new URL(String(prepared)).searchParams;
    expect(Object.fromEntries(query)).toEqual({ client_id: 'C1', redirect_uri: shown, state: 's1' });
  });

  test('of Webex itself leads back to Webex’s helper', () => {
    const prepared = prepare(addressOf({}, 'https://webexapis.com/v1/authorize'), 's1', domains);

    expect(new URL(String(prepared)).searchParams.get('redirect_uri')).toBe(webexHelper);
  });
});
