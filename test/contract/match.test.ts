import { describe, expect, it } from 'vitest';
import { createMatcher, matchOf } from '../../src/contract/match';
import { colleague, contact } from '../support/entries';

const nameRank = (name: string, typed: string) => matchOf(colleague(name), typed)?.rank;

describe('a typed name', () => {
  it.each([
    ['Álvaro Núñez', 'alvaro'],
    ['Álvaro Núñez', 'nunez'],
    ['Alvaro Nunez', 'Álvaro Núñez'],
    ['Jérôme Lefèvre', 'jerome lef'],
    ['Łukasz Wójcik', 'lukasz'],
    ['Łukasz Wójcik', 'wojcik'],
    ['Jürgen Straßer', 'strasser'],
    ['Jürgen Straßer', 'Straßer'],
    ['Jürgen Strasser', 'Straßer'],
    ['Zoë Müller', 'muller'],
    ['Zoë Müller', 'mueller'],
    ['Zoë Mueller', 'müller'],
    ['Zoe\u0308 Mu\u0308ller', 'zoë müller'],
    ['Øyvind Sørensen', 'oyvind'],
    ['Øyvind Sørensen', 'oeyvind sorensen'],
    ['Åse Bråten', 'aase braten'],
    ['Đorđe Šarić', 'dorde saric'],
    ['İpek Yıldız', 'ipek yildiz'],
    ['Σοφία Παπαδόπουλος', 'ΠΑΠΑΔΟΠΟΥΛΟΣ'],
    ['Семён Йовчев', 'семен'],
  ])('finds %s by %s, whatever their accents', (name, typed) => {
    expect(matchOf(colleague(name), typed)).toMatchObject({ field: 'name', value: name });
    expect(nameRank(name, typed)).toBeLessThanOrEqual(2);
  });

  it.each([
    ['Maria Rossi', 'rossi maria'],
    ['Maria Rossi', 'Rossi, Maria'],
    ['Maria Rossi', 'ros mar'],
    ['Rossi, Maria', 'maria rossi'],
    ['Jan van der Berg', 'van der Berg, Jan'],
    ['Seán O’Brien', 'obrien'],
    ['Seán O’Brien', "o'brien"],
    ['Jean-Luc Picard', 'jeanluc'],
    ['Jean-Luc Picard', 'luc'],
  ])('finds the words of %s in any order and writing: %s', (name, typed) => {
    expect(nameRank(name, typed)).toBeLessThanOrEqual(2);
  });

  it.each([
    ['ليلى حداد', 'حداد'],
    ['ليلى حداد', 'ليلي'],
    ['أحمد منصور', 'احمد'],
    ['مُحَمَّد', 'محمد'],
    ['محمـــد', 'محمد'],
    ['فاطمة', 'فاطمه'],
    ['יוסף כהן', 'כהן'],
    ['יוֹסֵף כֹּהֵן', 'יוסף כהן'],
    ['佐藤 美咲', '佐'],
    ['佐藤 美咲', '美咲'],
    ['佐藤 美咲', '佐藤美咲'],
    ['王小明', '小明'],
    ['王小明', '王 小明'],
    ['김철수', '철수'],
    ['김철수', '기'],
    ['ｶﾀｶﾅ 太郎', 'カタカナ'],
  ])('is found in other scripts: %s by %s', (name, typed) => {
    expect(matchOf(colleague(name), typed)).toMatchObject({ field: 'name', value: name });
  });

  it('is better whole than as a start, then as words, then inside', () => {
    const order = ['Jo', 'Johanna', 'Anne Jo Lund', 'Bjorn'].map((name) => nameRank(name, 'jo'));
    expect(order).toEqual([0, 1, 2, 4]);
  });

  it.each([
    ['Jo Lund', 'jo ask'],
    ['Jo Lund', 'lundgren'],
    ['Maria', 'r'],
    ['Jo Lund', '...'],
    ['Jo Lund', '😀'],
  ])('does not find %s by %s', (name, typed) => {
    expect(matchOf(colleague(name), typed)).toBeUndefined();
  });

  it('is asked of many entries at once with the same outcome', () => {
    const matches = createMatcher('lund');
    expect([colleague('Jo Lund'), colleague('Bo Ask')].map((entry) => matches(entry)?.field)).toEqual([
      'name',
      undefined,
    ]);
  });
});

describe('another name', () => {
  const bob = colleague('Robert Lee', { aliases: ['Annabella Lee', 'Bob'] });

  it('is told when it is what was typed, alone or beside the name', () => {
    expect(matchOf(bob, 'bob')).toEqual({ rank: 3, field: 'alias', value: 'Bob' });
    expect(matchOf(bob, 'bob lee')).toEqual({ rank: 3, field: 'alias', value: 'Bob' });
  });

  it('is found inside too, after those whose name it begins', () => {
    expect(matchOf(bob, 'bella')).toEqual({ rank: 4, field: 'alias', value: 'Annabella Lee' });
  });

  it('is not told when the name itself matches', () => {
    expect(matchOf(bob, 'lee')).toMatchObject({ field: 'name' });
  });
});

describe('a typed number', () => {
  const london = contact('Ann', { phones: ['+1 408 526 7209', '+44 20 7946 0958'] });
  const value = '+44 20 7946 0958';

  it.each([
    '+442079460958',
    '0044 20 7946 0958',
    '+44 (0)20 7946 0958',
    '+44 020 7946 0958',
    '4402079460958',
    '020 7946 0958',
    '(020) 7946-0958',
    '020‑7946‑0958',
    '7946 0958',
    '\u202a+44 20 7946 0958\u202c',
    'tel:+442079460958',
  ])('is the whole line however it is dialled: %s', (typed) => {
    expect(matchOf(london, typed)).toEqual({ rank: 0, field: 'phone', value });
  });

  it.each(['020 7946', '+44 20', '+44 (0)20 79', '44020794', '7946', '958'])(
    'is a part of it: %s',
    (typed) => {
      expect(matchOf(london, typed)).toMatchObject({ field: 'phone', value });
      expect(matchOf(london, typed)?.rank).toBeGreaterThan(0);
    },
  );

  it('finds a line that does not say its country by the number that does', () => {
    const home = contact('Bo', { phones: ['020 7946 0958'] });
    expect(matchOf(home, '+44 20 7946 0958')).toMatchObject({ rank: 0, field: 'phone' });
  });

  it('finds an extension whole before the lines that end with it', () => {
    const desk = contact('Desk', { phones: ['7209'] });
    expect([matchOf(desk, '7209')?.rank, matchOf(london, '7209')?.rank]).toEqual([0, 1]);
    expect(matchOf(desk, '+1 408 526 7209')).toBeUndefined();
  });

  it('says nothing when it is short, or when it is in an address or a title', () => {
    expect(matchOf(london, '20')).toBeUndefined();
    expect(
      matchOf(contact('Ann', { emails: ['ann402@example.com'], title: 'Room 402' }), '402'),
    ).toBeUndefined();
  });

  it('may be a name', () => {
    expect(matchOf(contact('112 Emergency'), '112')).toMatchObject({ field: 'name' });
  });
});

describe('a typed address', () => {
  const ann = contact('Ann', { emails: ['info@nordlys.example.net', 'Ann.Lee42@Example.com'] });

  it('is whole or a part', () => {
    const value = 'Ann.Lee42@Example.com';
    expect(matchOf(ann, 'ann.lee42@example.com')).toEqual({ rank: 0, field: 'email', value });
    expect(matchOf(ann, 'lee42@exa')).toEqual({ rank: 5, field: 'email', value });
    expect(matchOf(ann, 'ann.lee42@example.co')).toEqual({ rank: 5, field: 'email', value });
    expect(matchOf(ann, '@nordlys')).toMatchObject({ value: 'info@nordlys.example.net' });
    expect(matchOf(ann, 'bo@example.com')).toBeUndefined();
  });

  it('is found by the words in front of the sign, beside the name', () => {
    expect(matchOf(ann, 'lee42')).toMatchObject({ rank: 5, field: 'email' });
    expect(matchOf(ann, 'ann lee')).toMatchObject({ rank: 5, field: 'email' });
    expect(matchOf(contact('J.', { emails: ['xlindqvist@example.com'] }), 'lindq')).toMatchObject({
      field: 'email',
    });
  });

  it('names a company by its domain, unless it is the one that all colleagues have', () => {
    expect(matchOf(ann, 'nordlys')).toMatchObject({ field: 'email', value: 'info@nordlys.example.net' });
    expect(matchOf(ann, 'net')).toBeUndefined();
    expect(matchOf(colleague('Ann', { emails: ['ann@nordlys.example'] }), 'nordlys')).toBeUndefined();
  });
});

describe('what else is known', () => {
  const eva = colleague('Eva Lund', {
    title: 'HR Consultant',
    department: 'People & Culture',
    company: 'Fjord AS',
    city: 'São Paulo',
  });

  it.each([
    ['consultant', 'title', 'HR Consultant'],
    ['hr', 'title', 'HR Consultant'],
    ['culture', 'department', 'People & Culture'],
    ['fjord', 'company', 'Fjord AS'],
    ['sao pau', 'city', 'São Paulo'],
    ['eva fjord', 'company', 'Fjord AS'],
    ['consultant lund', 'title', 'HR Consultant'],
  ])('%s is found in the %s and told', (typed, field, value) => {
    expect(matchOf(eva, typed)).toEqual({ rank: 6, field, value });
  });

  it.each(['co', 'eva c', 'sultant'])('%s is too little of it', (typed) => {
    expect(matchOf(eva, typed)).toBeUndefined();
  });
});
