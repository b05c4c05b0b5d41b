import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../../../src/bff/webex/failure';
import type { Page } from '../../../../src/bff/webex/webex';
import { type Operation, operations } from '../../support/operations';
import { type Asked, json } from '../../support/upstream';
import { createTestWebex, useVirtualTime } from '../../support/webex';

beforeEach(useVirtualTime);
afterEach(() => {
  vi.useRealTimers();
});

const lists = operations.filter(({ name }) => name.endsWith('.list'));
const people = lists.filter(({ api }) => api === 'people');
const contacts = lists.filter(({ api }) => api === 'contacts');

const here = 'https://api.example/v1/people';
const linkTo = (address: string) => `<${address}>; rel="next"`;

/** A page with these people or contacts, whichever was asked for. */
function pageOf({ url }: Asked, ids: readonly string[], link?: string, more: object = {}) {
  const body = url.pathname.includes('/contacts/')
    ? { result: ids.map((contactId) => ({ contactId })), ...more }
    : { items: ids.map((id) => ({ id })), ...more };
  return json(body, { headers: link === undefined ? {} : { link } });
}

const found = async (answer: Promise<Answer<unknown>>) => {
  const outcome = (await answer) as Answer<Page<{ id: string }>>;
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return { ids: outcome.value.items.map(({ id }) => id), isComplete: outcome.value.isComplete };
};

const some = ['p1', 'p2'];

describe.each(people)('$name, led on by links (F13, T09)', (operation) => {
  it.each([
    ['https://evil.example/v1/people?cursor=a'],
    ['http://api.example/v1/people?cursor=a'],
    ['https://api.example:8443/v1/people?cursor=a'],
    ['https://api.example@evil.example/v1/people?cursor=a'],
    ['//evil.example/v1/people?cursor=a'],
    ['https://api.example/v1/people/me'],
    ['https://api.example/v1/people/?cursor=a'],
    ['https://api.example/v1/people/../licenses?cursor=a'],
    ['https://api.example/v1/contacts/organizations/x/contacts/search'],
    ['file:///v1/people'],
    ['javascript:alert(1)'],
    ['http://['],
  ])('stays where it was asked: %s', async (address) => {
    const { asked, run } = createTestWebex((request) => pageOf(request, some, linkTo(address)));
    const { ids, isComplete } = await found(run(operation));
    expect([ids, isComplete]).toEqual([some, false]);
    expect(asked.map(({ url }) => url.origin + url.pathname)).toEqual([here]);
  });

  it('sends no user name or password that a link has', async () => {
    const link = linkTo('https://user:canary@api.example/v1/people?cursor=a');
    const { asked, run } = createTestWebex((request, index) =>
      pageOf(request, some, index === 0 ? link : undefined),
    );
    expect(await found(run(operation))).toEqual({ ids: some, isComplete: true });
    expect(asked.map(({ url }) => url.href).join()).not.toContain('canary');
  });

  it('stops when a page announces itself, or two pages each other', async () => {
    const itself = createTestWebex((request) => pageOf(request, some, linkTo(`${here}?cursor=a`)));
    expect(await found(itself.run(operation))).toEqual({ ids: some, isComplete: false });
    expect(itself.asked.length).toBeLessThanOrEqual(3);
    const turns = createTestWebex((request, index) =>
      pageOf(request, [`p${index}`], linkTo(`${here}?cursor=${index % 2 ? 'a' : 'b'}`)),
    );
    expect(await found(turns.run(operation))).toMatchObject({ isComplete: false });
    expect(turns.asked.length).toBeLessThanOrEqual(4);
  });

  it('goes on over an empty page, but not over two', async () => {
    const pages = [some, [], ['p3'], [], [], ['p4']];
    const { asked, run } = createTestWebex((request, index) =>
      pageOf(request, pages[index] ?? [], linkTo(`${here}?cursor=${index}`)),
    );
    expect(await found(run(operation))).toEqual({ ids: ['p1', 'p2', 'p3'], isComplete: false });
    expect(asked).toHaveLength(5);
  });

  it('takes a link for the next page only if it says so', async () => {
    const link = `<${here}?cursor=a>; rel="nextpage", <${here}?cursor=b>; rel="prev"`;
    const { asked, run } = createTestWebex((request) => pageOf(request, some, link));
    expect(await found(run(operation))).toEqual({ ids: some, isComplete: true });
    expect(asked).toHaveLength(1);
  });
});

describe.each(contacts)('$name, counted wrongly (F13)', (operation) => {
  it.each([
    ['more than there are', { total: 1_000_000 }],
    ['nothing, page after full page', {}],
  ])('ends when pages bring nobody new: %s', async (_what, more) => {
    const ids = Array.from({ length: 25 }, (_, row) => `c${row}`);
    const { asked, run } = createTestWebex((request) => pageOf(request, ids, undefined, more));
    expect(await found(run(operation))).toEqual({ ids, isComplete: false });
    expect(asked).toHaveLength(3);
  });
});

describe.each(lists)('$name without an end', (operation) => {
  it('ends after a thousand pages and says that there is more', async () => {
    const { asked, run } = createTestWebex((request, index) =>
      pageOf(request, [`p${index}`], linkTo(`${here}?cursor=${index}`), { total: 1_000_000 }),
    );
    const { ids, isComplete } = await found(run(operation));
    expect([ids.length, isComplete, asked.length]).toEqual([1000, false, 1000]);
  });
});

/** Pages that may overlap; contacts are counted so that every page is asked for. */
function paging(operation: Operation, pages: string[][]) {
  const total = pages.flat().length;
  return createTestWebex((request, index) => {
    const link = index + 1 < pages.length ? linkTo(`${here}?cursor=${index}`) : undefined;
    return pageOf(request, pages[index] ?? [], link, { total });
  }).run(operation);
}

describe.each(lists)('$name over pages that overlap (F12)', (operation) => {
  it('has everybody once, in the order they first came', async () => {
    const id = fc.integer({ min: 0, max: 30 }).map((number) => `p${number}`);
    // A row of its own on every page, or the paging ends before the pages do.
    const pages = fc
      .array(fc.array(id, { maxLength: 8 }), { minLength: 1, maxLength: 8 })
      .map((rows) => rows.map((row, index) => [`own${index}`, ...row]));
    await fc.assert(
      fc.asyncProperty(pages, async (rows) => {
        const { ids } = await found(paging(operation, rows));
        expect(ids).toEqual([...new Set(rows.flat())]);
      }),
      { numRuns: 200 },
    );
  });
});
