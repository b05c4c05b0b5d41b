import { describe, expect, it } from 'vitest';
import { createStore } from '../../../src/app/store/store';
import { createScriptedApi } from '../../support/api';
import { createClock } from '../../support/clock';
import { contextWith, createFakeHost } from '../../support/host';

const settled = () => new Promise((done) => setTimeout(done));

function start() {
  const { api } = createScriptedApi();
  const host = createFakeHost();
  const store = createStore({ api, host, clock: createClock() });
  const stop = store.session.start();
  return { api, host, store, stop };
}

describe('the session', () => {
  it('opens with the token of the host and takes over its theme and language', async () => {
    const { host, store } = start();
    host.tell({ type: 'context', context: { token: 'token', theme: 'dark', language: 'de-DE' } });
    await settled();
    expect(store.getState()).toMatchObject({
      session: { phase: 'open', me: { user: { displayName: 'Mira Calloway' } } },
      theme: 'dark',
      language: 'de-DE',
    });
  });

  it('says when it is outside Webex, and when Webex is silent', () => {
    const { host, store } = start();
    host.tell({ type: 'outside' });
    expect(store.getState().session.phase).toBe('outside');
    host.tell({ type: 'silent' });
    expect(store.getState().session.phase).toBe('silent');
  });

  it('goes on by itself when a silent host answers after all', async () => {
    const { host, store } = start();
    host.tell({ type: 'silent' });
    host.tell(contextWith('late'));
    await settled();
    expect(store.getState().session.phase).toBe('open');
  });

  it('asks a silent host anew when told to', () => {
    const { host, store } = start();
    host.tell({ type: 'silent' });
    store.session.restart();
    expect(host.restarts).toBe(1);
  });

  it('shows why it could not be opened, and opens it again without asking the host', async () => {
    const { api, host, store } = start();
    const { openSession } = api;
    api.openSession = async () => ({ ok: false, failure: { code: 'keys_unavailable' } });
    host.tell(contextWith('token'));
    await settled();
    expect(store.getState().session).toEqual({ phase: 'failed', failure: { code: 'keys_unavailable' } });
    api.openSession = openSession;
    store.session.restart();
    await settled();
    expect(store.getState().session.phase).toBe('open');
    expect(host.restarts).toBe(0);
  });

  it('opens by itself with a refreshed token after a refused one, and asks the host for one on demand', async () => {
    const { api, host, store } = start();
    const { openSession } = api;
    api.openSession = async () => ({ ok: false, failure: { code: 'token_refused' } });
    host.tell(contextWith('bad'));
    await settled();
    store.session.restart();
    expect(host.restarts).toBe(1);
    api.openSession = openSession;
    host.tell({ type: 'token', token: 'good' });
    await settled();
    expect(store.getState().session.phase).toBe('open');
  });

  it('says that Webex hides the user when the host answers without one', () => {
    const { host, store } = start();
    host.tell({ type: 'nameless' });
    expect(store.getState().session).toEqual({ phase: 'failed', failure: { code: 'identity_hidden' } });
  });

  it('keeps a refreshed token for the next renewal', async () => {
    const { api, host } = start();
    const kept: string[] = [];
    api.keepToken = (token) => kept.push(token);
    host.tell({ type: 'token', token: 'fresh' });
    expect(kept).toEqual(['fresh']);
  });

  it('hears nothing more once it is stopped', () => {
    const { host, store, stop } = start();
    stop();
    host.tell({ type: 'theme', theme: 'dark' });
    expect(store.getState().theme).toBeUndefined();
  });
});
