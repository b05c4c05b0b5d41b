import fc from 'fast-check';
import { parse } from 'vcard4';
import { describe, expect, it } from 'vitest';
import type { CardState } from '../../../../src/app/store/state';
import { factsOf } from '../../../../src/app/view/card/facts';
import { folded, vCardOf } from '../../../../src/app/view/card/vcard';
import { colleague, contact } from '../../../support/entries';
import { cardOf, contactOf, personOf } from './records';

const write = (card: CardState) => vCardOf(card, factsOf(card), 'No name');

/** The lines as they were before they were folded. */
const linesOf = (vCard: string) => vCard.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);

/** The properties that a parser of RFC 6350 finds in the one card that there is. */
function readerOf(vCard: string) {
  const cards = [parse(vCard)].flat();
  expect(cards).toHaveLength(1);
  return (property: string) => cards[0]?.getProperty(property);
}

const named = (name: string) => write(cardOf(colleague(name), personOf(name)));

const record = contactOf('Ana Ruiz', {
  firstName: 'Ana',
  lastName: 'Ruiz',
  company: 'Acme; Sons, Ltd',
  title: 'GM',
  emails: [{ type: 'work', value: 'ana@example.com', isPrimary: true }],
  phones: [
    { type: 'mobile', value: '+47 900 00 001', isPrimary: true },
    { type: 'work_extension', value: '133', isPrimary: false },
  ],
  sipAddresses: [{ type: 'enterprise', value: 'sip:ana@example.com', isPrimary: true }],
  ims: [{ type: 'xmpp', value: 'ana@im.example.com', isPrimary: true }],
  address: { street: 'Torget 1', city: 'Bergen', postalCode: '5014', country: 'NO' },
  preferredMethod: 'PHONE',
});

const person = personOf('Ana Ruiz', {
  firstName: 'Ana',
  lastName: 'Ruiz',
  nickName: 'Anita',
  department: 'Sales',
  timeZone: 'Europe/Oslo',
});

describe('a vCard', () => {
  it('says what the card says', () => {
    const lines = linesOf(write(cardOf(colleague('Ana Ruiz'), person, record)));
    expect(lines).toEqual([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'KIND:individual',
      'FN:Ana Ruiz',
      'N:Ruiz;Ana;;;',
      'ORG:Acme\\; Sons\\, Ltd;Sales',
      'TITLE:GM',
      'NICKNAME:Anita',
      'TEL;VALUE=uri;TYPE="cell,voice";PREF=1:tel:+4790000001',
      'TEL;VALUE=text;TYPE="work,voice":133',
      'EMAIL:ana@example.com',
      'IMPP:sip:ana@example.com',
      'IMPP:xmpp:ana@im.example.com',
      'ADR:;;Torget 1;Bergen;;5014;NO',
      'TZ:Europe/Oslo',
      `UID;VALUE=text:person-AnaRuiz`,
      'END:VCARD',
    ]);
  });

  it('is read by a parser of RFC 6350 as it was meant', () => {
    const read = readerOf(write(cardOf(colleague('Ana Ruiz'), person, record)));
    expect(read('N')).toMatchObject([{ value: { familyNames: 'Ruiz', givenNames: 'Ana' } }]);
    expect(read('ORG')).toMatchObject([{ value: ['Acme; Sons, Ltd', 'Sales'] }]);
    expect(read('TEL')).toMatchObject([
      { value: 'tel:+4790000001', parameters: { TYPE: ['cell', 'voice'], PREF: '1' } },
      { value: '133', parameters: { VALUE: 'text' } },
    ]);
    expect(read('ADR')).toMatchObject([{ value: { streetAddress: 'Torget 1', postalCode: '5014' } }]);
  });

  it('is one of an organization where nothing but a company is known', () => {
    const shop = contactOf('Juniper Travel', { company: 'Juniper Travel' });
    const lines = linesOf(write(cardOf(contact('Juniper Travel'), undefined, shop)));
    expect(lines).toContain('KIND:org');
    expect(lines.filter((line) => line.startsWith('N:'))).toEqual([]);
  });

  it.each([
    ['Ana\r\nTEL:+1 900\nEND:VCARD', 'Ana\nTEL:+1 900\nEND:VCARD'],
    ['a;b,c\\d', 'a;b,c\\d'],
    ['Bea \u202enomar\u202c Ramon', 'Bea nomar Ramon'],
    ['tab\u0000\u0007\u2028line', 'tab\nline'],
    ['\ud83d lone', ' lone'],
    [`${'x'.repeat(71)}👩🏽‍🔬 Ünïcödé`, `${'x'.repeat(71)}👩🏽‍🔬 Ünïcödé`],
    ['', 'No name'],
  ])('keeps the name %j in its place', (name, told) => {
    const read = readerOf(named(name));
    expect(read('FN')).toMatchObject([{ value: told }]);
    expect(read('TEL')).toEqual([]);
  });

  it('breaks lines at 75 octets and never inside a character', () => {
    const name = `${'x'.repeat(71)}👩🏽‍🔬 Ünïcödé ${'佐藤'.repeat(40)}`;
    const lines = named(name).split('\r\n');
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(named(name)).not.toContain('\ufffd');
    expect(linesOf(named(name))).toContain(`FN:${name}`);
  });

  it('is put together again as it was, whatever the text', () => {
    const sign = fc.constantFrom('a', ' ', 'é', 'ß', '佐', '\u202e', '🚀', '👩🏽‍🔬', '\\,');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 300 }), (signs) => {
        const line = `FN:${signs.join('')}`;
        const broken = folded(line);
        return (
          broken.replaceAll('\r\n ', '') === line &&
          broken.split('\r\n').every((part) => Buffer.byteLength(part) <= 75)
        );
      }),
    );
  });
});
