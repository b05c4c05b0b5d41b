import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { connectRedis, createRedisStore } from '../../../src/bff/store/redis';
import { hasRedis } from '../../support/redis';
import { minute } from '../support/clock';
import { prepareRedis } from './stores';

describe.skipIf(!hasRedis)('a store in Redis', () => {
  const redis = prepareRedis();

  it('P30: has Redis drop what is over, the list of an owner as well', async () => {
    const { store, clock } = await redis.open();
    const [row, owner] = ['sidecard:row:key', 'sidecard:owner:me'];
    const left = (key: string) => redis.admin().pttl(key);
    await store.put('key', 'value', { owner: 'me', expiresAt: clock.now() + minute });
    expect(await left(row)).toBeGreaterThan(minute / 2);
    expect(await left(row)).toBeLessThanOrEqual(minute);
    expect(await left(owner)).toBeLessThanOrEqual(minute);
    await store.put('longer', 'value', { owner: 'me', expiresAt: clock.now() + 3 * minute });
    expect(await left(owner)).toBeGreaterThan(2 * minute);
    await store.put('always', 'value', { owner: 'me' });
    expect([await left(owner), await left('sidecard:row:always')]).toEqual([-1, -1]);

    clock.pass(minute);
    await store.put('another', 'value', { owner: 'me' });
    expect(await redis.admin().zrange(owner, 0, -1)).toEqual([
      'sidecard:row:longer',
      'sidecard:row:always',
      'sidecard:row:another',
    ]);
    for (const key of ['longer', 'always', 'another']) await store.remove(key);
    expect(await redis.admin().exists(owner)).toBe(0);

    await store.put('key', 'value', { expiresAt: clock.now() + minute });
    await store.put('key', 'value');
    expect(await left(row)).toBe(-1);
  });

  it('does not count a row among those of an owner it no longer has', async () => {
    const { store } = await redis.open();
    await store.put('key', 'value', { owner: 'me' });
    await store.put('key', 'value', { owner: 'her' });
    expect(await redis.admin().exists('sidecard:owner:me')).toBe(0);
    // As when its time is over.
    await redis.admin().del('sidecard:row:key');
    await store.put('key', 'value', { owner: 'me' });
    await store.removeOwned('her');
    expect(await store.get('key')).toBe('value');
  });

  it('keeps all its keys under one name', async () => {
    const { store } = await redis.open();
    await store.put('key', 'value', { owner: 'me' });
    await store.put('other', 'value');
    const keys = await redis.admin().keys('*');
    expect(keys.sort()).toEqual(['sidecard:owner:me', 'sidecard:row:key', 'sidecard:row:other']);
  });
});

describe('a connection to Redis', () => {
  const server = prepareRedis();
  const opened: { close: () => void }[] = [];
  afterEach(() => {
    for (const connection of opened.splice(0)) connection.close();
  });

  /** A server that tells the first bytes that come. */
  async function listen() {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    opened.push(server);
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const first = (async () => {
      const [socket] = await once(server, 'connection');
      const [bytes] = await once(socket, 'data');
      socket.destroy();
      return Buffer.from(bytes);
    })();
    return { port, first };
  }

  it('is encrypted for rediss:, and says its password only then or when it has to', async () => {
    const encrypted = await listen();
    const plain = await listen();
    for (const url of [
      `rediss://:canary@127.0.0.1:${encrypted.port}`,
      `redis://:canary@127.0.0.1:${plain.port}`,
    ]) {
      const redis = connectRedis(url);
      opened.push({ close: () => redis.disconnect() });
    }
    const hello = await encrypted.first;
    // A TLS record of type handshake (RFC 8446 §5.1).
    expect(hello[0]).toBe(22);
    expect(hello.includes('canary')).toBe(false);
    expect((await plain.first).toString()).toContain('auth');
  });

  it.skipIf(!hasRedis)('P29 F32: is replaced when it has died without a word', async () => {
    const target = Number(new URL(server.server().url).port);
    const reached: Socket[] = [];
    const proxy = createServer((socket) => {
      const onward = connect(target, '127.0.0.1');
      for (const end of [socket, onward]) end.on('error', () => {});
      socket.pipe(onward).pipe(socket);
      reached.push(onward);
    }).listen(0, '127.0.0.1');
    await once(proxy, 'listening');
    opened.push(proxy);
    const url = new URL(server.server().url);
    url.port = String((proxy.address() as AddressInfo).port); // It listens on a port.
    const redis = connectRedis(url.href);
    const store = createRedisStore({ redis, now: Date.now });
    opened.push({ close: () => void store.close() });
    await once(redis, 'ready');
    await store.put('key', 'value');

    const [first] = reached;
    first?.pause().unpipe();
    await expect(store.get('key')).rejects.toThrow('no answer');
    await once(redis, 'ready');
    expect(await store.get('key')).toBe('value');
    for (const socket of reached) socket.destroy();
  });
});
