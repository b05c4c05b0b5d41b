import { describe, expect, it } from 'vitest';
import type { Phone } from '../../src/contract/fields';
import { keysOf, type Likeness } from '../../src/contract/likeness';

const being = (
  name: string,
  emails: string[],
  phones: string[] = [],
  { type = 'work', sip = [] }: { type?: Phone['type']; sip?: string[] } = {},
): Likeness => ({
  name,
  emails: emails.map((value) => ({ value })),
  phones: phones.map((value) => ({ type, value })),
  sipAddresses: sip.map((value) => ({ value })),
});

/** By what two are the same. */
function likeBy(a: Likeness, b: Likeness) {
  const [keysOfA, keysOfB] = [keysOf(a), keysOf(b)];
  return (['email', 'phone'] as const).find((by) => keysOfA[by].some((key) => keysOfB[by].includes(key)));
}

describe('two contacts are the same', () => {
  it('by an e-mail in common, whatever its case and their names', () => {
    expect(likeBy(being('Ada', ['ADA@example.com']), being('Countess', ['ada@example.com']))).toBe('email');
  });

  it('by a SIP address in common, with its scheme or without', () => {
    expect(
      likeBy(
        being('Ada', [], [], { sip: ['sip:Ada@sip.example.com'] }),
        being('Countess', ['c@d.example'], [], { sip: ['ada@sip.example.com'] }),
      ),
    ).toBe('email');
  });

  it('by a number in common, however it is written, when neither has an e-mail', () => {
    expect(
      likeBy(being('Ada', [], ['+44 (0)20 7946-0000']), being('A. King', [], ['0044 20 79460000'])),
    ).toBe('phone');
  });

  it('by a number and their name, although each has an e-mail of its own', () => {
    expect(
      likeBy(being('Ada King', ['a@b.example'], ['12345']), being('ada king', ['c@d.example'], ['123-45'])),
    ).toBe('phone');
  });

  it.each([['c@d.example'], []])('not by the number of their office alone (%s)', (...emails) => {
    expect(
      likeBy(being('Ada', ['a@b.example'], ['12345']), being('Reception', emails, ['12345'])),
    ).toBeUndefined();
  });

  it.each(['work_extension', 'fax', 'pager'] as const)('not by a number of the type %s', (type) => {
    expect(likeBy(being('Ada', [], ['101'], { type }), being('Ada', [], ['101'], { type }))).toBeUndefined();
  });

  it('not by having nothing', () => {
    expect(likeBy(being('', []), being('', []))).toBeUndefined();
    expect(likeBy(being('', [''], ['-']), being('', [''], ['-']))).toBeUndefined();
  });
});
