import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collect, type PageOf } from '../../../src/bff/webex/pages';

type Numbered = PageOf<{ id: number }, number>;

/** Webex as a list of pages; a page names the one to ask for next. */
async function collected(pages: readonly Numbered[]) {
  let asked = 0;
  const answer = await collect<{ id: number }, number>(async (next = 0) => {
    asked += 1;
    const page = pages[next];
    return page ? { ok: true, value: page } : { ok: false, failure: { kind: 'not_found' } };
  }, 'id');
  return { asked, ...(answer.ok ? { ids: answer.value.items.map(({ id }) => id), ...answer.value } : {}) };
}

const page = (ids: number[], next?: number): Numbered => ({
  items: ids.map((id) => ({ id })),
  isComplete: next === undefined,
  next,
});

describe('all pages of a list', () => {
  it('are read to the end, also past an empty one', async () => {
    expect(await collected([page([1, 2], 1), page([], 2), page([3])])).toMatchObject({
      ids: [1, 2, 3],
      isComplete: true,
      asked: 3,
    });
  });

  it('are not complete when the next one is not to be had from the same place', async () => {
    const foreign = { ...page([1, 2]), isComplete: false };
    expect(await collected([foreign])).toMatchObject({ ids: [1, 2], isComplete: false, asked: 1 });
  });

  it('end where a page leads to itself, or round in a circle', async () => {
    expect(await collected([page([1], 0)])).toMatchObject({ ids: [1], isComplete: false });
    const circle = await collected([page([1], 1), page([2], 0)]);
    expect(circle).toMatchObject({ ids: [1, 2], isComplete: false });
    expect(circle.asked).toBeLessThanOrEqual(4);
  });

  it('end after two pages without anybody new, however many are announced', async () => {
    const endless = Array.from({ length: 500 }, (_, at) => page([1, 2], at + 1));
    expect((await collected(endless)).asked).toBe(3);
  });

  it('give everybody once and in order, however pages overlap, repeat and shuffle', async () => {
    const ids = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(fc.array(ids, { minLength: 1, maxLength: 8 }), async (lists) => {
        const pages = lists.map((list, at) => page(list, at + 1 < lists.length ? at + 1 : undefined));
        const { ids: found = [], asked } = await collected(pages);
        expect(new Set(found).size).toBe(found.length);
        const read = lists.slice(0, asked).flat();
        expect(found).toEqual([...new Set(read)]);
      }),
      { numRuns: 300 },
    );
  });
});
