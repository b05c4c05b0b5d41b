import { describe, expect, it } from 'vitest';
import { digitsIn, marksIn } from '../../../src/app/view/marks';

const marked = (pieces: { text: string; isMarked: boolean }[]) =>
  pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');

describe('what was typed', () => {
  it.each([
    ['Álvaro Núñez', 'alva', '[Álva]ro Núñez'],
    ['Johanna Berg', 'berg jo', '[Jo]hanna [Berg]'],
    ['Jürgen Straßer', 'strasse', 'Jürgen [Straße]r'],
    ['Mary-Jo Lund', 'jo', 'Mary-[Jo] Lund'],
    ['Aljo', 'jo', 'Al[jo]'],
    ['佐藤 美咲', '美', '佐藤 [美]咲'],
    ['ليلى حداد', 'حداد', 'ليلى [حداد]'],
    ['Nora Quist 👩🏽‍🔬', 'quist', 'Nora [Quist] 👩🏽‍🔬'],
    ['Zoe\u0308 Lund', 'zoe', '[Zoe\u0308] Lund'],
    ['Johanna', 'x', 'Johanna'],
    ['', 'jo', ''],
  ])('is marked in %j when it is %j', (name, typed, expected) => {
    expect(marked(marksIn(name, typed))).toBe(expected);
  });

  it.each([
    ['+44 20 7946 0777', '79460', '+44 20 [7946 0]777'],
    ['+442079460777', '020 7946', '+44[207946]0777'],
    ['+1 (408) 526-7209', '4085267', '+1 ([408) 526-7]209'],
    ['7781', '99', '7781'],
  ])('is marked in the number %j when it is %j', (phone, typed, expected) => {
    expect(marked(digitsIn(phone, typed))).toBe(expected);
  });
});
