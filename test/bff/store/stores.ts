import { Redis } from 'ioredis';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { connectRedis, createRedisStore } from '../../../src/bff/store/redis';
import type { Store } from '../../../src/bff/store/store';
import { hasRedis, startRedis, type TestRedis } from '../../support/redis';
import { type Clock, createClock } from '../support/clock';
import { openTestFile } from './places';

/** A Redis for all tests of a file; `open` gives an empty store in it, `admin` a plain client. */
export function prepareRedis(...settings: string[]) {
  const context: { server?: TestRedis; admin?: Redis } = {};
  beforeAll(async () => {
    if (!hasRedis) return;
    context.server = await startRedis(...settings);
    context.admin = new Redis(context.server.url);
  });
  afterAll(async () => {
    context.admin?.disconnect();
    await context.server?.end();
  });

  const server = (): TestRedis => {
    if (!context.server) throw new Error('no Redis');
    return context.server;
  };
  const admin = (): Redis => {
    if (!context.admin) throw new Error('no Redis');
    return context.admin;
  };
  return {
    server,
    admin,
    async open(clock: Clock = createClock()) {
      await admin().flushall();
      const redis = connectRedis(server().url);
      const store = createRedisStore({ redis, now: clock.now });
      onTestFinished(() => store.close());
      await new Promise((resolve) => redis.once('ready', resolve));
      return { store, clock, redis };
    },
  };
}

export interface Kind {
  name: string;
  open: (clock?: Clock) => Promise<{ store: Store; clock: Clock }>;
  /** The address at which other processes find the store that was opened last. */
  url: () => string;
}

/** Both kinds of store, to run the same tests on. */
export function prepareStores(): Kind[] {
  const redis = prepareRedis();
  let file = '';
  const inFile: Kind = {
    name: 'a file',
    async open(clock = createClock()) {
      const opened = await openTestFile({ clock });
      file = opened.file;
      return opened;
    },
    url: () => `file:${file}`,
  };
  const inRedis: Kind = { name: 'Redis', open: redis.open, url: () => redis.server().url };
  return hasRedis ? [inFile, inRedis] : [inFile];
}
