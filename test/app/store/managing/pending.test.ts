import { describe, expect, it, vi } from 'vitest';
import type { ContactFilter } from '../../../../src/contract/contact-list';
import { createChain } from '../../../support/chain';

/** An administrator's page over the real API, BFF and sandbox, and a contact that is there. */
async function open() {
  const chain = await createChain({ persona: 'admin' });
  await chain.enter();
  const managing = await chain.store.managing();
  const read = async (filter: ContactFilter = {}) => {
    const page = await managing.api.contacts(filter, 0, new AbortController().signal);
    return page.ok ? page.value.contacts : [];
  };
  const [contact, other] = await read();
  if (!contact || !other) throw new Error('the sandbox has no contacts');
  return {
    ...chain,
    managing,
    pending: managing.pending,
    contact,
    other,
    leaving: () => chain.store.getState().leaving,
    /** Deletions that Webex was asked for. */
    sent: async () => (await chain.journal()).filter(({ method }) => method === 'DELETE').length,
    isThere: async ({ id }: typeof contact) =>
      (await managing.api.contact(id, new AbortController().signal)).ok,
    isOver: () => vi.waitFor(() => expect(chain.store.getState().leaving).toEqual([])),
  };
}

describe('a contact that was deleted', () => {
  it('is deleted at Webex when nobody has wanted it back for 7 seconds', async () => {
    const { pending, contact, clock, sent, leaving, isOver, isThere } = await open();
    pending.remove(contact);
    expect(leaving()).toMatchObject([{ id: contact.id, phase: 'waiting' }]);
    clock.pass(6999);
    expect(leaving()).toMatchObject([{ phase: 'waiting' }]);
    clock.pass(1);
    await isOver();
    expect(await sent()).toBe(1);
    expect(await isThere(contact)).toBe(false);
  });

  it('stays for good when it is taken back', async () => {
    const { pending, contact, clock, sent, leaving, isThere } = await open();
    pending.remove(contact);
    pending.keep(contact.id);
    expect(leaving()).toEqual([]);
    clock.pass(60_000);
    pending.hurry();
    expect(await sent()).toBe(0);
    expect(await isThere(contact)).toBe(true);
  });

  it('has its own time when it is taken back and deleted again', async () => {
    const { pending, contact, clock, leaving } = await open();
    pending.remove(contact);
    clock.pass(5000);
    pending.keep(contact.id);
    pending.remove(contact);
    clock.pass(5000);
    expect(leaving()).toMatchObject([{ phase: 'waiting' }]);
  });

  it('is sent at once when the page goes, each of several', async () => {
    const { pending, contact, other, sent, isOver } = await open();
    pending.remove(contact);
    pending.remove(other);
    pending.hurry();
    await isOver();
    expect(await sent()).toBe(2);
  });

  it('is told of when Webex refuses, and sent again when asked to', async () => {
    const { pending, contact, clock, fault, leaving, isOver, isThere } = await open();
    await fault({ path: '/v1/contacts/*', method: 'DELETE' }, { status: 403 }, 1);
    pending.remove(contact);
    clock.pass(7000);
    await vi.waitFor(() =>
      expect(leaving()).toMatchObject([{ phase: 'failed', failure: { code: 'forbidden' } }]),
    );
    expect(await isThere(contact)).toBe(true);
    pending.again(contact.id);
    await isOver();
    expect(await isThere(contact)).toBe(false);
  });

  it('is handed to the network before the page is gone', async () => {
    const { pending, contact, other, bff, isOver, sent } = await open();
    const asked = vi.spyOn(bff, 'fetch');
    pending.remove(contact);
    pending.remove(other);
    pending.hurry();
    // Not one turn later: a frame that is taken away has none.
    expect(asked.mock.calls.map(([request]) => [request.method, request.keepalive])).toEqual([
      ['DELETE', true],
      ['DELETE', true],
    ]);
    await isOver();
    expect(await sent()).toBe(2);
  });

  it('is sent before the user signs out', async () => {
    const { pending, contact, other, clock, store, sent, leaving } = await open();
    pending.remove(contact);
    pending.remove(other);
    pending.keep(other.id);
    await store.session.signOut();
    expect(store.getState().session.phase).toBe('signed_out');
    expect(leaving()).toEqual([]);
    expect(await sent()).toBe(1);
    clock.pass(60_000);
    expect(await sent()).toBe(1);
  });

  it('keeps nobody from signing out for longer than two seconds', async () => {
    const { pending, contact, clock, store, managing, leaving } = await open();
    managing.api.deleteContact = () => new Promise(() => {});
    pending.remove(contact);
    const signingOut = store.session.signOut();
    expect(leaving()).toMatchObject([{ phase: 'sending' }]);
    clock.pass(2000);
    await signingOut;
    expect(store.getState().session.phase).toBe('signed_out');
    expect(leaving()).toEqual([]);
  });

  it('is never sent once somebody else is looking', async () => {
    const { pending, contact, clock, upstream, host, until, sent, leaving } = await open();
    const personas: { id: string; embeddedToken: string }[] = await (
      await upstream('/sandbox/personas')
    ).json();
    const token = personas.find(({ id }) => id === 'second-admin')?.embeddedToken;
    if (!token) throw new Error('there is no second admin');
    pending.remove(contact);
    host.tell({ type: 'token', token });
    await until(() => leaving()?.length === 0);
    clock.pass(60_000);
    pending.hurry();
    expect(await sent()).toBe(0);
  });

  it('leaves the rows of the search while it can be had back, and returns to them', async () => {
    const { pending, search, store, clock, until } = await open();
    const { entries } = await search('helena');
    const entry = entries.find(({ personId, contactIds }) => !personId && contactIds.length === 1);
    const [id] = entry?.contactIds ?? [];
    if (!entry || !id) throw new Error('nobody to delete');
    const isShown = () => store.getState().search.entries.some(({ key }) => key === entry.key);
    pending.remove({ id, name: entry.name });
    expect(isShown()).toBe(false);
    pending.keep(id);
    clock.pass(1000);
    await until(({ search: now }) => now.phase === 'done');
    expect(isShown()).toBe(true);
  });
});
