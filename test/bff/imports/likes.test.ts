import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFirsts, createLikes } from '../../../src/bff/imports/likes';
import { keysOf, type Likeness, numberKeysOf } from '../../../src/contract/likeness';

const channel = <Value extends object>(...values: Value[]) =>
  fc.array(fc.constantFrom(...values), { maxLength: 2 });
const of = (value: string) => ({ value });
const somebody: fc.Arbitrary<Likeness> = fc.record({
  name: fc.constantFrom('Ann', 'ann', 'Bob'),
  emails: channel(of('a@x.com'), of('A@x.com'), of('b@x.com')),
  phones: channel(
    { type: 'work', value: '+47 22 00 00 01' },
    { type: 'mobile', value: '+4722000001' },
    { type: 'work', value: '22 00 00 02' },
    { type: 'fax', value: '22 00 00 02' },
  ),
  sipAddresses: channel(of('sip:b@x.com'), of('c@x.com')),
});

const isLike = (a: Likeness, b: Likeness) => {
  const known = new Set(Object.values(keysOf(a)).flat());
  return Object.values(keysOf(b)).some((keys) => keys.some((key) => known.has(key)));
};

/** Whether a line that has a number only has one of the contact's. */
const isNumberOf = (line: Likeness, { phones }: Likeness) => {
  const isBare = line.emails.length + line.sipAddresses.length === 0;
  return isBare && numberKeysOf(line.phones).some((key) => numberKeysOf(phones).includes(key));
};

describe('who is the same as whom', () => {
  it('is what comparing each with each finds', () => {
    fc.assert(
      fc.property(fc.array(somebody, { maxLength: 8 }), (lines) => {
        const firsts = createFirsts();
        const found = lines.map((line, at) => firsts.meet(line, at));
        const compared = lines.map((line, at) => {
          const first = lines.slice(0, at).findIndex((earlier) => isLike(earlier, line));
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
        const compared = lines.flatMap((line, at) =>
          isLike(line, contact) || isNumberOf(line, contact) ? [at] : [],
        );
        expect([...found].sort()).toEqual(compared);
      }),
    );
  });
});
