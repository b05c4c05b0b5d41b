import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { createSessions } from '../../../src/bff/identity/sessions';
import { createMemoryStore } from '../../support/store';
import { createClock, hour, minute } from '../support/clock';
import { issuer, userId } from '../support/token';

const identity = {
  key: 'user',
  issuer,
  userId,
  displayName: 'Mira Calloway',
  email: 'mira.calloway@example.com',
};

function createTested() {
  const clock = createClock();
  const { store, vault } = createMemoryStore(clock.now);
  return { clock, store, vault, sessions: createSessions(vault, clock.now) };
}

describe('a session', () => {
  it('is found by its handle and by no other', async () => {
    const { sessions } = createTested();
    const handle = await sessions.open(identity);
    expect(await sessions.find(handle)).toMatchObject(identity);
    for (const other of ['', 'x', handle.slice(1), `${handle}A`, handle.toLowerCase(), 'A'.repeat(43)])
      expect(await sessions.find(other)).toBeUndefined();
  });

  it('has a handle of 256 bits that is never the same twice', async () => {
    const { sessions } = createTested();
    const handles = await Promise.all(Array.from({ length: 1000 }, () => sessions.open(identity)));
    expect(new Set(handles).size).toBe(1000);
    expect(handles.every((handle) => /^[\w-]{43}$/.test(handle))).toBe(true);
  });

  it('ends 15 minutes after it was last used', async () => {
    const { sessions, clock } = createTested();
    const handle = await sessions.open(identity);
    for (let used = 0; used < 4; used += 1) {
      clock.pass(15 * minute - 1);
      expect(await sessions.find(handle)).toBeDefined();
    }
    clock.pass(15 * minute);
    expect(await sessions.find(handle)).toBeUndefined();
  });

  it('ends 8 hours after it began, however busy', async () => {
    const { sessions, clock } = createTested();
    const handle = await sessions.open(identity);
    for (let passed = 0; passed < 8 * hour - 10 * minute; passed += 10 * minute) {
      clock.pass(10 * minute);
      expect(await sessions.find(handle)).toBeDefined();
    }
    clock.pass(10 * minute);
    expect(await sessions.find(handle)).toBeUndefined();
  });

  it('ends when told to, and takes no other with it', async () => {
    const { sessions } = createTested();
    const [first, second] = [await sessions.open(identity), await sessions.open(identity)];
    await sessions.end(first);
    await sessions.end('unknown');
    expect(await sessions.find(first)).toBeUndefined();
    expect(await sessions.find(second)).toBeDefined();
  });
});

describe('the store of sessions', () => {
  it('P16 T13: knows a handle by its hash only, and nothing of the user in the clear', async () => {
    const { sessions, store } = createTested();
    const put = vi.spyOn(store, 'put');
    const handle = await sessions.open(identity);
    const written = JSON.stringify(put.mock.calls);
    expect(written).toContain(createHash('sha256').update(handle).digest('base64url'));
    for (const secret of [handle, userId, identity.email, identity.displayName])
      expect(written).not.toContain(secret);
  });

  it('is written anew once a minute at most, however busy a session is', async () => {
    const { sessions, store, clock } = createTested();
    const handle = await sessions.open(identity);
    const replace = vi.spyOn(store, 'replace');
    for (let asked = 0; asked < 60; asked += 1) {
      clock.pass(1000);
      await sessions.find(handle);
    }
    expect(replace).toHaveBeenCalledTimes(1);
  });

  it('P16: forgets every session of a user at once, and those of no other', async () => {
    const { sessions, vault } = createTested();
    const theirs = [await sessions.open(identity), await sessions.open(identity)];
    const other = await sessions.open({ ...identity, key: 'other' });
    await vault.removeOwned(identity.key);
    for (const handle of theirs) expect(await sessions.find(handle)).toBeUndefined();
    expect(await sessions.find(other)).toBeDefined();
  });
});

describe('a clock that jumps', () => {
  it('P32 F36: set back an hour ends no session, and makes none longer than a fresh one', async () => {
    const { sessions, clock } = createTested();
    const handle = await sessions.open(identity);
    clock.pass(-hour);
    expect(await sessions.find(handle)).toBeDefined();
    for (let passed = 0; passed < 8 * hour - 10 * minute; passed += 10 * minute) {
      clock.pass(10 * minute);
      expect(await sessions.find(handle)).toBeDefined();
    }
    clock.pass(10 * minute);
    expect(await sessions.find(handle)).toBeUndefined();
  });

  it('P32 F36: after a sleep of eight hours a session is over', async () => {
    const { sessions, clock } = createTested();
    const handle = await sessions.open(identity);
    clock.pass(8 * hour);
    expect(await sessions.find(handle)).toBeUndefined();
  });
});
