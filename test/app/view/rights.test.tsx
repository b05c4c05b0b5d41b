import { screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { me } from '../../support/api';
import { renderApp } from '../../support/render';

afterEach(() => vi.useRealTimers());

it('Webex is asked what the reader may write until it says so, and not more than twice a minute', async () => {
  const { api, tell } = await renderApp();
  const unknown = { ...me, knowsRights: false };
  let says: typeof me = unknown;
  let asked = 0;
  api.me = async () => {
    asked += 1;
    tell(says);
    return { ok: true, value: says };
  };
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  tell(unknown);
  await vi.waitFor(() => expect(asked).toBe(1));
  vi.advanceTimersByTime(29_000);
  expect(asked).toBe(1);
  says = { ...me, rights: ['search', 'write_contacts'] };
  vi.advanceTimersByTime(1000);
  expect(asked).toBe(2);
  expect(await screen.findByText('New contact')).toBeDefined();
  // Effects are run after the paint.
  await new Promise((done) => setTimeout(done, 50));
  vi.advanceTimersByTime(60_000);
  expect(asked).toBe(2);
});
