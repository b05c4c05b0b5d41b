import { describe, expect, it } from 'vitest';
import { createSeam } from '../../../src/bff/directory/seam';

/** Reads a list by pages; `move` changes it before each page but the first. */
function readAll(list: string[], limit: number, move: (list: string[]) => void = () => {}) {
  const seam = createSeam<{ id: string }>();
  const seen: string[] = [];
  const starts: number[] = [];
  for (;;) {
    const start = seam.start() ?? 0;
    if (starts.length > 0) move(list);
    starts.push(start);
    const items = list.slice(start, start + limit).map((id) => ({ id }));
    const next = start + items.length;
    const isComplete = next >= list.length;
    const joined = seam.join({ items, isComplete, next });
    if (joined === 'torn') return { seen, starts, isTorn: true };
    if (joined === 'again') continue;
    seen.push(...joined.map(({ id }) => id));
    if (isComplete) return { seen, starts, isTorn: false };
  }
}

const listOf = (count: number) => Array.from({ length: count }, (_, at) => `contact-${at}`);

describe('a list that is read by pages', () => {
  it('is seen whole, each item once', () => {
    for (const limit of [2, 7, 100, 1000]) expect(readAll(listOf(150), limit).seen).toEqual(listOf(150));
    expect(readAll([], 10)).toMatchObject({ seen: [], isTorn: false });
  });

  it('is seen whole although a few go from its beginning between the pages', () => {
    const { seen } = readAll(listOf(450), 100, (list) => list.splice(0, 3));
    expect(seen).toEqual(listOf(450));
  });

  it('is seen whole although some come at its beginning', () => {
    const { seen } = readAll(listOf(450), 100, (list) => list.unshift(`newer-${list.length}`));
    expect(seen).toEqual(listOf(450));
  });

  it('is read again from further back when many have gone', () => {
    const { seen, starts } = readAll(listOf(300), 100, (list) => {
      if (list.length === 300) list.splice(0, 50);
    });
    expect(seen).toEqual(listOf(300));
    expect(starts.slice(0, 3)).toEqual([0, 90, 1]);
  });

  it('is known to be torn when a whole page has gone', () => {
    expect(readAll(listOf(900), 100, (list) => list.splice(0, 200)).isTorn).toBe(true);
  });

  it('is known not to go on when the same page comes again and again', () => {
    const seam = createSeam<{ id: string }>();
    const page = { items: [{ id: 'a' }, { id: 'b' }], isComplete: false, next: 2 };
    expect(seam.join(page)).toHaveLength(2);
    expect(seam.join(page)).toBe('torn');
  });
});
