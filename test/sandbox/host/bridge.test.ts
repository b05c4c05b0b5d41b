import { expect, test } from 'vitest';
import { createBridge } from '../../../src/sandbox/host/bridge';
import { makeWindow, origin } from './app';

function listen() {
  const sent: string[] = [];
  const { state, desk, helper: fetch } = makeWindow();
  const send = (json: string) => void sent.push(json);
  const rest = { validDomains: [], origin, fetch, delay: async () => {} };
  const bridge = createBridge({ state: () => state, desk, send, ...rest });
  const ask = async (request: string, parameter: unknown = {}) => {
    await bridge.receive(JSON.stringify({ requestId: 'r1', request, parameter }));
    return JSON.parse(sent.at(-1) ?? 'null');
  };
  return { bridge, sent, ask };
}

test('an answer carries the id of its request', async () => {
  const { ask } = listen();

  expect(await ask('application.sidebar.getCalls')).toEqual({
    requestId: 'r1',
    type: 'response',
    code: 0,
    data: { calls: [] },
  });
});

test.for([
  'application.context.getWeather',
  'application.getSelectedAudioDevices',
  'toString',
  '__proto__',
  '',
])('a request named "%s" is not supported', async (request) => {
  expect(await listen().ask(request)).toMatchObject({ code: 6 });
});

test.for([
  '',
  'no json',
  'null',
  '[]',
  '"text"',
  '{"request":"application.initialize"}',
  '{"requestId":"r1"}',
])('a malformed message (%s) is ignored', async (json) => {
  const { bridge, sent } = listen();
  await bridge.receive(json);

  expect(sent).toEqual([]);
});

test('a badge of an unknown kind is an invalid argument', async () => {
  expect(await listen().ask('application.sidebar.showBadge', { badgeType: 'star' })).toMatchObject({
    code: 2,
  });
});

test('the badge last shown is the one the sidebar reports', async () => {
  const { ask } = listen();
  await ask('application.sidebar.showBadge', { badgeType: 'error' });

  expect(await ask('application.context.getSidebar')).toMatchObject({
    data: { badgeType: 'error', count: 0 },
  });
});

test('a notification without words is an invalid argument', async () => {
  expect(await listen().ask('application.sidebar.showNotification', {})).toMatchObject({ code: 2 });
});

test('the user is also told to a version of the SDK that asks', async () => {
  expect(await listen().ask('application.context.getUser')).toMatchObject({
    data: { displayName: 'Marta López' },
  });
});
