import { describe, expect, it } from 'vitest';
import { rank } from '../../src/contract/rank';
import type { Entry } from '../../src/contract/search';

const entry = (name: string, more: Partial<Entry> = {}): Entry => ({
  key: `key:${name}`,
  name,
  aliases: [],
  contactIds: [],
  emails: [],
  phones: [],
  ...more,
});
const order = (text: string, ...entries: Entry[]) => rank(entries, text).map(({ name }) => name);

describe('the order of a list', () => {
  it('is the whole name, its start, the start of a word, anything else', () => {
    const shuffled = ['Bjorn', 'Anne Jo Lund', 'Johanna', 'Jo'].map((name) => entry(name));
    expect(order('jo', ...shuffled)).toEqual(['Jo', 'Johanna', 'Anne Jo Lund', 'Bjorn']);
  });

  it('does not mind case and accents, on either side', () => {
    const shuffled = ['Alba', 'Maria Álvarez', 'ÁLVARO'].map((name) => entry(name));
    expect(order('Alvár', ...shuffled)).toEqual(['ÁLVARO', 'Maria Álvarez', 'Alba']);
  });

  it.each(['Mary-Jo', 'O’Jo', "O'Jo", 'Lund, Jo', 'Lund,Jo', 'Lund (Jo)', 'Dr.Jo', 'Ann Jo'])(
    'takes what stands before for the start of a word: %s',
    (name) => {
      expect(order('jo', entry('A major'), entry(name))).toEqual([name, 'A major']);
    },
  );

  it('finds several typed words at the start of a word', () => {
    expect(order('jo lu', entry('Aljo Lund'), entry('Mary Jo Lund'))).toEqual(['Mary Jo Lund', 'Aljo Lund']);
  });

  it('puts the owner of the typed address first', () => {
    const owner = entry('Zoë', { emails: ['Team@Example.com'] });
    expect(order('team@example.com', entry('Anna', { emails: ['anna@example.com'] }), owner)).toEqual([
      'Zoë',
      'Anna',
    ]);
  });

  it('is by name where the match is equal, and always the same', () => {
    const twins = [
      entry('Jo Lund', { key: 'b' }),
      entry('Jo Lund', { key: 'a' }),
      entry('Jo Ask', { key: 'c' }),
    ];
    const keys = (entries: Entry[]) => rank(entries, 'jo').map(({ key }) => key);
    expect(keys(twins)).toEqual(['c', 'a', 'b']);
    expect(keys([...twins].reverse())).toEqual(['c', 'a', 'b']);
  });

  it('leaves the given list as it was', () => {
    const given = [entry('b'), entry('a')];
    rank(given, 'a');
    expect(given.map(({ name }) => name)).toEqual(['b', 'a']);
  });
});
