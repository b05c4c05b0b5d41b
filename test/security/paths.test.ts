import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTestBff } from '../bff/support/bff';
import { keyPath, orgId } from '../bff/support/token';
import { json } from '../bff/support/upstream';
import { contactDraft } from './support/routes';

/** All that may ever be asked of Webex with a user's token. */
const allowed = [
  /^\/v1\/people(?:\/(?:me|(?!me$|search$)[\w-]{1,200}))?$/,
  new RegExp(`^/v1/contacts/organizations/${orgId}/contacts$`),
  new RegExp(`^/v1/contacts/organizations/${orgId}/contacts/search$`),
  new RegExp(`^/v1/contacts/organizations/${orgId}/contacts/bulk/delete$`),
  new RegExp(`^/v1/contacts/organizations/${orgId}/contacts/(?!(?:me|search|bulk)$)[\\w-]{1,200}$`),
];

const traps = fc.constantFrom(
  '..',
  '.',
  '%2e%2e',
  '%2E.',
  '..%2f..%2fpeople',
  '..%5c..',
  '%00',
  '%0d%0aX-Evil:%201',
  'abc%2fdef',
  'abc%2F..%2F..',
  '..;',
  '*',
  '%2A',
  ':id',
  'me',
  'ME',
  'search',
  'bulk',
  'bulk%2Fdelete',
  '%3Forg=1',
  '%23',
  'a%20b',
  'a.b',
  '@evil.example',
  'https:%2f%2fevil.example',
  '%252e%252e%252f',
  '%c0%ae%c0%ae',
  '%ff%fe',
  'x'.repeat(201),
  'x'.repeat(10_000),
  '%f0%9f%98%80',
);
const letters = fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 40 }).map(encodeURIComponent);
const plain = fc.string({ unit: fc.constantFrom(...'abcXYZ019-_'), minLength: 1, maxLength: 40 });
const mixed = fc.array(fc.oneof(traps, letters, plain), { minLength: 1, maxLength: 4 });
const ids = fc.oneof(
  traps,
  letters,
  plain,
  mixed.map((parts) => parts.join('')),
);

const change = JSON.stringify({ change: { title: 'x' }, basedOn: 'x' });
const verbs = {
  contacts: [['GET'], ['PATCH', change], ['DELETE']],
  people: [['GET'], ['PUT', change], ['DELETE']],
} as const;

/** A BFF at which one user after another asks, as each may 280 times a minute. */
async function createAsker() {
  const test = createTestBff();
  test.upstream.onAny(() => json({ message: 'There is no such thing.' }, { status: 404 }));
  let asked = 0;
  let handle = '';
  return {
    ...test,
    async ask(method: string, path: string, body?: string) {
      const user = `00000000-0000-4000-8000-${String(asked).padStart(12, '0')}`;
      if (asked % 250 === 0) handle = (await test.open({ 'com.cisco.user.uuid': user })).handle;
      asked += 1;
      return test.bff.request(new URL(path, 'http://sidecard.example').href, {
        method,
        headers: {
          authorization: `Bearer ${handle}`,
          'idempotency-key': `key-number-${asked}`,
          ...(body && { 'content-type': 'application/json' }),
        },
        ...(body && { body }),
      });
    },
    strays: () =>
      test.upstream.asked
        .filter(({ url }) => url.pathname !== keyPath)
        .filter(
          ({ url }) =>
            url.origin !== 'https://api.example' || !allowed.some((pattern) => pattern.test(url.pathname)),
        )
        .map(({ url }) => url.href),
  };
}

describe('P04 T08: an id of any letters', () => {
  it.each(['contacts', 'people'] as const)(
    'P04 T08: never leads to another resource of Webex: 5,000 ids of %s',
    async (kind) => {
      const { ask, strays, upstream } = await createAsker();
      const statuses = new Map<number, number>();
      await fc.assert(
        fc.asyncProperty(ids, fc.nat(2), async (id, at) => {
          const [method, body] = verbs[kind][at] ?? ['GET'];
          const before = upstream.asked.length;
          const answer = await ask(method, `/api/${kind}/${id}`, body);
          statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
          const isId = /^(?!(?:me|search|bulk)$)[\w-]{1,200}$/i.test(id);
          const isAsked = upstream.asked.slice(before).some(({ url }) => url.pathname !== keyPath);
          expect([id, isAsked]).toEqual([id, isId && answer.status !== 404 ? isAsked : isId]);
        }),
        { numRuns: 5000 },
      );
      expect(strays()).toEqual([]);
      expect([...statuses.keys()].filter((status) => status >= 500)).toEqual([]);
    },
    30_000,
  );

  it('P04 T08: is refused in a body as well', async () => {
    const { ask, strays, upstream } = await createAsker();
    const raw = fc.oneof(traps, fc.string({ maxLength: 30 })).filter((id) => !/^[\w-]{1,200}$/.test(id));
    await fc.assert(
      fc.asyncProperty(raw, async (id) => {
        const many = await ask('POST', '/api/contacts/delete', JSON.stringify({ ids: ['abc', id] }));
        const group = { ...contactDraft, groupIds: [id] };
        const one = await ask('POST', '/api/contacts', JSON.stringify(group));
        const manager = { emails: ['a@b.example'], managerId: id };
        const person = await ask('POST', '/api/people', JSON.stringify(manager));
        expect([id, many.status, one.status, person.status]).toEqual([id, 400, 400, 400]);
      }),
      { numRuns: 500 },
    );
    expect(strays()).toEqual([]);
    expect(upstream.asked.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('P04 T08: a search for any text is one parameter and never more', async () => {
    const { ask, strays, upstream } = await createAsker();
    const texts = fc.oneof(
      fc.constantFrom('&orgId=1', 'jo#x', 'jo?x=1', '../../people', 'a&groupIds=1', '%26max=1', 'jo\r\nx: y'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        await (await ask('GET', `/api/search?q=${encodeURIComponent(text)}`)).text();
      }),
      { numRuns: 1000 },
    );
    expect(strays()).toEqual([]);
    const names = upstream.asked.flatMap(({ url }) => [...url.searchParams.keys()]);
    const known = ['displayName', 'email', 'max', 'excludeStatus', 'keyword', 'limit'];
    expect(names.length).toBeGreaterThan(1000);
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
  });
});
