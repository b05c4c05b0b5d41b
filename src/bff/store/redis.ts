import { Redis } from 'ioredis';
import { removing, removingOwned, writing } from './scripts';
import { type Keeping, type Store, StoreUnavailable } from './store';

/**
 * A client of `redis:` or `rediss:` that connects in the background and again whenever it has to, within a second.
 * Commands fail after 500 ms, at once without a connection, and are never sent twice.
 */
export function connectRedis(url: string): Redis {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    commandTimeout: 500,
    connectTimeout: 1000,
    disconnectTimeout: 200,
    maxLoadingRetryTime: 500,
    disableClientInfo: true,
    retryStrategy: (times) => Math.min(50 * times, 1000),
    // After a change of roles the address may lead to the new primary.
    reconnectOnError: (error) => error.message.includes('READONLY'),
  });
  // Each command tells its caller; without a listener ioredis would print addresses.
  redis.on('error', (error) => causes.set(redis, causeOf(error)));
  return redis;
}

/** Why a client has no connection: what the system or Redis called it, never an address. */
const causes = new WeakMap<Redis, string>();

const causeOf = (error: Error): string => {
  const { code } = Object(error);
  return wordOf(error) ?? (typeof code === 'string' ? code : 'unknown');
};

const wordOf = (error: unknown): string | undefined =>
  /\b(?:OOM|READONLY|LOADING|MISCONF|BUSY|NOAUTH|WRONGPASS|NOPERM|MASTERDOWN)\b/.exec(
    error instanceof Error ? error.message : '',
  )?.[0];

/** What Redis said, without the rest of its message, which may quote a command. */
function reasonOf(error: unknown, redis: Redis): string {
  const cause = causes.get(redis);
  return wordOf(error) ?? (isTimeout(error) ? 'no answer' : `no connection${cause ? ` (${cause})` : ''}`);
}

const isTimeout = (error: unknown) => error instanceof Error && error.message === 'Command timed out';

export interface RedisStoreDeps {
  redis: Redis;
  /** Epoch milliseconds. */
  now: () => number;
}

/**
 * A store in one Redis (6.2 or newer, or Valkey). Times are compared with `now`; Redis's own expiry, counted from
 * `now`, only cleans up.
 */
export function createRedisStore({ redis, now }: RedisStoreDeps): Store {
  const rowOf = (key: string) => `sidecard:row:${key}`;
  const ownerOf = (owner: string) => `sidecard:owner:${owner}`;

  async function ask<T>(command: () => Promise<T>): Promise<T> {
    try {
      return await command();
    } catch (error) {
      // A connection that has died without a word would stay so for minutes; a new one answers or fails at once.
      if (isTimeout(error) && redis.status === 'ready') redis.disconnect(true);
      throw new StoreUnavailable(`Redis: ${reasonOf(error, redis)}.`);
    }
  }

  async function write(
    [mode, expected]: ['put' | 'add'] | ['replace', string],
    key: string,
    value: string,
    { owner, expiresAt }: Keeping = {},
  ): Promise<boolean> {
    const keys = [rowOf(key), owner === undefined ? '' : ownerOf(owner)];
    const until = expiresAt === undefined ? '' : Math.floor(expiresAt);
    const told = await ask(() => redis.eval(writing, 2, ...keys, now(), value, until, mode, expected ?? ''));
    return told === 1;
  }

  async function remove(key: string, expected: string[]): Promise<string | undefined> {
    const value = await ask(() => redis.eval(removing, 1, rowOf(key), now(), ...expected));
    return typeof value === 'string' ? value : undefined;
  }

  return {
    async get(key) {
      const [value, expiresAt] = await ask(() => redis.hmget(rowOf(key), 'value', 'expiresAt'));
      const isOver = Boolean(expiresAt) && Number(expiresAt) <= now();
      return isOver ? undefined : (value ?? undefined);
    },
    async put(key, value, keeping) {
      await write(['put'], key, value, keeping);
    },
    add: (key, value, keeping) => write(['add'], key, value, keeping),
    replace: (key, expected, value, keeping) => write(['replace', expected], key, value, keeping),
    take: (key) => remove(key, []),
    remove: async (key, expected) =>
      (await remove(key, expected === undefined ? [] : [expected])) !== undefined,
    async removeOwned(owner) {
      await ask(() => redis.eval(removingOwned, 1, ownerOf(owner)));
    },
    async check() {
      await ask(() => redis.ping());
    },
    async close() {
      await redis.quit().catch(() => redis.disconnect());
    },
  };
}
