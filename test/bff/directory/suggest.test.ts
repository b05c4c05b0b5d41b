import { describe, expect, it } from 'vitest';
import { distanceOf } from '../../../src/bff/directory/distance';
import { suggest } from '../../../src/bff/directory/suggest';

describe('the distance of two words', () => {
  it.each([
    ['john', 'john', 0],
    ['jon', 'john', 1],
    ['johnn', 'john', 1],
    ['jahn', 'john', 1],
    ['jonh', 'john', 1],
    ['lindkwist', 'lindqvist', 2],
    ['ojhanan', 'johanna', 2],
    ['', 'jo', 2],
    ['佐籐', '佐藤', 1],
  ])('from %s to %s is %d, and the same back', (a, b, distance) => {
    expect([distanceOf(a, b, 2), distanceOf(b, a, 2)]).toEqual([distance, distance]);
  });

  it('is not counted beyond what is asked for', () => {
    expect(distanceOf('john', 'petersen', 2)).toBe(3);
    expect(distanceOf('abcdef', 'ghijkl', 2)).toBe(3);
    expect(distanceOf('john', 'jhno', 1)).toBe(2);
  });
});

describe('what may have been meant', () => {
  const names = ['Johanna Lindqvist', 'John Smith', 'Joan Lee', 'Jörn Ask', 'Jo Ann', 'Johanna Beck'];

  it('is at most three words of names as Webex writes them, the nearest first, then by the alphabet', () => {
    expect(suggest('jonh', names)).toEqual(['John']);
    expect(suggest('joon', names)).toEqual(['Joan', 'John', 'Jörn']);
    expect(suggest('johnana', names)).toEqual(['Johanna']);
    expect(suggest('jonn', ['Jonna', 'Jon', 'John Jann'])).toEqual(['Jann', 'John', 'Jon']);
  });

  it('is one letter off in words of three to five letters, two in longer ones, none in shorter', () => {
    expect(suggest('jox', names)).toEqual([]);
    expect(suggest('jaxn', names)).toEqual([]);
    expect(suggest('lundkvist', names)).toEqual(['Lindqvist']);
    expect(suggest('lundkvust', names)).toEqual([]);
    expect(suggest('jp', names)).toEqual([]);
  });

  it('looks at each typed word, without accents', () => {
    expect(suggest('smiht ána', [...names, 'Ann'])).toEqual(['Ann', 'Smith']);
  });

  it('is nothing for a number or an address', () => {
    expect(suggest('40852', ['40853'])).toEqual([]);
    expect(suggest('jonh@example.com', names)).toEqual([]);
  });
});
