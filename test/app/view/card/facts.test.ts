import { describe, expect, it } from 'vitest';
import { isNewBeside } from '../../../../src/app/view/card/about';
import { factsOf, onlySourceOf } from '../../../../src/app/view/card/facts';
import { colleague, contact } from '../../../support/entries';
import { cardOf, contactOf, personOf } from './records';

const johanna = colleague('Johanna Berg', {
  contactIds: contact('Johanna Berg').contactIds,
  title: 'Design Lead',
  department: 'Product',
  emails: ['johanna@example.com'],
  phones: ['+47 55 50 00 01'],
});

const person = personOf('Johanna Berg', {
  title: 'Design Lead',
  department: 'Product',
  nickName: 'Hanna',
  emails: ['johanna@example.com'],
  phones: [
    { type: 'mobile', value: '+47 900 00 001', isPrimary: false },
    { type: 'other', value: '+47 55 50 00 01', isPrimary: true },
  ],
  manager: { name: 'Dana Duarte' },
  addresses: [{ street: 'Torget 1', city: 'Bergen', postalCode: '5014', country: 'NO' }],
  timeZone: 'Europe/Oslo',
});

const record = contactOf('J. Berg (Acme)', {
  company: 'Acme',
  title: 'design lead',
  emails: [{ type: 'work', value: 'Johanna@Example.com', isPrimary: true }],
  phones: [
    { type: 'work', value: '004755500001', isPrimary: false },
    { type: 'home', value: '+47 55 50 00 09', isPrimary: false },
  ],
  preferredMethod: 'PHONE',
});

const both = cardOf(johanna, person, record);

describe('facts', () => {
  it('has each value once, however it is written, the primary one first', () => {
    const { reach } = factsOf(both);
    expect(reach.map(({ value }) => value)).toEqual([
      '+47 55 50 00 01',
      '+47 900 00 001',
      '+47 55 50 00 09',
      'johanna@example.com',
    ]);
  });

  it('takes the more telling type and the preference from whichever record has them', () => {
    const [first] = factsOf(both).reach;
    expect(first).toMatchObject({ type: 'work', isPreferred: true, sources: ['person', 'contact'] });
  });

  it('names the source of what only one of two knows', () => {
    const facts = factsOf(both);
    const names = facts.reach.map((fact) => onlySourceOf(fact, facts));
    expect(names).toEqual([undefined, 'person', 'contact', undefined]);
    const alone = factsOf(cardOf(johanna, person));
    expect(alone.reach.map((fact) => onlySourceOf(fact, alone))).toEqual([undefined, undefined, undefined]);
  });

  it('leaves out at work what the head of the card says', () => {
    const news = factsOf(both).work.filter(isNewBeside(johanna));
    expect(news.map(({ kind, value }) => [kind, value])).toEqual([
      ['company', 'Acme'],
      ['manager', 'Dana Duarte'],
      ['nickName', 'Hanna'],
    ]);
  });

  it('writes addresses on one line', () => {
    expect(factsOf(both).place.map(({ value }) => value)).toEqual([
      'Torget 1, 5014 Bergen, NO',
      'Europe/Oslo',
    ]);
  });

  it('has what the list knew while a record is on its way, and when one has failed', () => {
    const loading = { entry: johanna, person: { state: 'loading' } as const, contacts: [] };
    expect(factsOf(loading).reach.map(({ value }) => value)).toEqual([
      '+47 55 50 00 01',
      'johanna@example.com',
    ]);
    const failed = { ...both, person: { state: 'failed', failure: { code: 'unreachable' } } as const };
    expect(factsOf(failed).work.map(({ value }) => value)).toEqual(['design lead', 'Product', 'Acme']);
  });

  it('drops what the list knew once every record says otherwise', () => {
    const moved = { ...johanna, emails: ['old@example.com'], city: 'Oslo' };
    const facts = factsOf(cardOf(moved, person));
    expect(JSON.stringify(facts)).not.toMatch(/old@example.com|"Oslo"/);
  });

  it('tells the same address of two networks apart', () => {
    const chats = contactOf('Ana', {
      ims: [
        { type: 'xmpp', value: 'ana@example.com', isPrimary: false },
        { type: 'skype', value: 'ana@example.com', isPrimary: false },
      ],
      sipAddresses: [
        { type: 'enterprise', value: 'sip:ana@example.com', isPrimary: false },
        { type: 'other', value: 'ANA@example.com', isPrimary: false },
      ],
    });
    expect(factsOf(cardOf(contact('Ana'), undefined, chats)).reach).toHaveLength(3);
  });
});
