import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSessions } from '../../../src/bff/identity/sessions';
import { createClock, hour, minute } from '../support/clock';
import { userId } from '../support/token';

const identity = { userId, displayName: 'Mira Calloway', email: 'mira.calloway@example.com' };

function createTested() {
  const clock = createClock();
  return { clock, sessions: createSessions(clock.now) };
}

describe('a session', () => {
  it('is found by its handle and by no other', () => {
    const { sessions } = createTested();
    const handle = sessions.open(identity);
    expect(sessions.find(handle)).toMatchObject(identity);
    for (const other of ['', 'x', handle.slice(1), `${handle}A`, handle.toLowerCase(), 'A'.repeat(43)])
      expect(sessions.find(other)).toBeUndefined();
  });

  it('has a handle of 256 bits that is never the same twice', () => {
    const { sessions } = createTested();
    const handles = Array.from({ length: 1000 }, () => sessions.open(identity));
    expect(new Set(handles).size).toBe(1000);
    expect(handles.every((handle) => /^[\w-]{43}$/.test(handle))).toBe(true);
  });

  it('ends 15 minutes after it was last used', () => {
    const { sessions, clock } = createTested();
    const handle = sessions.open(identity);
    for (let used = 0; used < 4; used += 1) {
      clock.pass(15 * minute - 1);
      expect(sessions.find(handle)).toBeDefined();
    }
    clock.pass(15 * minute);
    expect(sessions.find(handle)).toBeUndefined();
    clock.pass(-minute);
    expect(sessions.find(handle)).toBeUndefined();
  });

  it('ends 8 hours after it began, however busy', () => {
    const { sessions, clock } = createTested();
    const handle = sessions.open(identity);
    for (let passed = 0; passed < 8 * hour - 10 * minute; passed += 10 * minute) {
      clock.pass(10 * minute);
      expect(sessions.find(handle)).toBeDefined();
    }
    clock.pass(10 * minute);
    expect(sessions.find(handle)).toBeUndefined();
  });

  it('ends when told to, and takes no other with it', () => {
    const { sessions } = createTested();
    const [first, second] = [sessions.open(identity), sessions.open(identity)];
    sessions.end(first);
    sessions.end('unknown');
    expect(sessions.find(first)).toBeUndefined();
    expect(sessions.find(second)).toBeDefined();
  });
});

describe('the memory of sessions', () => {
  afterEach(() => vi.restoreAllMocks());

  it('knows a handle by its hash only', () => {
    const set = vi.spyOn(Map.prototype, 'set');
    const { sessions } = createTested();
    const handle = sessions.open(identity);
    const written = JSON.stringify(set.mock.calls);
    expect(written).toContain(createHash('sha256').update(handle).digest('base64url'));
    expect(written).not.toContain(handle);
  });

  it('lets go of sessions that nobody asks for any more', () => {
    const remove = vi.spyOn(Map.prototype, 'delete');
    const { sessions, clock } = createTested();
    for (let opened = 0; opened < 5; opened += 1) sessions.open(identity);
    clock.pass(15 * minute);
    sessions.open(identity);
    expect(remove.mock.results.filter(({ value }) => value === true)).toHaveLength(5);
  });
});
