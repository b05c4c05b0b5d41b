import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Connecting } from '../../src/contract/connect';
import { Session } from '../../src/contract/session';
import { openDesk } from '../support/desk';
import { codeFor, decideAt, decideDevice } from '../support/sign-in';

type Desk = Awaited<ReturnType<typeof openDesk>>;

/** Somebody with a session who has not signed in yet. */
const newcomer = (persona = 'member', privateData = 'on') =>
  openDesk(persona, { signedIn: false, privateData });

async function begin(desk: Desk, wish?: object) {
  const { status, body } = await desk.send('POST', '/api/connect', wish);
  expect(status).toBe(200);
  return v.parse(Connecting, body);
}

async function beginInBrowser(desk: Desk) {
  const begun = await begin(desk);
  if (begun.way !== 'browser') throw new Error('begun by browser');
  return begun.authorizeUrl;
}

const complete = (desk: Desk, code?: string) =>
  desk.send('POST', '/api/connect/complete', code === undefined ? {} : { code });

/** Signs in as this persona and goes on with the handle that brings. */
async function signIn(desk: Desk, persona = desk.persona.id) {
  const completed = await complete(desk, await codeFor(desk.upstream, await beginInBrowser(desk), persona));
  if (completed.status === 200) desk.use(completed.body.handle);
  return completed;
}

const search = async (desk: Desk) => (await desk.sendRaw('GET', '/api/search?q=joanna')).status;

describe('signing in', () => {
  it('leads from a session that may ask nothing to one that searches with the user’s own rights', async () => {
    const desk = await newcomer();
    expect(await search(desk)).toBe(403);
    const { status, body } = await signIn(desk);
    expect(status).toBe(200);
    expect(v.parse(Session, body)).toMatchObject({
      connection: 'connected',
      rights: ['search', 'presence'],
      account: { displayName: 'Mira Calloway', email: 'mira.calloway@acme.example.com' },
    });
    expect(await search(desk)).toBe(200);
    const asked = (await desk.journal()).filter(({ path }) => path.startsWith('/v1/people'));
    expect(asked.length).toBeGreaterThan(0);
  });

  it('asks for the scopes of the settings, with a challenge whose verifier never leaves the server', async () => {
    const desk = await newcomer();
    const { searchParams } = new URL(await beginInBrowser(desk));
    expect(Object.fromEntries(searchParams)).toMatchObject({
      response_type: 'code',
      scope: 'spark:people_read Identity:contact',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect([...searchParams.keys()]).not.toContain('login_hint');
  });

  it('works when Webex leaves token_type out', async () => {
    const desk = await newcomer();
    await desk.upstream('/sandbox/oauth', { method: 'POST', body: JSON.stringify({ tokenType: null }) });
    expect((await signIn(desk)).status).toBe(200);
  });

  it('P05 T13: gives a new handle, and the one before is worth nothing any more', async () => {
    const desk = await newcomer();
    const before = desk.handle();
    await signIn(desk);
    expect(desk.handle()).not.toBe(before);
    desk.use(before);
    expect((await desk.send('GET', '/api/me')).status).toBe(401);
  });

  it('P02 T14: answers no token, code or secret of Webex', async () => {
    const desk = await newcomer();
    const { body } = await signIn(desk);
    expect(JSON.stringify(body)).not.toMatch(/sandbox-(?:access|refresh|client)|_token/);
  });

  it('P30 T27: keeps the tokens where nobody reads them without the key', async () => {
    const desk = await newcomer();
    const written: unknown[] = [];
    const { store } = desk.kept;
    const { put } = store;
    store.put = (...row) => {
      written.push(row);
      return put(...row);
    };
    await signIn(desk);
    expect(written.length).toBeGreaterThan(0);
    expect(JSON.stringify(written)).not.toMatch(/sandbox-(?:access|refresh)|calloway/i);
  });
});

describe('P05 T11: a code', () => {
  it('of one session is worth nothing in another, and is spent with it', async () => {
    const [victim, attacker] = [await newcomer(), await newcomer()];
    await beginInBrowser(attacker);
    const code = await codeFor(victim.upstream, await beginInBrowser(victim), 'member');
    expect((await complete(attacker, code)).body.code).toBe('sign_in_refused');
    expect(await search(attacker)).toBe(403);
  });

  it('works once, and only for a sign-in that was begun here', async () => {
    const desk = await newcomer();
    expect((await complete(desk, 'made-up')).body.code).toBe('sign_in_expired');
    const code = await codeFor(desk.upstream, await beginInBrowser(desk), 'member');
    const first = await complete(desk, code);
    expect(first.status).toBe(200);
    desk.use(first.body.handle);
    expect((await complete(desk, code)).body.code).toBe('sign_in_expired');
    await beginInBrowser(desk);
    expect((await complete(desk, code)).body.code).toBe('sign_in_refused');
  });

  it('comes too late after five minutes', async () => {
    const desk = await newcomer();
    const code = await codeFor(desk.upstream, await beginInBrowser(desk), 'member');
    desk.wait(5 * 60_000);
    expect(await complete(desk, code)).toMatchObject({ status: 410, body: { code: 'sign_in_expired' } });
  });

  it('of twenty completions at once serves one', async () => {
    const desk = await newcomer();
    const code = await codeFor(desk.upstream, await beginInBrowser(desk), 'member');
    const answers = await Promise.all(Array.from({ length: 20 }, () => complete(desk, code)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });
});

describe('P05 T12: the account that comes back', () => {
  it.each(['admin', 'other-org-member'])('must be the user’s own: %s is not', async (persona) => {
    const desk = await newcomer();
    expect(await signIn(desk, persona)).toMatchObject({ status: 403, body: { code: 'wrong_account' } });
    expect(await search(desk)).toBe(403);
    const asked = await desk.journal();
    expect(asked.filter(({ path }) => path.endsWith('/revoke'))).toHaveLength(1);
  });

  it('of a user whom Webex does not name is the first one, and then no other', async () => {
    const desk = await newcomer('private-member');
    const { body } = await signIn(desk, 'private-member');
    expect(body).toMatchObject({
      connection: 'connected',
      user: { isDerived: true },
      account: { displayName: 'Selma Hushington' },
    });
    expect(await search(desk)).toBe(200);
    expect((await signIn(desk, 'member')).body.code).toBe('wrong_account');
    expect(await search(desk)).toBe(200);
    await desk.send('DELETE', '/api/connect');
    expect(await search(desk)).toBe(403);
    expect((await signIn(desk, 'member')).status).toBe(200);
  });
});

describe('a sign-in that comes to nothing', () => {
  it('says so when the user declines', async () => {
    const desk = await newcomer();
    const answer = await decideAt(desk.upstream, await beginInBrowser(desk), 'member', 'refuse');
    expect(answer.get('error')).toBe('access_denied');
    expect(await search(desk)).toBe(403);
  });

  it('P12 F23: says that Webex is not to be had when its token endpoint fails', async () => {
    const desk = await newcomer();
    const code = await codeFor(desk.upstream, await beginInBrowser(desk), 'member');
    await desk.fault({ path: '/v1/access_token' }, { status: 503 });
    expect((await complete(desk, code)).body.code).toBe('sign_in_unavailable');
  });

  it('says that a right is missing, and keeps nothing', async () => {
    const desk = await newcomer('no-contacts-member');
    await desk.upstream('/sandbox/oauth', { method: 'POST', body: JSON.stringify({ scopeInAnswer: true }) });
    expect((await signIn(desk)).body.code).toBe('missing_scope');
    expect(await search(desk)).toBe(403);
  });
});

describe('signing in by a code typed elsewhere', () => {
  it('waits until the user has decided, then works like any other', async () => {
    const desk = await newcomer();
    const begun = await begin(desk, { way: 'device' });
    if (begun.way !== 'device') throw new Error('begun by device');
    expect(await complete(desk)).toMatchObject({ status: 202, body: { interval: begun.interval } });
    await decideDevice(desk.upstream, begun.userCode, 'member');
    desk.wait(begun.interval * 1000);
    const { status, body } = await complete(desk);
    expect(status).toBe(200);
    desk.use(body.handle);
    expect(await search(desk)).toBe(200);
  });

  it.each([
    ['refuse', 'member', 'sign_in_refused'],
    ['approve', 'admin', 'wrong_account'],
  ])('says what went wrong: %s as %s', async (decision, persona, code) => {
    const desk = await newcomer();
    const begun = await begin(desk, { way: 'device' });
    if (begun.way !== 'device') throw new Error('begun by device');
    await decideDevice(desk.upstream, begun.userCode, persona, decision);
    expect((await complete(desk)).body.code).toBe(code);
    expect((await complete(desk)).body.code).toBe('sign_in_expired');
  });

  it('asks less often when Webex says slow down, and ends with its time', async () => {
    const desk = await newcomer();
    const begun = await begin(desk, { way: 'device' });
    await complete(desk);
    const { interval } = (await complete(desk)).body;
    expect(interval).toBeGreaterThan(begun.way === 'device' ? begun.interval : 0);
    desk.wait(5 * 60_000);
    expect((await complete(desk)).body.code).toBe('sign_in_expired');
  });
});

describe('P16 T30: signing out', () => {
  it('ends every session of the user, forgets their grant and makes it worthless at Webex', async () => {
    const desk = await newcomer();
    await signIn(desk);
    const other = await desk.openSession();
    expect((await desk.send('DELETE', '/api/session')).status).toBe(204);
    expect((await desk.send('GET', '/api/me')).status).toBe(401);
    desk.use(other);
    expect((await desk.send('GET', '/api/me')).status).toBe(401);
    expect((await desk.journal()).filter(({ path }) => path.endsWith('/revoke'))).toHaveLength(1);
    desk.use(await desk.openSession());
    expect(await search(desk)).toBe(403);
  });

  it('is done here also when Webex cannot be reached for it', async () => {
    const desk = await newcomer();
    await signIn(desk);
    await desk.fault({ path: '/idb/*' }, { status: 503 });
    expect((await desk.send('DELETE', '/api/session')).status).toBe(204);
    await desk.upstream('/sandbox/faults', { method: 'DELETE' });
    desk.use(await desk.openSession());
    expect(await search(desk)).toBe(403);
  });

  it('of one user leaves the others alone', async () => {
    const desk = await openDesk('member');
    const before = await search(desk);
    await desk.kept.vault.removeOwned('somebody else');
    expect([before, await search(desk)]).toEqual([200, 200]);
  });
});
