import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createTestBff, delegated } from '../bff/support/bff';
import { issuer, keyAnswerOf, keyPath, ours } from '../bff/support/token';
import { json } from '../bff/support/upstream';
import { seedGrant } from '../support/grants';

const orgs = ['d23736ac-8055-433e-b85a-0fc55c96ead9', '7c1d9f0e-2d42-4c0e-9b7b-2f9d7f0b1a55'];
const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** A Webex that answers each token with a canary of its own, after a moment, unless the asker has left. */
const echo: typeof fetch = async (input, init) => {
  const { pathname } = new URL(input instanceof Request ? input.url : input);
  if (pathname === keyPath) return json(keyAnswerOf(ours.publicKey));
  const canary = new Headers(init?.headers).get('authorization')?.replace('Bearer ', '') ?? 'nobody';
  await sleep(Math.random() * 4);
  init?.signal?.throwIfAborted();
  const org = orgs.find((id) => pathname.includes(id)) ?? '';
  const person = { id: `p-${canary}`, displayName: `jo ${canary}`, emails: [`${canary}@x.example`] };
  const contact = { contactId: `c-${canary}`, displayName: `jo ${canary} ${org}` };
  if (pathname.endsWith('/search')) return json({ result: [contact], total: 1 });
  if (pathname === '/v1/people') return json({ items: [person] });
  return json(pathname.includes('/contacts/') ? contact : person);
};

async function crowd(size: number) {
  const test = createTestBff({ mode: delegated, fetch: echo });
  const users = [];
  for (let n = 0; n < size; n += 1) {
    const [orgId = '', userId, accessToken] = [orgs[n % 2], uuid(n), `canary-${n}-of-org-${n % 2}-end`];
    await seedGrant(test.kept, { orgId, userId, issuer, accessToken });
    const { handle } = await test.open({
      'com.cisco.user.uuid': userId,
      'com.cisco.user.orgid': orgId,
      name: accessToken,
    });
    users.push({ handle, orgId, canary: accessToken });
  }
  return { ...test, users };
}

const paths = [
  '/api/search?q=jo',
  '/api/search?q=jo&limit=5',
  '/api/contacts/abc',
  '/api/people/abc',
  '/api/me',
];

describe('P03 T27: many users of two organisations at once', () => {
  it('P03 T27: never get a byte of each other, however their requests interleave and break off', async () => {
    const { users, get } = await crowd(50);
    const told = { whole: 0, cut: 0 };

    async function once({ handle, canary, orgId }: (typeof users)[number], path: string) {
      const left = new AbortController();
      const leaves = Math.random() < 0.4;
      if (leaves) setTimeout(() => left.abort(), Math.random() * 5);
      const answer = await get(path, handle, { signal: left.signal });
      const text = await answer.text().catch(() => '');
      told[leaves ? 'cut' : 'whole'] += 1;
      const canaries = new Set(text.match(/canary-\d+-of-org-\d-end/g));
      canaries.delete(canary);
      const foreignOrg = orgs.filter((org) => org !== orgId && text.includes(org));
      expect([[...canaries], foreignOrg]).toEqual([[], []]);
      if (!leaves) expect(text).toContain(canary);
    }

    for (let round = 0; round < 40; round += 1) {
      const path = paths[round % paths.length] ?? '';
      await Promise.all(users.map((user) => once(user, path)));
    }
    expect(told.whole).toBeGreaterThan(800);
    expect(told.cut).toBeGreaterThan(500);
  });

  it('P03 T27: an answer kept for a repetition of a write is kept for its own user only', async () => {
    const { users, bff } = await crowd(20);
    const body = JSON.stringify({ displayName: 'Jo', emails: [{ type: 'work', value: 'jo@x.example' }] });
    const write = async ({ handle, canary }: (typeof users)[number]) => {
      const answer = await bff.request('/api/contacts', {
        method: 'POST',
        body,
        headers: {
          authorization: `Bearer ${handle}`,
          'idempotency-key': 'the-same-key-of-all',
          'content-type': 'application/json',
        },
      });
      expect(answer.status).toBe(201);
      expect((await answer.text()).match(/canary-\d+-of-org-\d-end/g)).toEqual(
        expect.arrayContaining([canary]),
      );
    };
    await Promise.all(users.map(write));
    for (const user of users) await write(user);
  });
});
