// @vitest-environment happy-dom
import { getByLabelText } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { createPickers } from '../../../src/sandbox/host/pickers';
import { defaults } from '../../../src/sandbox/host/situation';
import { user } from './app';

const persona = (id: string) => ({
  id,
  displayName: 'Marta López',
  hostUser: user,
  isPrivateDataAvailable: true,
});

function open() {
  const change = vi.fn();
  const pickers = createPickers(change);
  pickers.people([persona('member'), persona('admin')]);
  pickers.show(defaults);
  return { change, pickers, at: (label: string) => getByLabelText(document.body, label) };
}

beforeEach(() => {
  document.body.innerHTML = '<div id="pickers"></div>';
});

test.for([
  ['Persona', 'admin', { persona: 'admin' }],
  ['Theme', 'dark', { theme: 'dark' }],
  ['Language', 'ja-JP', { language: 'ja-JP' }],
  ['Private data', 'off', { pii: 'off' }],
  ['Host', 'silent', { host: 'silent' }],
  ['Sign-in', 'unsupported', { oauth: 'unsupported' }],
] as const)('the picker labelled %s reports the one thing that moved', async ([label, value, part]) => {
  const { at, change } = open();
  await userEvent.selectOptions(at(label), value);

  expect(change.mock.calls).toEqual([[part]]);
});

test('a width being typed counts only when it is finished, and within the limits', async () => {
  const { at, change } = open();
  const number = at('Pane width in pixels');
  await userEvent.clear(number);
  await userEvent.type(number, '9000');
  expect(change).not.toHaveBeenCalled();

  await userEvent.tab();
  expect(change.mock.calls).toEqual([[{ width: 600 }]]);
});

test('the pickers stand where the situation says', () => {
  const { at, pickers } = open();
  pickers.show({ ...defaults, persona: 'admin', theme: 'dark', oauth: 'rejects', width: 411 });

  expect(at('Persona')).toHaveProperty('value', 'admin');
  expect(at('Theme')).toHaveProperty('value', 'dark');
  expect(at('Sign-in')).toHaveProperty('value', 'rejects');
  expect(at('Pane width')).toHaveProperty('value', '411');
  expect(at('Pane width in pixels')).toHaveProperty('value', '411');
});
