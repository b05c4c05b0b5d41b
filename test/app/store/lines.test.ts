import { describe, expect, it } from 'vitest';
import { linesIn } from '../../../src/app/store/lines';

const lines = (text: string) =>
  linesIn(text).lines.map(({ text: line, isSought }) => (isSought ? line : `(${line})`));

describe('a pasted text', () => {
  it('is taken apart into the addresses of a mail header, each once', () => {
    const header =
      'From: "Berg, Johanna" <johanna.berg@example.com>\nTo: Lund, Jonas <JONAS@example.com>; mira@example.com, jonas@example.com\nCc: Tobias Ferrant <tobias@example.com>';
    expect(lines(header)).toEqual([
      'johanna.berg@example.com',
      'JONAS@example.com',
      'mira@example.com',
      'tobias@example.com',
    ]);
  });

  it('is taken apart into the names of a list of participants', () => {
    const list = '1. Johanna Berg\n2. Jérôme Lefèvre\n• 佐藤 美咲\n- Mary-Jo O’Hara\n';
    expect(lines(list)).toEqual(['Johanna Berg', 'Jérôme Lefèvre', '佐藤 美咲', 'Mary-Jo O’Hara']);
  });

  it('gives a signature’s name, number and address', () => {
    const signature =
      'Johanna Berg\nNorthwind AS · Torget 1 · 5014 Bergen\nTel.: +47 55 55 01 18\nE-mail: johanna.berg@example.com';
    expect(lines(signature)).toEqual([
      'Johanna Berg',
      'Northwind AS',
      '+47 55 55 01 18',
      'johanna.berg@example.com',
    ]);
  });

  it('loses nothing: what names nobody is told, too', () => {
    const prose = 'Could you please send me the report by Friday?';
    expect(lines(`${prose}\nCher\n山田太郎\n12`)).toEqual([`(${prose})`, 'Cher', '山田太郎', '(12)']);
  });

  it('takes off what is said of somebody, and parts names that stand on one line', () => {
    expect(lines('Ruiz, Ana (Acme)\nAna Ruiz - Acme')).toEqual(['Ruiz, Ana', 'Ana Ruiz']);
    expect(lines('Joanna Fraser, Maria Rossi; Lund, Jo')).toEqual([
      'Joanna Fraser',
      'Maria Rossi',
      'Lund, Jo',
    ]);
  });

  it('is read up to where no list of people goes on', () => {
    expect(linesIn(','.repeat(300_000)).lines).toEqual([]);
  });

  it('is cut at fifty, and the rest is counted', () => {
    const many = Array.from({ length: 57 }, (_, i) => `person${i}@example.com`).join(', ');
    expect(linesIn(many).lines).toHaveLength(50);
    expect(linesIn(many).left).toBe(7);
  });

  it('takes invisible signs off and keeps letters of every script', () => {
    expect(lines('\u202Aליאור כהן\u202C\n\u200Fيوسف منصور')).toEqual(['ליאור כהן', 'يوسف منصور']);
  });
});
