import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { second } from '../../support/clock';
import { operations } from '../../support/operations';
import { json } from '../../support/upstream';
import { createTestWebex, failing, goodAnswer, settle, useVirtualTime } from '../../support/webex';

beforeEach(useVirtualTime);
afterEach(() => {
  vi.useRealTimers();
});

/** The page of Webex's own example of too many requests. */
const tooMany = (retryAfter?: string) =>
  new Response('<html><body>Too many requests</body></html>', {
    status: 429,
    headers: { 'content-type': 'text/html', ...(retryAfter !== undefined && { 'retry-after': retryAfter }) },
  });

describe.each(operations)('$name, told to come back in 2 seconds (F01)', (operation) => {
  it('waits for them once and then gets its answer', async () => {
    const { asked, start } = createTestWebex((_asked, index) =>
      index === 0 ? tooMany('2') : goodAnswer(operation),
    );
    const answer = start(operation);
    await vi.advanceTimersByTimeAsync(1999);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(10);
    expect(await answer).toMatchObject({ ok: true });
    expect(asked).toHaveLength(2);
  });

  it('waits no second time', async () => {
    const { asked, run } = createTestWebex(() => tooMany('2'));
    expect(await run(operation)).toMatchObject(failing({ kind: 'rate_limited', retryAfter: 2 }));
    expect(asked).toHaveLength(2);
  });

  it('holds up neither other users nor the other API', async () => {
    const { asked, start, run } = createTestWebex(({ headers, url }) => {
      const isLimited =
        headers.get('authorization') === 'Bearer busy' && url.pathname.includes(operation.api);
      const other = operations.find(({ api, isRead }) => api !== operation.api && isRead);
      if (isLimited) return tooMany('5');
      return goodAnswer(url.pathname.includes(operation.api) || !other ? operation : other);
    });
    void start(operation, 'busy');
    await settle();
    const began = Date.now();
    expect(await run(operation, 'idle')).toMatchObject({ ok: true });
    for (const other of operations.filter(
      ({ api, name }) => api !== operation.api && name.endsWith('search'),
    ))
      expect(await run(other, 'busy')).toMatchObject({ ok: true });
    expect(Date.now()).toBe(began);
    expect(asked.length).toBe(3);
  });
});

describe('twenty calls of a user who has to wait', () => {
  it('all go when the time is over and none before', async () => {
    const [first, ...others] = [...operations, ...operations]
      .filter(({ api }) => api === 'people')
      .slice(0, 20);
    const [last] = operations.filter(({ name }) => name === 'people.me');
    if (!first || !last) throw new Error('no operations');
    const { asked, start } = createTestWebex((_asked, index) =>
      index === 0 ? tooMany('2') : goodAnswer(last),
    );
    const answers = [start(first)];
    await settle();
    for (const other of others) answers.push(start(other));
    await vi.advanceTimersByTimeAsync(1999);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(10);
    expect(asked).toHaveLength(1 + answers.length);
    await Promise.all(answers);
  });
});

describe.each(operations)('$name, told to wait longer than its deadline (F02, F03)', (operation) => {
  it.each([
    ['3600', 3600],
    ['8', 8],
    ['Mon, 02 Mar 2026 10:00:00 GMT', 3600],
    ['1000000000', 3600],
    [undefined, 30],
    ['', 30],
    ['0', 30],
    ['-1', 30],
    ['abc', 30],
    ['1e9', 30],
    ['Mon, 02 Mar 2026 08:00:00 GMT', 30],
  ])('says so at once: %s', async (header, retryAfter) => {
    const { asked, run } = createTestWebex(() => tooMany(header));
    const began = Date.now();
    expect(await run(operation)).toEqual(failing({ kind: 'rate_limited', retryAfter }));
    expect(await run(operation)).toEqual(failing({ kind: 'rate_limited', retryAfter }));
    expect(Date.now()).toBe(began);
    expect(asked).toHaveLength(1);
  });
});

describe.each(operations)('$name of something that is not free (F15)', (operation) => {
  const refusing = (status: number, headers = {}) => json({ message: 'It is so.' }, { status, headers });
  const reasons = ['It is so.'];

  it.each([
    [409, { kind: 'conflict', reasons }],
    [410, { kind: 'not_found' }],
    [423, { kind: 'locked', retryAfter: undefined }],
    [428, { kind: 'invalid', status: 428, reasons }],
  ])('fails by %i at once', async (status, failure) => {
    const { asked, run } = createTestWebex(() => refusing(status));
    expect(await run(operation)).toEqual(failing(failure));
    expect(asked).toHaveLength(1);
  });

  it('waits once for a lock, nobody else with it', async () => {
    const { asked, start, run } = createTestWebex((_asked, index) =>
      index === 0 ? refusing(423, { 'retry-after': '3' }) : goodAnswer(operation),
    );
    const answer = start(operation);
    await settle();
    expect(await run(operation)).toMatchObject({ ok: true });
    await vi.advanceTimersByTimeAsync(2990);
    expect(asked).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(20);
    expect(await answer).toMatchObject({ ok: true });
    expect(asked).toHaveLength(3);
  });

  it('does not wait for a lock beyond its deadline, nor for a second one', async () => {
    const far = createTestWebex(() => refusing(423, { 'retry-after': '60' }));
    expect(await far.run(operation)).toMatchObject(failing({ kind: 'locked', retryAfter: 60 }));
    expect(far.asked).toHaveLength(1);
    const near = createTestWebex(() => refusing(423, { 'retry-after': '1' }));
    expect(await near.run(operation)).toMatchObject(failing({ kind: 'locked', retryAfter: 1 }));
    expect(near.asked).toHaveLength(2);
  });
});

describe('a user who leaves while a call waits', () => {
  it.each(operations)('has it given up, unsent: $name', async (operation) => {
    const { asked, start } = createTestWebex(() => tooMany('7'));
    const leaving = new AbortController();
    void start(operation);
    await settle();
    const answer = start(operation, undefined, leaving.signal);
    await vi.advanceTimersByTimeAsync(second);
    leaving.abort();
    await settle();
    expect(await answer).toMatchObject(failing({ kind: 'aborted' }));
    expect(asked.filter(({ signal }) => !signal.aborted)).toHaveLength(1);
    const gone = AbortSignal.abort();
    expect(await start(operation, undefined, gone)).toMatchObject(failing({ kind: 'aborted' }));
  });
});
