import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createApi } from '../../src/app/api/api';
import { createChain } from '../support/chain';
import { codeFor } from '../support/sign-in';

const minute = 60_000;
type Chain = Awaited<ReturnType<typeof createChain>>;

const revoked = async (chain: Chain) =>
  (await chain.journal()).filter(({ path }) => path.endsWith('/revoke')).length;

/** Lets the host's browser approve as this persona whenever it is sent there. */
function approveAs(chain: Chain, persona: string) {
  chain.host.signIn = async (url) => ({ ok: true, value: await codeFor(chain.upstream, url, persona) });
}

/** Another window of the same user. */
async function createSecondPage(chain: Chain) {
  const api = createApi({
    fetch: async (request, options) => chain.bff.fetch(new Request(request, options)),
    origin: 'http://sidecard.test',
  });
  await api.openSession(chain.persona.embeddedToken);
  return api;
}

const anything = v.unknown();
const phaseOf = (chain: Chain) => chain.store.getState().session;

describe('the page', () => {
  it('signs in, and searches what was typed before', async () => {
    const chain = await createChain({ signedIn: false });
    approveAs(chain, 'member');
    await chain.enter();
    chain.store.search.type('joanna');
    await chain.store.connect.begin();
    await chain.until(({ search }) => search.phase === 'done');
    expect(chain.store.getState().search.entries[0]?.name).toBe('Joanna Fraser');
  });

  it('begins a sign-in also after it stood idle for longer than a session lives', async () => {
    const chain = await createChain({ signedIn: false });
    approveAs(chain, 'member');
    await chain.enter();
    chain.wait(20 * minute);
    await chain.store.connect.begin();
    expect(phaseOf(chain)).toMatchObject({ me: { connection: 'connected' } });
  });

  it('P16: signs out for good also after it stood idle for longer than a session lives', async () => {
    const chain = await createChain();
    await chain.enter();
    chain.wait(20 * minute);
    await chain.store.session.signOut();
    expect(phaseOf(chain)).toEqual({ phase: 'signed_out' });
    expect(await revoked(chain)).toBe(1);
    chain.store.session.restart();
    await chain.until(({ session }) => session.phase === 'open');
    expect(phaseOf(chain)).toMatchObject({ me: { connection: 'not_connected' } });
  });

  it('P16: stays signed out although a search was under way', async () => {
    const chain = await createChain();
    await chain.enter();
    await chain.fault({ path: '/v1/people' }, { delayMs: 50 });
    chain.store.search.type('joanna');
    await chain.store.session.signOut();
    await new Promise((done) => setTimeout(done, 150));
    expect(chain.store.getState()).toMatchObject({
      session: { phase: 'signed_out' },
      search: { text: '', phase: 'empty' },
    });
  });

  it('P16: shows nothing more of what was found once the user has signed out in another window', async () => {
    const chain = await createChain();
    await chain.enter();
    const [entry] = (await chain.search('joanna')).entries;
    if (!entry) throw new Error('the sandbox knows a Joanna');
    chain.store.card.open(entry);
    await chain.kept.vault.removeOwned(chain.owner);
    chain.store.card.again();
    chain.store.session.look();
    await chain.until(({ session }) => session.phase === 'open' && session.me.connection === 'not_connected');
    const { card, search } = chain.store.getState();
    expect([card, search.entries, search.text]).toEqual([undefined, [], 'joanna']);
  });

  it('P05: lets go of the first account where that was the wrong one, and takes the next', async () => {
    const chain = await createChain({ persona: 'private-member', signedIn: false });
    approveAs(chain, 'admin');
    await chain.enter();
    await chain.store.connect.begin();
    expect(phaseOf(chain)).toMatchObject({ me: { account: { displayName: 'Tobias Ferrant' } } });
    await chain.kept.vault.box('grant', anything).remove(chain.owner);
    approveAs(chain, 'private-member');
    chain.store.session.look();
    await chain.until(({ session }) => session.phase === 'open' && session.me.connection === 'not_connected');
    await chain.store.connect.begin();
    expect(chain.store.getState().connect).toEqual({
      phase: 'failed',
      failure: expect.objectContaining({ code: 'wrong_account' }),
    });
    await chain.store.connect.forgetAccount();
    await chain.store.connect.begin();
    expect(phaseOf(chain)).toMatchObject({ me: { account: { displayName: 'Selma Hushington' } } });
  });

  it('P16: a sign-in that is completed while the user signs out elsewhere connects nobody', async () => {
    const chain = await createChain({ signedIn: false });
    await chain.enter();
    const other = await createSecondPage(chain);
    approveAs(chain, 'member');
    await chain.fault({ path: '/v1/access_token' }, { delayMs: 150 });
    const completing = chain.store.connect.begin();
    await new Promise((done) => setTimeout(done, 80));
    await other.signOut();
    await completing;
    expect(chain.store.getState().connect).toMatchObject({ phase: 'failed' });
    chain.store.session.look();
    await chain.until(({ session }) => session.phase === 'open');
    expect(phaseOf(chain)).toMatchObject({ me: { connection: 'not_connected' } });
    expect(await revoked(chain)).toBe(1);
  });

  it('waits with renewing its session while a sign-in is under way', async () => {
    const chain = await createChain({ signedIn: false });
    await chain.enter();
    chain.host.signIn = async (url) => {
      chain.host.tell({ type: 'token', token: chain.persona.embeddedToken });
      await new Promise((done) => setTimeout(done, 20));
      return { ok: true, value: await codeFor(chain.upstream, url, 'member') };
    };
    await chain.store.connect.begin();
    expect(phaseOf(chain)).toMatchObject({ me: { connection: 'connected' } });
  });
});
