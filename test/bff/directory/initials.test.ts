import { describe, expect, it } from 'vitest';
import { initialsFor, isWalkable } from '../../../src/bff/directory/initials';

describe('the initials to be walked', () => {
  it('begin with those that the typed words may begin with', () => {
    expect(initialsFor('alvaro').slice(0, 8)).toEqual(['a', 'á', 'à', 'â', 'å', 'ä', 'æ', 'b']);
    expect(initialsFor('rossi maria').slice(0, 2)).toEqual(['r', 'm']);
    expect(initialsFor('Łukasz').slice(0, 2)).toEqual(['l', 'ł']);
  });

  it('are the same for every Latin text, each once, and no more than sixty', () => {
    const all = initialsFor('').toSorted();
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeLessThanOrEqual(60);
    for (const text of ['wojcik', 'Ångström', '4402079', 'ØÆ'])
      expect(initialsFor(text).toSorted()).toEqual(all);
  });

  it('are those of the script first in which the text is written', () => {
    expect(initialsFor('Ольга').slice(0, 2)).toEqual(['о', 'а']);
    expect(initialsFor('כהן')).toContain('י');
    expect(initialsFor('أحمد').slice(0, 4)).toEqual(['ا', 'أ', 'إ', 'آ']);
    expect(initialsFor('佐藤')[0]).toBe('佐');
  });

  it('are all there are, but for names that begin with one of thousands of signs', () => {
    for (const text of ['wojcik', '4402079', 'Ольга', 'כהן', 'Σοφία', ''])
      expect(isWalkable(text)).toBe(true);
    for (const text of ['佐藤', '김', 'たなか', 'สมชาย', 'maria 佐']) expect(isWalkable(text)).toBe(false);
  });
});
