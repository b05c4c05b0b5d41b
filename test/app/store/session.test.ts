import { describe, expect, it } from 'vitest';
import { createStore } from '../../../src/app/store/store';
import { createScriptedApi, me } from '../../support/api';
import { createClock } from '../../support/clock';
import { colleague, frameOf } from '../../support/entries';
import { contextWith, createFakeHost } from '../../support/host';

const settled = () => new Promise((done) => setTimeout(done));

function start() {
  const scripted = createScriptedApi();
  const { api } = scripted;
  const opened: string[] = [];
  api.openSession = async (token) => {
    opened.push(token);
    return { ok: true, value: me };
  };
  const host = createFakeHost();
  const clock = createClock();
  const store = createStore({ api, host, clock });
  const stop = store.session.start();
  return { ...scripted, host, store, stop, opened, clock };
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

  it('shows nobody what somebody else might write', async () => {
    const { host, store, tell } = start();
    host.tell(contextWith('token'));
    await settled();
    tell({ ...me, rights: ['search', 'write_contacts'] });
    const other = { ...me.user, key: 'other' };
    tell({ ...me, user: other, rights: ['search'], knowsRights: false });
    expect(store.getState().session).toMatchObject({ me: { rights: ['search'] } });
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

  it('renews a standing session with a refreshed token, and keeps what is on screen', async () => {
    const { api, host, store } = start();
    const renewed: string[] = [];
    api.renewSession = async (token) => {
      renewed.push(token);
      return { ok: true, value: me };
    };
    host.tell(contextWith('token'));
    await settled();
    store.search.type('jo');
    host.tell({ type: 'token', token: 'fresh' });
    await settled();
    expect(renewed).toEqual(['fresh']);
    expect(store.getState().search.text).toBe('jo');
  });

  it('P28 T18: of somebody else’s token clears everything and opens their own', async () => {
    const { api, host, store, opened } = start();
    host.tell(contextWith('token'));
    await settled();
    store.search.type('jo');
    store.card.open(colleague('Johanna'));
    api.renewSession = async () => ({ ok: false, failure: { code: 'identity_changed' } });
    const other = { ...me, user: { ...me.user, key: 'other' } };
    api.openSession = async (token) => {
      opened.push(token);
      return { ok: true, value: other };
    };
    host.tell({ type: 'token', token: 'theirs' });
    await settled();
    expect(opened.at(-1)).toBe('theirs');
    expect(store.getState()).toMatchObject({
      session: { phase: 'open', me: other },
      search: { text: '', phase: 'empty' },
      card: undefined,
    });
    expect(JSON.stringify(store.getState())).not.toContain('Johanna');
  });

  it('P28 T18: clears everything when a renewal in the middle of a search names somebody else', async () => {
    const { host, store, tell, searches } = start();
    host.tell(contextWith('token'));
    await settled();
    store.search.type('jo');
    tell({ ...me, user: { ...me.user, key: 'other' } });
    searches[0]?.frame(frameOf(colleague('Johanna')));
    await searches[0]?.answer();
    expect(store.getState().search).toEqual({ text: '', phase: 'empty', entries: [] });
  });

  it('P16: signs out, forgets what was shown, and opens a session anew when told to', async () => {
    const { api, host, store, opened } = start();
    let ended = 0;
    api.signOut = async () => {
      ended += 1;
      return { ok: true, value: undefined };
    };
    host.tell(contextWith('token'));
    await settled();
    store.search.type('jo');
    await store.session.signOut();
    expect(ended).toBe(1);
    expect(store.getState()).toMatchObject({ session: { phase: 'signed_out' }, search: { text: '' } });
    store.session.restart();
    await settled();
    expect(opened).toEqual(['token', 'token']);
  });

  it('hears nothing more once it is stopped', () => {
    const { host, store, stop } = start();
    stop();
    host.tell({ type: 'theme', theme: 'dark' });
    expect(store.getState().theme).toBeUndefined();
  });
});
