// @vitest-environment happy-dom
import { getByRole, queryByRole } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, type Mock, test, vi } from 'vitest';
import { createBrowser } from '../../../src/sandbox/host/browser';

const page = '/sandbox/oauth-helper/verify';
let load: Mock<(address: string) => void>;

beforeEach(() => {
  // There is no server that the frame could load from: its page stays blank.
  const { happyDOM } = window as Window & { happyDOM?: { settings: object } };
  Object.assign(happyDOM?.settings ?? {}, { enableIframePageLoading: true });
  load = vi.spyOn(HTMLIFrameElement.prototype, 'src', 'set').mockImplementation(() => {});
  location.href = 'http://127.0.0.1:5173/sandbox/';
  document.body.innerHTML = '<button id="before">Sign in</button>';
  document.querySelector('button')?.focus();
});

function open(address = location.origin + page) {
  const browser = createBrowser(address);
  const ended = vi.fn();
  void browser.closed.then(ended);
  const frame = document.querySelector('iframe');
  return { browser, ended, frame, dialog: getByRole(document.body, 'dialog') };
}

test('the window shows the page and its address, and has the focus', () => {
  const { dialog, frame } = open();

  expect(dialog.getAttribute('aria-label')).toBe('Pretend system browser');
  expect(dialog.textContent).toContain('http://127.0.0.1:5173/sandbox/oauth-helper/verify');
  expect(frame?.title).toBe('System browser');
  expect(load.mock.calls).toEqual([['http://127.0.0.1:5173/sandbox/oauth-helper/verify']]);
  expect(document.activeElement).toBe(frame);
});

test('its button closes the window, says so, and the focus goes back', async () => {
  const { dialog, ended } = open();
  expect(ended).not.toHaveBeenCalled();
  await userEvent.click(getByRole(dialog, 'button', { name: 'Close' }));

  expect(ended).toHaveBeenCalled();
  expect(queryByRole(document.body, 'dialog')).toBeNull();
  expect(document.activeElement?.id).toBe('before');
});

test('Escape pressed within the page closes the window, other keys do not', async () => {
  const { frame, ended, dialog } = open();
  const inside = Object.assign(new EventTarget(), { location: { href: 'http://127.0.0.1:5173/next' } });
  Object.defineProperty(frame, 'contentWindow', { value: inside });
  frame?.dispatchEvent(new Event('load'));
  expect(dialog.textContent).toContain('http://127.0.0.1:5173/next');
  inside.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
  expect(queryByRole(document.body, 'dialog')).not.toBeNull();

  inside.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  expect(queryByRole(document.body, 'dialog')).toBeNull();
  await vi.waitFor(() => expect(ended).toHaveBeenCalled());
});

test('whoever opened it can close it', () => {
  const { browser } = open();
  browser.close();

  expect(queryByRole(document.body, 'dialog')).toBeNull();
});

test('an address elsewhere is named but not loaded', () => {
  const { dialog, frame } = open('https://webexapis.com/v1/authorize');

  expect(frame).toBeNull();
  expect(load).not.toHaveBeenCalled();
  expect(dialog.textContent).toContain('https://webexapis.com/v1/authorize');
  expect(dialog.textContent).toContain('does not load it');
});
