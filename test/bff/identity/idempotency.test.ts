import { describe, expect, it } from 'vitest';
import { createIdempotency } from '../../../src/bff/identity/idempotency';
import { createMemoryStore } from '../../support/store';
import { createClock, minute, second } from '../support/clock';

const answer = { status: 201, type: 'application/json', body: '{"id":"1"}' };
const request = ['POST', '/api/contacts', '{}'];

/** Writes of one user, known to two processes on one store. */
function createTested() {
  const clock = createClock();
  const { vault } = createMemoryStore(clock.now);
  const [here, there] = [createIdempotency(vault, clock.now), createIdempotency(vault, clock.now)];
  const begin = async (where = here, given = request, endsAt?: number) =>
    where.begin('user', 'key', given, endsAt);
  return { clock, here, there, begin };
}

/** The first of its key. @throws when it is not. */
function asFirst(begun: Awaited<ReturnType<ReturnType<typeof createTested>['begin']>>) {
  if (begun.state !== 'first') throw new Error(`begun as ${begun.state}`);
  return begun;
}

describe('P09 F21: a write under its key', () => {
  it('that was done here is done there, too', async () => {
    const { begin, there } = createTested();
    await asFirst(await begin()).settle(answer);
    expect(await begin(there)).toEqual({ state: 'done', answer });
    expect(await begin(there, ['POST', '/api/contacts', '{"a":1}'])).toEqual({ state: 'reused' });
  });

  it('that came to nothing may be another request the next time', async () => {
    const { begin, there } = createTested();
    await asFirst(await begin()).settle('undone');
    expect(asFirst(await begin(there, ['DELETE', '/api/contacts/1', ''])).since).toBeUndefined();
  });

  it('whose process died is looked for after a minute, by one of those who ask', async () => {
    const { begin, there, clock } = createTested();
    const at = clock.now();
    await begin();
    clock.pass(minute);
    expect(asFirst(await begin(there)).since).toBe(at);
    expect(await begin(there, request, clock.now())).toEqual({ state: 'busy', retryAfter: 60 });
  });

  it('that stood still for too long does not speak for the one that took its place', async () => {
    const { begin, there, clock } = createTested();
    const frozen = asFirst(await begin());
    clock.pass(minute);
    await asFirst(await begin(there)).settle(answer);
    await frozen.settle('undone');
    expect(await begin()).toEqual({ state: 'done', answer });
  });

  it('P13: lets an equal one wait no longer than it has time', async () => {
    const { begin, there, clock } = createTested();
    await begin();
    clock.pass(10 * second);
    expect(await begin(there, request, clock.now() + 100)).toEqual({ state: 'busy', retryAfter: 50 });
  });
});
