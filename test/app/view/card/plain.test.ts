import { describe, expect, it } from 'vitest';
import { en } from '../../../../src/app/text/en/en';
import { factsOf } from '../../../../src/app/view/card/facts';
import { plainOf } from '../../../../src/app/view/card/plain';
import { fileNameOf } from '../../../../src/app/view/card/save';
import { colleague } from '../../../support/entries';
import { cardOf, personOf } from './records';

const plain = (...card: Parameters<typeof cardOf>) => plainOf(card[0], factsOf(cardOf(...card)), en);

describe('the whole card as text', () => {
  it('has the name, then a line for each value', () => {
    const person = personOf('Ana Ruiz', {
      title: 'GM',
      manager: { name: 'Dana Duarte' },
      emails: ['ana@example.com'],
      phones: [{ type: 'mobile', value: '+47 900 00 001', isPrimary: true }],
      timeZone: 'Europe/Oslo',
    });
    expect(plain(colleague('Ana Ruiz'), person).split('\n')).toEqual([
      'Ana Ruiz',
      'Title: GM',
      'Manager: Dana Duarte',
      'Mobile: +47 900 00 001',
      'E-mail: ana@example.com',
      'Time zone: Europe/Oslo',
    ]);
  });

  it('lets no value make a line of its own or turn the others', () => {
    const person = personOf('Ana', { title: 'GM\nMobile: +1 900\u202e' });
    expect(plain(colleague('A\u2028na'), person)).toBe('A na\nTitle: GM Mobile: +1 900');
  });
});

describe('the name of a file', () => {
  it.each([
    ['Ana/Ruiz: "GM"?', 'Ana Ruiz GM'],
    ['../../etc', 'etc'],
    ['Invoice \u202Efdp.exe', 'Invoice fdp.exe'],
    ['…', '…'],
    ['.', ''],
  ])('of %j is %j', (name, expected) => {
    expect(fileNameOf(name)).toBe(expected);
  });
});
