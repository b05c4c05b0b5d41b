import { describe, expect, it } from 'vitest';
import { fold, foldEmail, toE164 } from '../../src/contract/fold';

describe('a folded text', () => {
  it.each([
    ['Álvaro', 'alvaro'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['Søren Kierkegård', 'soren kierkegard'],
    ['Łukasz Đorđević', 'lukasz dordevic'],
    ['İpek Işık', 'ipek isik'],
    ['Ærø Þór', 'aero thor'],
    ['Zoe\u0308', 'zoe'],
    ['ﬁnn', 'finn'],
    ['  two \u00a0 words\n', 'two words'],
    ['So\u00adre\u200bn\u200f', 'soren'],
    ['\u202bשרה\u202c', 'שרה'],
    ['Ω', 'ω'],
    ['', ''],
  ])('%j is %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('stays the same when folded again', () => {
    for (const text of ['Straße', 'İpek', 'ﬁnn', '山田 太郎', 'Nguyễn', '한글'])
      expect(fold(fold(text))).toBe(fold(text));
  });

  it('has an address without case and blanks', () => {
    expect(foldEmail(' Ann.Lee@Example.COM ')).toBe('ann.lee@example.com');
  });
});

describe('a number as E.164', () => {
  it.each([
    '+1 408 526 7209',
    '+1 (408) 526-7209',
    '+1.408.526.7209',
    '+1‑408–526 7209',
    'tel:+1-408-526-7209',
    '001 408 526 7209',
    '\u202a+1 408 526 7209\u202c',
    '+1/408/5267209',
  ])('is the same however it is written: %j', (phone) => {
    expect(toE164(phone)).toBe('+14085267209');
  });

  it('has no zero that is dialled at home only', () => {
    expect(toE164('+44 (0)20 7946 0958')).toBe(toE164('+44 20 7946 0958'));
    expect(toE164('+49(0)30 123456')).toBe('+4930123456');
  });

  it.each([
    '',
    '133',
    '20134319',
    '(408) 526-7209',
    '+0 123 456 789',
    '+1 408 526 7209 x133',
    '+12345',
    `+1${'0'.repeat(15)}`,
    'ann@example.com',
    '++14085267209',
  ])('is none when its country is not said or it is no number: %j', (phone) => {
    expect(toE164(phone)).toBeUndefined();
  });
});
