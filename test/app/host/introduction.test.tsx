import { describe, expect, it, vi } from 'vitest';
import { application, playHosts, tokenOf, watchRoom } from '../../support/sdk';

playHosts();

const nasty = { toString: 'x', valueOf: 'x' };

describe('P27 F40: a host that introduces itself badly', () => {
  it.each([
    ['nothing', undefined, 'silent'],
    ['no application', {}, 'silent'],
    ['null for one', { application: null }, 'silent'],
    ['a version that is no text', { application: { ...application, sdkVersion: nasty } }, 'context'],
    ['a theme that is no text', { application: { ...application, theme: nasty } }, 'context'],
    ['a user that is none', { application: { ...application, user: 'Mira' } }, 'nameless'],
    ['a token that is no text', { application: { ...application, user: { token: {} } } }, 'nameless'],
    ['a number for a token', { application: { ...application, user: { token: 5 } } }, 'nameless'],
  ])('with %s ends within 3 seconds as one of the known ends', async (_, given, type) => {
    const { reply, events, stop } = await watchRoom();
    reply('application.initialize', { data: given });
    await vi.advanceTimersByTimeAsync(3010);
    expect(events).toMatchObject([{ type }]);
    stop();
  });

  it('as one older than 2.0 is asked for its user, and taken for nameless when it refuses', async () => {
    const { introduce, reply, events, stop } = await watchRoom();
    introduce({ sdkVersion: '1.5.0', user: undefined });
    await vi.advanceTimersByTimeAsync(20);
    reply('application.context.getUser', { code: 8 });
    await vi.advanceTimersByTimeAsync(3010);
    expect(events).toEqual([{ type: 'nameless' }]);
    stop();
  });

  it('as one older than 2.0 gives its user when asked', async () => {
    const { introduce, reply, events, stop } = await watchRoom();
    introduce({ sdkVersion: '1.5.0', user: undefined });
    await vi.advanceTimersByTimeAsync(20);
    reply('application.context.getUser', { data: application.user });
    await vi.advanceTimersByTimeAsync(20);
    expect(events).toMatchObject([{ context: { token: tokenOf('first') } }]);
    stop();
  });
});
