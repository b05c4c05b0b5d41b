import { statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../../src/bff/store/open';
import { StoreRefused } from '../../../src/bff/store/store';
import { hasRedis } from '../../support/redis';
import { createClock } from '../support/clock';
import { makeFolder } from './places';
import { prepareRedis } from './stores';

const { now } = createClock();

async function open(url: string) {
  const opened = await openStore({ url, now });
  onTestFinished(() => opened.store.close());
  return opened;
}

describe('the address of a store', () => {
  const server = prepareRedis();

  it.each([
    ['a path', (file: string) => `file:${file}`],
    ['a URL', (file: string) => pathToFileURL(file).href],
    ['a path from here', (file: string) => `file:${join('.', '../'.repeat(20), file)}`],
  ])('names a file by %s', async (_how, urlOf) => {
    const file = join(makeFolder(), 'a folder/rows.db');
    const { store, redis } = await open(urlOf(file));
    expect(await store.add('key', 'value')).toBe(true);
    expect(redis).toBeUndefined();
    expect(statSync(file).isFile()).toBe(true);
  });

  it('names the memory of this process', async () => {
    const { store } = await open('file::memory:');
    expect(await store.add('key', 'value')).toBe(true);
    expect(statSync(':memory:', { throwIfNoEntry: false })).toBeUndefined();
  });

  it.skipIf(!hasRedis)('names a Redis, whose client is handed out as well', async () => {
    const { store, redis } = await open(server.server().url);
    await new Promise((resolve) => redis?.once('ready', resolve));
    expect(await store.add('key', 'value')).toBe(true);
    expect(await redis?.ping()).toBe('PONG');
  });

  it.each([
    [''],
    ['file:'],
    ['rows.db'],
    ['/var/lib/rows.db'],
    ['http://canary@localhost/'],
    ['redis:canary'],
    ['redis://:canary@localhost:99999'],
    ['redis://:canary@[::1'],
    ['file://canary.example/rows.db%00'],
  ])('is refused when it names none: %j', async (url) => {
    const error = await openStore({ url, now }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StoreRefused);
    expect(String(error)).not.toContain('canary');
  });
});
