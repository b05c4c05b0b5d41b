import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { connectRedis, createRedisStore } from '../../../src/bff/store/redis';
import { type Store, StoreUnavailable } from '../../../src/bff/store/store';
import { hasRedis, startRedis } from '../../support/redis';
import { realClock } from './places';
import { prepareRedis } from './stores';

/** Resolves with the milliseconds until the store gives a sign of life. */
async function untilBack(store: Store): Promise<number> {
  const began = performance.now();
  while (performance.now() - began < 30_000) {
    if (
      await store.check().then(
        () => true,
        () => false,
      )
    )
      return performance.now() - began;
    await sleep(20);
  }
  throw new Error('the store does not come back');
}

/** Which of the two it is hangs on whether the command was out already. */
const away = /no answer|no connection/;

/** Each operation fails as it should, and soon: 500 ms are promised, a busy machine gets more. */
async function expectUnavailable(store: Store, operations: (keyof Store)[], why: RegExp) {
  const began = performance.now();
  const all: Record<keyof Store, () => Promise<unknown>> = {
    get: () => store.get('canary'),
    put: () => store.put('canary', 'canary', { owner: 'canary' }),
    add: () => store.add('canary 2', 'canary'),
    replace: () => store.replace('key', 'value', 'canary'),
    take: () => store.take('key'),
    remove: () => store.remove('key', 'value'),
    removeOwned: () => store.removeOwned('me'),
    check: () => store.check(),
    close: () => store.close(),
  };
  const failures = await Promise.all(
    operations.map((operation) =>
      all[operation]().then(
        () => operation,
        (error: unknown) => error,
      ),
    ),
  );
  for (const failure of failures) {
    expect(failure).toBeInstanceOf(StoreUnavailable);
    expect(String(failure)).toMatch(why);
    expect(String(failure)).not.toContain('canary');
  }
  expect(performance.now() - began).toBeLessThan(10_000);
}

const reads: (keyof Store)[] = ['get', 'check'];
const removals: (keyof Store)[] = ['take', 'remove', 'removeOwned'];
const writes: (keyof Store)[] = ['put', 'add', 'replace'];
const everything = [...reads, ...writes, ...removals];

describe.skipIf(!hasRedis)('P29 F32: a store in Redis', () => {
  const redis = prepareRedis('--enable-debug-command', 'yes');

  async function openWithRow() {
    const { store, clock } = await redis.open(realClock);
    await store.put('key', 'value', { owner: 'me' });
    return { store, clock };
  }

  it('waits for a Redis that is down at the start, and is there when it is', {
    timeout: 60_000,
  }, async () => {
    const server = await startRedis();
    onTestFinished(() => server.end());
    await server.stop();
    const store = createRedisStore({ redis: connectRedis(server.url), now: Date.now });
    onTestFinished(() => store.close());
    await expectUnavailable(store, everything, away);
    await sleep(500);
    await expectUnavailable(store, everything, away);
    await server.start();
    expect(await untilBack(store)).toBeLessThan(10_000);
    expect(await store.add('key', 'value')).toBe(true);
  });

  it('is not available while Redis is gone, and back with it', async () => {
    const { store } = await openWithRow();
    const going = redis.server().stop();
    const failure = await Promise.all([store.get('key'), going]).catch((error: unknown) => error);
    if (failure instanceof Error) expect(failure).toBeInstanceOf(StoreUnavailable);
    await expectUnavailable(store, everything, away);
    await redis.server().start();
    expect(await untilBack(store)).toBeLessThan(10_000);
    await store.put('key', 'value');
    expect(await store.get('key')).toBe('value');
  });

  it('is not available while Redis stands still, and back with it', async () => {
    const { store } = await openWithRow();
    redis.server().freeze();
    await expectUnavailable(store, everything, away);
    await expectUnavailable(store, everything, away);
    redis.server().thaw();
    expect(await untilBack(store)).toBeLessThan(10_000);
    expect(await store.add('another key', 'value')).toBe(true);
  });

  it('is not available while Redis is slow for seconds', async () => {
    const { store } = await openWithRow();
    const slow = redis.admin().call('DEBUG', 'SLEEP', '1.5');
    await sleep(50);
    await expectUnavailable(store, everything, away);
    await slow;
    expect(await untilBack(store)).toBeLessThan(10_000);
  });

  it('is not available while Redis pauses its clients', async () => {
    const { store } = await openWithRow();
    await redis.admin().client('PAUSE', 1500, 'ALL');
    await expectUnavailable(store, everything, away);
    expect(await untilBack(store)).toBeLessThan(10_000);
  });

  it('reads and does not write while Redis is a replica, and writes when it leads again', {
    timeout: 60_000,
  }, async () => {
    const { store } = await openWithRow();
    await redis.admin().replicaof('127.0.0.1', 1);
    expect(await store.get('key')).toBe('value');
    for (const operation of [...writes, ...removals]) {
      await expectUnavailable(store, [operation], /READONLY/);
      await untilBack(store);
    }
    await redis.admin().replicaof('NO', 'ONE');
    await untilBack(store);
    expect(await store.replace('key', 'value', 'new')).toBe(true);
  });

  it('reads and removes but does not write while Redis is full', async () => {
    const { store } = await openWithRow();
    await store.put('other', 'value');
    await redis.admin().config('SET', 'maxmemory-policy', 'noeviction', 'maxmemory', '1mb');
    await expectUnavailable(store, writes, /OOM/);
    expect(await store.get('key')).toBe('value');
    expect(await store.take('other')).toBe('value');
    await store.removeOwned('me');
    expect(await store.get('key')).toBeUndefined();
    await redis.admin().config('SET', 'maxmemory', '0');
    await store.put('key', 'new');
    expect(await store.get('key')).toBe('new');
  });

  it('is not available while Redis loads its rows, and back when it has', async () => {
    const server = await startRedis();
    onTestFinished(() => server.end());
    const store = createRedisStore({ redis: connectRedis(server.url), now: Date.now });
    onTestFinished(() => store.close());
    await untilBack(store);
    for (let row = 0; row < 1000; row += 1) await store.put(`row ${row}`, 'x'.repeat(2000));
    const admin = connectRedis(server.url);
    await once(admin, 'ready');
    await admin.save();
    admin.disconnect();
    await server.stop();
    // 1 ms for each row, and a look at clients after each kilobyte.
    await server.start('--key-load-delay', '1000', '--loading-process-events-interval-bytes', '1024');
    await expectUnavailable(store, everything, /no connection|no answer|LOADING/);
    expect(await untilBack(store)).toBeLessThan(20_000);
    expect(await store.get('row 999')).toBe('x'.repeat(2000));
  });
});
