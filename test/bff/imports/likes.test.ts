import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFirsts, createLikes } from '../../../src/bff/imports/likes';
import { likeBy } from '../../../src/contract/likeness';

const value = (...values: string[]) =>
  fc.array(
    fc.constantFrom(...values).map((one) => ({ value: one })),
    { maxLength: 2 },
  );
const somebody = fc.record({
  name: fc.constantFrom('Ann', 'ann', 'Bob'),
  emails: value('a@x.com', 'A@x.com', 'b@x.com'),
  phones: value('+47 22 00 00 01', '+4722000001', '22 00 00 02'),
});

describe('who is the same as whom', () => {
  it('is what comparing each with each finds', () => {
    fc.assert(
      fc.property(fc.array(somebody, { maxLength: 8 }), (lines) => {
        const firsts = createFirsts();
        const found = lines.map((line, at) => firsts.meet(line, at));
        const compared = lines.map((line, at) => {
          const first = lines.slice(0, at).findIndex((earlier) => likeBy(earlier, line));
          return first < 0 ? undefined : first;
        });
        expect(found).toEqual(compared);
      }),
    );
  });

  it('finds for each contact all lines like it, whatever their number', () => {
    fc.assert(
      fc.property(fc.array(somebody, { maxLength: 8 }), somebody, (lines, contact) => {
        const likes = createLikes<number>();
        for (const [at, line] of lines.entries()) likes.add(line, at);
        const found = new Set(likes.take(contact).map(({ thing }) => thing));
        const compared = lines.flatMap((line, at) => (likeBy(line, contact) ? [at] : []));
        expect([...found].sort()).toEqual(compared);
      }),
    );
  });
});
