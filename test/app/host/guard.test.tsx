import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { application, playHosts, settled, tokenOf, watchRoom } from '../../support/sdk';

const { unhandled } = playHosts();

async function watch() {
  const room = await watchRoom();
  const event = (request: string, data: unknown) => room.say({ type: 'event', request, data });
  return { ...room, event };
}

/** With a host that has introduced itself and is listened to. */
async function watchIntroduced() {
  const room = await watch();
  room.introduce();
  await vi.advanceTimersByTimeAsync(300);
  room.events.length = 0;
  return room;
}

const nasty = { toString: 'x', valueOf: 'x' };
const circular: Record<string, unknown> = {};
circular.self = circular;

const eventName = fc.constantFrom(
  'application:themeChanged',
  'application:tokenRefreshed',
  'application:displayContextChanged',
  'application:viewStateChanged',
  'application:shareStateChanged',
  'application:selectedAudioDevicesChanged',
  'meeting:infoChanged',
  'space:infoChanged',
  'sidebar:callStateChanged',
  'application.initialize',
  'application.context.getUser',
  'toString',
);
const value = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }),
  fc.constantFrom(nasty, circular, {}, null, undefined),
);
const data = fc.oneof(
  value,
  fc.record({ theme: value, token: value, user: value, application: value }, { requiredKeys: [] }),
);
/** Anything at all, and messages that are nearly right. */
const garbage = fc.oneof(
  value,
  fc.record({ type: fc.constant('event'), request: eventName, data }),
  fc.record({ request: eventName, data }),
  fc.record({ requestId: value, type: value, code: value, request: eventName, data }, { requiredKeys: [] }),
);

describe('P27 F40: messages of a native host', () => {
  it('that are garbage neither throw nor change anything', async () => {
    const { say, event, events, stop } = await watchIntroduced();
    await fc.assert(
      fc.asyncProperty(garbage, async (message) => {
        say(message);
        await settled();
        expect(unhandled).toEqual([]);
      }),
      { numRuns: 2000 },
    );
    await vi.advanceTimersByTimeAsync(100);
    expect(events).toEqual([]);
    event('application:themeChanged', { theme: 'LIGHT' });
    await vi.advanceTimersByTimeAsync(20);
    expect(events).toEqual([{ type: 'theme', theme: 'light' }]);
    stop();
  });

  it('that come 10,000 at a time are told once, the newest', async () => {
    const { event, say, events, stop } = await watchIntroduced();
    for (let count = 0; count < 10_000; count += 1) {
      say({ requestId: `unknown-${count}`, type: 'response', code: 0, data: count });
      event('application:themeChanged', { theme: count % 2 ? 'LIGHT' : 'DARK' });
      event('application:tokenRefreshed', { token: tokenOf(`number-${count}`) });
    }
    await vi.advanceTimersByTimeAsync(1000);
    expect(events).toEqual([
      { type: 'theme', theme: 'light' },
      { type: 'token', token: tokenOf('number-9999') },
    ]);
    stop();
  });

  it('are not told any more once nobody watches', async () => {
    const { event, events, stop } = await watchIntroduced();
    event('application:themeChanged', { theme: 'LIGHT' });
    await vi.advanceTimersByTimeAsync(0);
    stop();
    await vi.advanceTimersByTimeAsync(1000);
    expect(events).toEqual([]);
  });

  it.each([
    ['no data', undefined],
    ['no token', {}],
    ['a number', { token: 5 }],
    ['an object', { token: nasty }],
    ['two parts', { token: 'header.payload' }],
    ['four parts', { token: 'a.b.c.d' }],
    ['an unsigned one', { token: 'header.payload.' }],
    ['markup', { token: 'a.<b>.c' }],
    ['more than a line', { token: 'a.b.c\nd' }],
    ['8193 letters', { token: `a.b.${'c'.repeat(8189)}` }],
  ])('bring no token: %s', async (_, given) => {
    const { event, events, stop } = await watchIntroduced();
    event('application:tokenRefreshed', given);
    await vi.advanceTimersByTimeAsync(100);
    expect(events).toEqual([]);
    stop();
  });

  it('of 8192 letters bring a token', async () => {
    const { event, events, stop } = await watchIntroduced();
    const token = `a.b.${'c'.repeat(8188)}`;
    event('application:tokenRefreshed', { token });
    await vi.advanceTimersByTimeAsync(20);
    expect(events).toEqual([{ type: 'token', token }]);
    stop();
  });

  it('longer than 64 K are dropped', async () => {
    const { say, events, stop } = await watchIntroduced();
    const light = { type: 'event', request: 'application:themeChanged', data: { theme: 'LIGHT' } };
    say({ ...light, filling: 'x'.repeat(65_536) });
    await vi.advanceTimersByTimeAsync(100);
    expect(events).toEqual([]);
    say({ ...light, filling: 'x'.repeat(60_000) });
    await vi.advanceTimersByTimeAsync(100);
    expect(events).toHaveLength(1);
    stop();
  });

  it('change nothing of the user by another event', async () => {
    const { event, introduce, events, stop } = await watch();
    await vi.advanceTimersByTimeAsync(0);
    const user = { ...application.user, token: tokenOf('slipped-in') };
    event('application:themeChanged', { theme: 'LIGHT', displayContext: 'SIDEBAR', user });
    event('application:displayContextChanged', { displayContext: 'SIDEBAR', user });
    event('application.initialize', { application: { displayContext: 'SIDEBAR', user } });
    await vi.advanceTimersByTimeAsync(100);
    expect(events).toEqual([{ type: 'theme', theme: 'light' }]);
    introduce();
    await vi.advanceTimersByTimeAsync(20);
    expect(events.at(-1)).toMatchObject({ context: { token: tokenOf('first') } });
    stop();
  });

  it('never open the microphone', async () => {
    const getUserMedia = vi.fn();
    vi.stubGlobal('navigator', { userAgent: 'CEF', mediaDevices: { getUserMedia } });
    const { event, stop } = await watchIntroduced();
    event('application:selectedAudioDevicesChanged', {});
    await vi.advanceTimersByTimeAsync(20);
    expect(getUserMedia).not.toHaveBeenCalled();
    stop();
  });
});
