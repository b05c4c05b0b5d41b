import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { me } from '../../support/api';
import { contextWith } from '../../support/host';
import { renderApp } from '../../support/render';

afterEach(cleanup);

const notConnected = { ...me, connection: 'not_connected' as const, rights: [] };

/** The page of somebody who has not signed in. */
async function open(user: Partial<typeof me.user> = {}) {
  const page = await renderApp({ event: { type: 'silent' } });
  const value = { ...notConnected, user: { ...me.user, ...user } };
  page.api.openSession = async () => ({ ok: true, value });
  page.host.tell(contextWith('token'));
  await screen.findByRole('button', { name: 'Sign in with Webex' });
  return page;
}

const press = (page: Awaited<ReturnType<typeof open>>, name: string) =>
  page.user.click(screen.getByRole('button', { name }));

describe('the sign-in', () => {
  it('explains itself before it begins, and more of it where Webex hides who it is', async () => {
    await open();
    expect(screen.getByText(/your own Webex account/)).toBeTruthy();
    expect(screen.queryByText(/keeps your name private/)).toBeNull();
    cleanup();
    await open({ isDerived: true, displayName: '', email: '' });
    expect(screen.getByText(/keeps your name private/)).toBeTruthy();
  });

  it('says that it goes on in the browser, takes the focus there, and can be left', async () => {
    const page = await open();
    page.host.answers.signIn = new Promise(() => {});
    await press(page, 'Sign in with Webex');
    const title = await screen.findByRole('heading', { name: 'Go on in your browser' });
    expect(document.activeElement).toBe(title);
    await press(page, 'Cancel');
    expect(screen.getByRole('button', { name: 'Sign in with Webex' })).toBeTruthy();
  });

  it.each([
    ['wrong_account', 'That was another account'],
    ['missing_scope', 'Sidecard was not given enough'],
    ['sign_in_expired', 'The sign-in took too long'],
    ['sign_in_refused', 'Webex did not complete the sign-in'],
    ['sign_in_unavailable', 'Signing in is not possible right now'],
  ] as const)('has a sentence and an action of its own for %s', async (code, title) => {
    const page = await open();
    page.host.answers.signIn = { ok: true, value: 'code' };
    page.api.completeConnect = async () => ({ ok: false, failure: { code } });
    await press(page, 'Sign in with Webex');
    expect(await screen.findByRole('heading', { name: title })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Sign in again' })).toBeTruthy();
  });

  it('hands the focus back to the search box once it is done, and says nothing else meanwhile', async () => {
    const page = await open();
    page.host.answers.signIn = { ok: true, value: 'code' };
    page.api.completeConnect = async () => {
      page.tell(me);
      return { ok: true, value: me };
    };
    await new Promise((done) => setTimeout(done, 500));
    expect(screen.getByRole('status').textContent).toBe('');
    await press(page, 'Sign in with Webex');
    await screen.findByText('Who are you looking for?');
    expect(document.activeElement).toBe(screen.getByRole('combobox'));
  });

  it('shows the page and the code where no browser opens, and another way after one that was closed', async () => {
    const page = await open();
    page.host.answers.signIn = { ok: false, reason: 'denied' };
    await press(page, 'Sign in with Webex');
    await screen.findByRole('heading', { name: 'The sign-in was not finished' });
    page.api.connect = async () => ({
      ok: true,
      value: {
        way: 'device',
        userCode: 'ABCD-1234',
        verificationUrl: 'https://webex.example/device',
        interval: 2,
        expiresIn: 300,
      },
    });
    await press(page, 'Sign in on another page');
    expect(await screen.findByText('ABCD-1234')).toBeTruthy();
    expect(screen.getByText('https://webex.example/device')).toBeTruthy();
    page.host.answers.openLink = { ok: true, value: undefined };
    await press(page, 'Open it');
    expect(await screen.findByRole('button', { name: 'Open it again' })).toBeTruthy();
  });
});

describe('the signed-in user', () => {
  it('sees who they are, and can sign out and in again', async () => {
    const page = await renderApp();
    expect(screen.getByText('Mira Calloway')).toBeTruthy();
    await press(page, 'Sign out');
    expect(document.activeElement).toBe(screen.getByRole('combobox'));
    expect(await screen.findByRole('heading', { name: 'You are signed out' })).toBeTruthy();
    await press(page, 'Sign in again');
    expect(await screen.findByText('Who are you looking for?')).toBeTruthy();
  });

  it('whom Webex does not name is told which account this is, and that it stays that', async () => {
    const page = await renderApp({ event: { type: 'silent' } });
    const user = { ...me.user, isDerived: true, displayName: '', email: '' };
    const account = { displayName: 'Selma Hushington', email: 'selma@example.com' };
    page.api.openSession = async () => ({ ok: true, value: { ...me, user, account } });
    page.host.tell(contextWith('token'));
    expect(await screen.findByText('Selma Hushington')).toBeTruthy();
    expect(screen.getByText(/keeps to this account/)).toBeTruthy();
  });

  it('is not offered to sign out where nobody signs in', async () => {
    const page = await renderApp({ event: { type: 'silent' } });
    page.api.openSession = async () => ({ ok: true, value: { ...me, hasSignIn: false } });
    page.host.tell(contextWith('token'));
    await screen.findByText('Who are you looking for?');
    expect(screen.queryByRole('button', { name: 'Sign out' })).toBeNull();
  });
});
