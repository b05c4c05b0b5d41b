import { describe, expect, it } from 'vitest';
import { likeBy } from '../../src/contract/likeness';

const being = (name: string, emails: string[], phones: string[] = []) => ({
  name,
  emails: emails.map((value) => ({ value })),
  phones: phones.map((value) => ({ value })),
});

describe('two contacts are the same', () => {
  it('by an e-mail in common, whatever its case and their names', () => {
    expect(likeBy(being('Ada', ['ADA@example.com']), being('Countess', ['ada@example.com']))).toBe('email');
  });

  it('by a number in common, however it is written', () => {
    expect(
      likeBy(
        being('Ada', [], ['+44 (0)20 7946-0000']),
        being('A. King', ['a@b.example'], ['0044 20 79460000']),
      ),
    ).toBe('phone');
  });

  it('by a number and their name, although each has an e-mail of its own', () => {
    expect(
      likeBy(being('Ada King', ['a@b.example'], ['12345']), being('ada king', ['c@d.example'], ['123-45'])),
    ).toBe('phone');
  });

  it('not by the number of their office alone', () => {
    expect(
      likeBy(being('Ada', ['a@b.example'], ['12345']), being('Ben', ['c@d.example'], ['12345'])),
    ).toBeUndefined();
  });

  it('not by having nothing', () => {
    expect(likeBy(being('', []), being('', []))).toBeUndefined();
  });
});
