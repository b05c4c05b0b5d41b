import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Problem } from '../../../src/contract/problem';
import { contactSearchPath, createTestBff, framesOf, peoplePath } from '../support/bff';
import { createDeferred, settle } from '../support/deferred';
import { keyPath } from '../support/token';
import { json, never } from '../support/upstream';

const jo = { id: 'person-jo', displayName: 'Jo Lund', emails: ['jo@example.com'] };
const joContact = { contactId: 'contact-jo', displayName: 'Jo Ask', source: 'CH' };

async function createTested() {
  const tested = createTestBff();
  const { handle } = await tested.open();
  tested.upstream.on(peoplePath, () => json({ items: [jo] }));
  tested.upstream.on(contactSearchPath, () => json({ result: [joContact], total: 1 }));
  return {
    ...tested,
    search: (query: string, options?: RequestInit) => tested.get(`/api/search${query}`, handle, options),
  };
}

describe('the parameters of a search', () => {
  it.each([
    ['no text', ''],
    ['an empty text', '?q='],
    ['a blank text', '?q=%20%09'],
    ['129 letters', `?q=${'a'.repeat(129)}`],
    ['two texts', '?q=jo&q=lu'],
    ['the same text twice', '?q=jo&q=jo'],
    ['an unknown parameter', '?q=jo&orgId=d23736ac-8055-433e-b85a-0fc55c96ead9'],
    ['an unknown parameter without value', '?q=jo&debug'],
    ['a text by another name', '?keyword=jo'],
    ['the name of the text in capitals', '?Q=jo'],
    ['no rows', '?q=jo&limit=0'],
    ['more than 100 rows', '?q=jo&limit=101'],
    ['letters for a number', '?q=jo&limit=x'],
    ['an empty number', '?q=jo&limit='],
    ['a fraction', '?q=jo&limit=2.5'],
    ['a negative number', '?q=jo&limit=-1'],
    ['a number with an exponent', '?q=jo&limit=1e1'],
    ['two numbers', '?q=jo&limit=5&limit=6'],
    ['a wide search that is not', '?q=jo&wide=0'],
    ['a wide search by another word', '?q=jo&wide=true'],
    ['an empty wish for a wide search', '?q=jo&wide='],
    ['two wide searches', '?q=jo&wide=1&wide=1'],
  ])('are refused, and Webex is not asked: %s', async (_what, query) => {
    const { search, upstream } = await createTested();
    const response = await search(query);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(v.parse(Problem, await response.json())).toMatchObject({ status: 400, code: 'invalid_request' });
    expect(upstream.asked.filter(({ url }) => url.pathname !== keyPath)).toEqual([]);
  });

  it.each([
    ['?q=jo', 'jo', '25'],
    ['?q=%20jo%20', 'jo', '25'],
    ['?q=jo&limit=1', 'jo', '1'],
    ['?limit=100&q=jo', 'jo', '100'],
    [`?q=${'a'.repeat(128)}`, 'a'.repeat(128), '25'],
    ['?q=%E5%B1%B1', '山', '25'],
    ['?q=a%26limit%3D9%23%2F..', 'a&limit=9#/..', '25'],
    ['?q=jo%0D%0Ax%3A%20y', 'jo\r\nx: y', '25'],
    ['?q=%00', '\0', '25'],
  ])('reach both sources unchanged: %s', async (query, text, limit) => {
    const { search, upstream } = await createTested();
    expect((await framesOf(await search(query))).length).toBeGreaterThan(0);
    const [people] = upstream.askedAt(peoplePath);
    const [contacts] = upstream.askedAt(contactSearchPath);
    expect([people?.url.searchParams.get('displayName'), people?.url.searchParams.get('max')]).toEqual([
      text,
      limit,
    ]);
    expect([contacts?.url.searchParams.get('keyword'), contacts?.url.searchParams.get('limit')]).toEqual([
      text,
      limit,
    ]);
  });

  it('may be broken in their escapes without harm', async () => {
    const { search } = await createTested();
    for (const query of ['?q=%', '?q=%E0%A4%A', '?q=%FF%FE', '?q=jo&%=1', '?q=jo&__proto__=x'])
      expect((await search(query)).status).toBeLessThan(500);
  });
});

describe('the answer of a search', () => {
  it('comes in frames of the contract, one a line, the last one whole', async () => {
    const { search } = await createTested();
    const response = await search('?q=jo');
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/x-ndjson']);
    const last = (await framesOf(response)).at(-1);
    expect(last?.entries.map(({ key }) => key)).toEqual(['contact:contact-jo', 'person:person-jo']);
    expect([last?.sources.people.state, last?.sources.contacts.state]).toEqual(['ok', 'ok']);
  });

  it('begins while a source is still thinking', async () => {
    const { search, upstream } = await createTested();
    const slow = createDeferred<Response>();
    upstream.on(contactSearchPath, () => slow.promise);
    const reader = (await search('?q=jo')).body?.getReader();
    const first = new TextDecoder().decode((await reader?.read())?.value);
    expect(JSON.parse(first)).toMatchObject({
      entries: [{ name: 'Jo Lund' }],
      sources: { people: { state: 'ok' }, contacts: { state: 'pending' } },
    });
    slow.resolve(json({ result: [], total: 0 }));
    const second = new TextDecoder().decode((await reader?.read())?.value);
    expect(JSON.parse(second)).toMatchObject({ sources: { contacts: { state: 'ok', count: 0 } } });
    expect((await reader?.read())?.done).toBe(true);
  });

  it('is one of all whom the user may see when it is a wide one, and no frame before says nobody', async () => {
    const { search, upstream } = await createTested();
    const told = await framesOf(await search('?q=lund&wide=1'));
    expect(told.slice(0, -1).map(({ sources }) => sources.people.state)).not.toContain('ok');
    expect(told.at(-1)).toMatchObject({
      entries: [{ name: 'Jo Lund' }, { name: 'Jo Ask' }],
      sources: { people: { isWide: true }, contacts: { isWide: true } },
    });
    const [narrow, list] = upstream.askedAt(peoplePath).map(({ url }) => url.searchParams);
    expect([narrow?.get('displayName'), list?.get('displayName'), list?.get('max')]).toEqual([
      'lund',
      null,
      '1000',
    ]);
  });

  it('asks contacts alone for a number, which is no colleague’s name', async () => {
    const { search, upstream } = await createTested();
    const [frame] = await framesOf(await search('?q=4085267209'));
    expect(frame?.sources).toMatchObject({ people: { state: 'not_asked' }, contacts: { state: 'ok' } });
    expect(upstream.askedAt(peoplePath)).toEqual([]);
  });

  it('is half an answer when one source fails, and says so', async () => {
    const { search, upstream, lines } = await createTested();
    upstream.on(
      peoplePath,
      () => new Response('<html>', { status: 429, headers: { 'retry-after': '40', trackingid: 'ROUTER_1' } }),
    );
    const response = await search('?q=jo');
    expect(response.status).toBe(200);
    const last = (await framesOf(response)).at(-1);
    expect(last?.sources.people).toEqual({ state: 'rate_limited', retryAfter: 40 });
    expect(last?.entries).toHaveLength(1);
    expect(lines.filter(({ level }) => level === 'warn')).toEqual([
      {
        level: 'warn',
        event: 'source failed',
        fields: {
          requestId: expect.any(String),
          source: 'people',
          kind: 'rate_limited',
          trackingId: 'ROUTER_1',
        },
      },
    ]);
  });

  it('breaks off without a word when something unforeseen happens, and the log says that it did', async () => {
    const { open, get, lines } = createTestBff({ apiUrl: 'canary-no-address' });
    const response = await get('/api/search?q=jo', (await open()).handle);
    const reason = await response.text().catch((error: unknown) => error);
    expect(reason).toBeInstanceOf(Error);
    expect(String(reason)).not.toContain('canary');
    const failed = lines.filter(({ level }) => level === 'error');
    expect(failed).toEqual([
      { level: 'error', event: 'failed', fields: { requestId: expect.any(String), error: 'TypeError' } },
    ]);
  });
});

describe('a reader who leaves', () => {
  it.each([
    ['by closing the answer', async (response: Response) => response.body?.cancel()],
    ['by ending the request', async (_response: Response, leaving: AbortController) => leaving.abort()],
  ])('takes the questions to Webex along: %s', async (_how, leave) => {
    const { search, upstream, lines } = await createTested();
    upstream.on(peoplePath, never);
    upstream.on(contactSearchPath, never);
    const leaving = new AbortController();
    const response = await search('?q=jo', { signal: leaving.signal });
    const asked = () => [...upstream.askedAt(peoplePath), ...upstream.askedAt(contactSearchPath)];
    expect(asked().map(({ signal }) => signal.aborted)).toEqual([false, false]);
    await leave(response, leaving);
    await settle();
    expect(asked().map(({ signal }) => signal.aborted)).toEqual([true, true]);
    expect(lines.filter(({ level }) => level !== 'info')).toEqual([]);
  });
});
