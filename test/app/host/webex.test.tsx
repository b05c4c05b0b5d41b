import { describe, expect, it, vi } from 'vitest';
import { playHosts, tokenOf, watchRoom } from '../../support/sdk';

playHosts();

describe('the Webex host', () => {
  it('gives token, theme and language without sitting out the poll of the SDK', async () => {
    const { introduce, events, stop } = await watchRoom();
    introduce();
    await vi.advanceTimersByTimeAsync(20);
    expect(events).toEqual([
      { type: 'context', context: { token: tokenOf('first'), theme: 'dark', language: 'de-DE' } },
    ]);
    stop();
  });

  it('P27 F39: is called silent after 3 seconds, once, and may still answer', async () => {
    const { introduce, events, stop } = await watchRoom();
    await vi.advanceTimersByTimeAsync(2990);
    expect(events).toEqual([]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(events).toEqual([{ type: 'silent' }]);
    introduce();
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
    const { introduce, events, stop } = await watchRoom();
    introduce({ language });
    await vi.advanceTimersByTimeAsync(20);
    expect(events).toMatchObject([{ context: { language: taken } }]);
    stop();
  });

  it('is not called silent when it answers without a user', async () => {
    const { introduce, events, stop } = await watchRoom();
    introduce({ user: null });
    await vi.advanceTimersByTimeAsync(4000);
    expect(events).toEqual([{ type: 'nameless' }]);
    stop();
  });

  it('stays silent when the host refuses', async () => {
    const { reply, events, stop } = await watchRoom();
    reply('application.initialize', { code: 1 });
    await vi.advanceTimersByTimeAsync(4000);
    expect(events).toEqual([{ type: 'silent' }]);
    stop();
  });

  it('tells changes of theme and token', async () => {
    const { introduce, say, events, stop } = await watchRoom();
    introduce();
    await vi.advanceTimersByTimeAsync(20);
    say({ type: 'event', request: 'application:themeChanged', data: { theme: 'LIGHT' } });
    await vi.advanceTimersByTimeAsync(20);
    say({ type: 'event', request: 'application:tokenRefreshed', data: { token: tokenOf('second') } });
    await vi.advanceTimersByTimeAsync(20);
    expect(events.slice(1)).toEqual([
      { type: 'theme', theme: 'light' },
      { type: 'token', token: tokenOf('second') },
    ]);
    stop();
  });

  it('tells nothing more once nobody watches', async () => {
    const { introduce, say, events, stop } = await watchRoom();
    stop();
    introduce();
    say({ type: 'event', request: 'application:themeChanged', data: { theme: 'LIGHT' } });
    await vi.advanceTimersByTimeAsync(5000);
    expect(events).toEqual([]);
  });
});
