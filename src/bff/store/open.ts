import { fileURLToPath } from 'node:url';
import type { Redis } from 'ioredis';
import type { FileDeps } from './file';
import { connectRedis, createRedisStore } from './redis';
import { openSqlStore } from './sql';
import { type Store, StoreRefused } from './store';

export interface OpenDeps extends Omit<FileDeps, 'file' | 'maxPages'> {
  /** `file:PATH`, `file:///PATH`, `file::memory:`, `redis://…` or `rediss://…`. */
  url: string;
}

export interface Opened {
  store: Store;
  /** The client of a Redis store, for others who count there; the store closes it. */
  redis?: Redis;
}

function pathOf(url: string): string {
  if (!url.startsWith('file://')) return url.slice('file:'.length);
  try {
    return fileURLToPath(url);
  } catch {
    throw new StoreRefused("The store's address names no file of this machine.");
  }
}

/**
 * Opens the store of an address. A file is ready when this resolves; Redis connects in the background.
 * @throws StoreRefused for an address nobody can use; the message quotes nothing of it but a file's path.
 */
export async function openStore({ url, ...deps }: OpenDeps): Promise<Opened> {
  if (/^file:./.test(url)) return { store: await openSqlStore({ ...deps, file: pathOf(url) }) };
  if (/^rediss?:\/\//.test(url) && URL.canParse(url)) {
    const redis = connectRedis(url);
    return { store: createRedisStore({ redis, now: deps.now }), redis };
  }
  throw new StoreRefused("The store's address must begin with file:, redis:// or rediss://.");
}
