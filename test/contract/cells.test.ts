import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guarded, joined, parted, toCsvLine, unguarded } from '../../src/contract/cells';

describe('a cell of a file', () => {
  it.each(['=1+1', '+49 30 1234', '-5', '@sum', '\ttab', '\rreturn', '\0nul', '＝１', '＋1', '－1', '＠a'])(
    'T21: that a spreadsheet would compute stands behind an apostrophe: %j',
    (text) => {
      expect(guarded(text)).toBe(`'${text}`);
      expect(unguarded(guarded(text))).toBe(text);
    },
  );

  it.each(["O'Neil", "'quoted'", "d'Arc", 'plain', ''])(
    'that no spreadsheet computes stays as it is: %j',
    (text) => {
      expect([guarded(text), unguarded(text)]).toEqual([text, text]);
    },
  );

  it('T21: is the same after it was guarded, whatever it holds', () => {
    const hostile = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '＝', 'a', '"', ',') });
    fc.assert(fc.property(fc.oneof(hostile, fc.string()), (text) => unguarded(guarded(text)) === text));
  });

  it('is quoted, with its own quotes doubled', () => {
    expect(toCsvLine(['a "b"', 'c,d', '=1'])).toBe('"a ""b""","c,d","\'=1"\r\n');
  });
});

describe('several values in one cell', () => {
  it('are the same after they were joined, whatever they hold', () => {
    const value = fc
      .string({ unit: fc.constantFrom('|', '\\', ':', 'a', ' ', '+') })
      .filter((text) => text.trim() !== '' && text === text.trim() && !text.includes(':::'));
    const isSame = (values: string[]) =>
      JSON.stringify(parted(joined(values), 100)) === JSON.stringify(values);
    fc.assert(fc.property(fc.array(value), isSame));
  });

  it.each([
    ['a | b', ['a', 'b']],
    ['a\nb\r\nc', ['a', 'b', 'c']],
    ['a ::: b', ['a', 'b']],
    [' | ', []],
  ])('are taken apart as people and programs write them: %j', (cell, values) => {
    expect(parted(cell, 5)).toEqual(values);
  });

  it('T22: are no more than were asked for', () => {
    expect(parted('a|'.repeat(4096), 3)).toEqual(['a', 'a', 'a']);
  });
});
