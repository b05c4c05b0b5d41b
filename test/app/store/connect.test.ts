import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/app/host/host';
import { createStore } from '../../../src/app/store/store';
import type { Connect } from '../../../src/contract/connect';
import { createScriptedApi, me } from '../../support/api';
import { createClock } from '../../support/clock';
import { contextWith, createFakeHost } from '../../support/host';

const settled = () => new Promise((done) => setTimeout(done));
const notConnected = { ...me, connection: 'not_connected' as const, rights: [] };

/** A page whose user is not connected; sign-ins begin and complete well unless the test says otherwise. */
async function open() {
  const scripted = createScriptedApi();
  const { api, tell } = scripted;
  const host = createFakeHost();
  const clock = createClock();
  const asked: unknown[] = [];
  const begun: Connect[] = [];
  api.openSession = async () => ({ ok: true, value: notConnected });
  const { connect } = api;
  api.connect = (wish) => {
    begun.push(wish);
    return connect(wish);
  };
  api.completeConnect = async (code) => {
    asked.push(code);
    tell(me);
    return { ok: true, value: me };
  };
  const store = createStore({ api, host, clock });
  store.session.start();
  host.tell(contextWith('token'));
  await settled();
  return { ...scripted, host, clock, store, asked, begun, state: () => store.getState().connect };
}

/** A host whose sign-in the test ends when it likes. */
function pending() {
  let answer: (outcome: Outcome<string>) => void = () => {};
  const outcome = new Promise<Outcome<string>>((resolve) => {
    answer = resolve;
  });
  return { outcome, answer };
}

const device = {
  ok: true,
  value: {
    way: 'device',
    userCode: 'ABCD-1234',
    verificationUrl: 'https://webex.example/device',
    interval: 2,
    expiresIn: 300,
  },
} as const;

describe('signing in by the system browser', () => {
  it('sends the user there, completes with the code, and then searches what was typed meanwhile', async () => {
    const { store, host, asked, state, searches } = await open();
    const { outcome, answer } = pending();
    host.answers.signIn = outcome;
    store.search.type('jo');
    void store.connect.begin();
    // Its code comes with the first sign-in.
    while (state()?.phase !== 'browser') await settled();
    expect(host.asked.signIn).toEqual(['https://webex.example/authorize']);
    answer({ ok: true, value: 'code' });
    await settled();
    expect(asked).toEqual(['code']);
    expect(state()).toBeUndefined();
    expect(store.getState().session).toMatchObject({ me: { connection: 'connected' } });
    expect(searches.map(({ text }) => text)).toEqual(['jo']);
  });

  it.each([
    ['denied', 'sign_in_cancelled'],
    ['failed', 'sign_in_cancelled'],
    ['timed_out', 'sign_in_timed_out'],
  ] as const)('says what happened when the host answers %s', async (reason, code) => {
    const { store, host, state } = await open();
    host.answers.signIn = { ok: false, reason };
    await store.connect.begin();
    expect(state()).toEqual({ phase: 'failed', failure: { code } });
  });

  it('lets the user choose the account after a wrong one', async () => {
    const { api, store, host, state, begun } = await open();
    host.answers.signIn = { ok: true, value: 'code' };
    api.completeConnect = async () => ({ ok: false, failure: { code: 'wrong_account' } });
    await store.connect.begin();
    expect(state()).toEqual({ phase: 'failed', failure: { code: 'wrong_account' } });
    await store.connect.begin();
    expect(begun).toEqual([
      { way: 'browser', choosesAccount: false },
      { way: 'browser', choosesAccount: true },
    ]);
  });

  it('can be given up, and what comes of it later changes nothing', async () => {
    const { store, host, asked, state } = await open();
    const { outcome, answer } = pending();
    host.answers.signIn = outcome;
    void store.connect.begin();
    await settled();
    store.connect.cancel();
    answer({ ok: true, value: 'late' });
    await settled();
    expect(asked).toEqual([]);
    expect(state()).toBeUndefined();
  });
});

describe('signing in by a code', () => {
  it('follows when the host opens no browser', async () => {
    const { api, store, clock, state, asked, tell } = await open();
    const { connect } = api;
    api.connect = async (wish) => (wish.way === 'device' ? device : connect(wish));
    let waits = 2;
    api.completeConnect = async (code) => {
      asked.push(code);
      waits -= 1;
      if (waits >= 0) return { ok: true, value: { waiting: 3 } };
      tell(me);
      return { ok: true, value: me };
    };
    await store.connect.begin();
    expect(state()).toMatchObject({ phase: 'device', userCode: 'ABCD-1234' });
    clock.pass(1900);
    await settled();
    expect(asked).toEqual([]);
    for (const milliseconds of [100, 3000, 3000]) {
      clock.pass(milliseconds);
      await settled();
    }
    expect(asked).toEqual([undefined, undefined, undefined]);
    expect(state()).toBeUndefined();
    expect(store.getState().session).toMatchObject({ me: { connection: 'connected' } });
  });

  it('asks no more once it was given up, or once it failed', async () => {
    const { api, store, clock, state, asked } = await open();
    api.connect = async () => device;
    await store.connect.beginElsewhere();
    store.connect.cancel();
    clock.pass(60_000);
    await settled();
    expect(asked).toEqual([]);
    await store.connect.beginElsewhere();
    api.completeConnect = async (code) => {
      asked.push(code);
      return { ok: false, failure: { code: 'sign_in_refused' } };
    };
    clock.pass(2000);
    await settled();
    clock.pass(60_000);
    await settled();
    expect(asked).toHaveLength(1);
    expect(state()).toEqual({ phase: 'failed', failure: { code: 'sign_in_refused' } });
  });

  it('remembers whether the host opened the page for it', async () => {
    const { api, store, host, state } = await open();
    const { connect } = api;
    api.connect = async (wish) => (wish.way === 'device' ? device : connect(wish));
    await store.connect.begin();
    await store.connect.openVerification();
    expect(state()).toMatchObject({ isOpened: false });
    host.answers.openLink = { ok: true, value: undefined };
    await store.connect.openVerification();
    expect(state()).toMatchObject({ isOpened: true });
    expect(host.asked.openLink).toEqual(Array(2).fill('https://webex.example/device'));
  });
});

describe('a grant that Webex takes back', () => {
  it('P12 F22: leads back to the sign-in, with the text kept', async () => {
    const { api, store, searches, tell } = await open();
    tell(me);
    api.me = async () => {
      tell(notConnected);
      return { ok: true, value: notConnected };
    };
    store.search.type('jo');
    await searches[0]?.fail({ code: 'not_connected' });
    await settled();
    expect(store.getState()).toMatchObject({
      session: { me: { connection: 'not_connected' } },
      search: { text: 'jo' },
    });
  });
});
