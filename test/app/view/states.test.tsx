import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { me } from '../../support/api';
import { contextWith } from '../../support/host';
import { renderApp } from '../../support/render';

afterEach(cleanup);

describe('the page', () => {
  it('says what it is and how to open it outside Webex', async () => {
    await renderApp({ event: { type: 'outside' } });
    expect(screen.getByRole('heading', { name: 'Sidecard lives in Webex' })).toBeTruthy();
    expect(screen.getByText(/Open the Webex App/)).toBeTruthy();
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('says that Webex is silent, lets typing go on, and offers to try again', async () => {
    const { host, user } = await renderApp({ event: { type: 'silent' } });
    await user.type(screen.getByRole('combobox'), 'jo');
    expect(screen.getByRole<HTMLInputElement>('combobox').value).toBe('jo');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(host.restarts).toBe(1);
  });

  it('says what private data off means and who can change it', async () => {
    const { api, host } = await renderApp({ event: { type: 'silent' } });
    api.openSession = async () => ({
      ok: true,
      value: { ...me, connection: 'identity_hidden', rights: [], hasSignIn: false },
    });
    host.tell(contextWith('token'));
    expect(await screen.findByText(/PII Restrictions/)).toBeTruthy();
  });

  it('names the reason when no session could be opened, and opens it on demand', async () => {
    const { api, host, user } = await renderApp({ event: { type: 'silent' } });
    const { openSession } = api;
    api.openSession = async () => ({ ok: false, failure: { code: 'keys_unavailable' } });
    host.tell(contextWith('token'));
    expect(await screen.findByText('Your sign-in cannot be checked right now')).toBeTruthy();
    api.openSession = openSession;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Who are you looking for?')).toBeTruthy();
  });
});
