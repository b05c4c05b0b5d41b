import { afterEach, expect, test, vi } from 'vitest';
import { fetchPersonas, findPersona } from '../../../src/sandbox/host/persona';
import { user } from './app';

const member = {
  id: 'member',
  displayName: 'Marta',

  hostUser: user,
  isPrivateDataAvailable: true,
};

afterEach(() => {
  vi.unstubAllGlobals();
});

function answering(status: number) {
  const fetch = vi.fn(async (_path: string) => Response.json([member], { status }));
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

test('the cloud is asked for people without private data only when that is picked', async () => {
  const fetch = answering(200);

  expect(await fetchPersonas('on')).toEqual([member]);
  expect(fetch).toHaveBeenLastCalledWith('/sandbox/personas');
  await fetchPersonas('off');
  expect(fetch).toHaveBeenLastCalledWith('/sandbox/personas?pii=off');
});

test('a cloud that fails is named with its status', async () => {
  answering(503);

  await expect(fetchPersonas('on')).rejects.toThrow('GET /sandbox/personas with status 503');
});

test('a persona the cloud does not have is refused with the list of those it has', () => {
  expect(findPersona([member], 'member')).toBe(member);
  expect(() => findPersona([member], 'nobody')).toThrow('no persona “nobody”. It has: member.');
});
