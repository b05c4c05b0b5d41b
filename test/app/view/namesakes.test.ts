import { describe, expect, it } from 'vitest';
import { namesakesIn } from '../../../src/app/view/namesakes';
import { colleague } from '../../support/entries';

const maria = (key: string, more: object) => ({ ...colleague('Maria Rossi', more), key });
const told = (...entries: Parameters<typeof namesakesIn>[0]) => [...namesakesIn(entries).values()];

describe('people of one name', () => {
  it('are told apart by exactly the field that differs', () => {
    const city = { title: 'Buyer', department: 'Sales' };
    expect(told(maria('a', { ...city, city: 'Paris' }), maria('b', { ...city, city: 'Oslo' }))).toEqual([
      'Paris',
      'Oslo',
    ]);
  });

  it('are told apart by the field that tells most of them apart', () => {
    const three = [
      maria('a', { department: 'Sales', city: 'Paris' }),
      maria('b', { department: 'Sales', city: 'Oslo' }),
      maria('c', { department: 'Legal', city: 'Rome' }),
    ];
    expect(told(...three)).toEqual(['Paris', 'Oslo', 'Rome']);
  });

  it('are told apart by an address where nothing else differs', () => {
    expect(told(maria('a', { emails: ['a@x.example'] }), maria('b', { emails: ['b@x.example'] }))).toEqual([
      'a@x.example',
      'b@x.example',
    ]);
  });

  it('are those of one name however it is written, and nobody else', () => {
    const lower = { ...colleague('maría rossi', { city: 'Lima' }), key: 'b' };
    const found = namesakesIn([maria('a', { city: 'Rome' }), lower, colleague('Jonas')]);
    expect([...found.keys()]).toEqual(['a', 'b']);
  });
});
