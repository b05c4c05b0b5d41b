import { randomBytes } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createSealer } from '../../../src/bff/store/seal';
import type { Store } from '../../../src/bff/store/store';
import { createVault } from '../../../src/bff/store/vault';
import { hasRedis } from '../../support/redis';
import { minute } from '../support/clock';
import { collectGarbage, makeFolder, openTestFile, realClock } from './places';
import { prepareRedis } from './stores';

const current = randomBytes(32);
const secrets = [
  'canary-id',
  'canary-owner',
  'canary-token',
  current.toString('hex'),
  current.toString('base64'),
];

/** Writes, changes, takes and removes rows full of canaries. */
async function fill(store: Store) {
  const vault = createVault({ store, sealer: createSealer({ current }), now: Date.now });
  const box = vault.box('grant', v.object({ token: v.string() }));
  for (let row = 0; row < 200; row += 1) {
    const [id, value] = [`canary-id-${row}`, { token: `canary-token-${row}`.repeat(10) }];
    const keeping = { owner: `canary-owner-${row % 7}`, expiresAt: Date.now() + minute };
    await box.put(id, value, keeping);
    const kept = await box.get(id);
    if (row % 2) await box.replace(id, kept?.stamp ?? '', { token: 'canary-token-newer' }, keeping);
    if (row % 3 === 0) await box.take(id);
    if (row % 5 === 0) await box.remove(id);
  }
  await vault.removeOwned('canary-owner-3');
}

function expectNothingIn(bytes: Buffer, name: string) {
  // That it looks in the right place, and that rows are there.
  expect(bytes.includes('grant:'), name).toBe(true);
  for (const secret of secrets) {
    expect(bytes.includes(secret), `${name}: ${secret}`).toBe(false);
    expect(bytes.includes(Buffer.from(secret).toString('base64url').slice(0, -2)), `${name}: ${secret}`).toBe(
      false,
    );
  }
  expect(bytes.includes(current), name).toBe(false);
}

describe('P30 T27: what a vault leaves on a disk', () => {
  it('shows no id, owner, token or key in the file and its log', async () => {
    const { store, file } = await openTestFile({ clock: realClock });
    await fill(store);
    // Copies, as a process that is killed leaves them.
    const folder = makeFolder();
    for (const part of ['', '-wal', '-shm']) copyFileSync(file + part, join(folder, `copy.db${part}`));
    expectNothingIn(readFileSync(join(folder, 'copy.db-wal')), 'log');
    await store.close();
    await collectGarbage();
    expectNothingIn(readFileSync(file), 'file');
    for (const name of readdirSync(folder)) {
      for (const secret of secrets) expect(readFileSync(join(folder, name)).includes(secret)).toBe(false);
    }
  });

  describe.skipIf(!hasRedis)('in Redis', () => {
    const redis = prepareRedis('--rdbcompression', 'no');

    it('shows no id, owner, token or key in a dump', async () => {
      const { store } = await redis.open(realClock);
      await fill(store);
      await redis.admin().save();
      expectNothingIn(readFileSync(join(redis.server().folder, 'dump.rdb')), 'dump');
    });
  });
});
