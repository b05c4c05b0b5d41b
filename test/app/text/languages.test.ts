import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadText } from '../../../src/app/text/dictionaries';
import { loadManagingText } from '../../../src/app/text/managing';
import { directionOf, languageFor, languages, shells } from '../../../src/app/text/shell';

/** Every word of a dictionary by its path; functions are asked with whatever they take. */
function wordsIn(dictionary: object, path = ''): [string, string][] {
  return Object.entries(dictionary).flatMap(([name, value]): [string, string][] => {
    const here = `${path}.${name}`;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value !== 'function') return wordsIn(value, here);
    const samples = [
      ['people'],
      [3, 12],
      [['people', 'contacts']],
      [{ code: 'rate_limited', retryAfter: 12 }],
      ['denied'],
    ];
    const answers = samples.flatMap((sample): unknown[] => {
      try {
        return [value(...sample)];
      } catch {
        return [];
      }
    });
    return answers.flatMap((answer) =>
      typeof answer === 'string'
        ? ([[here, answer]] as [string, string][])
        : answer
          ? wordsIn(answer as object, here)
          : [],
    );
  });
}

/** Names of things are the same in every language, and short words in many. */
const isName = (key: string, word: string) =>
  /^\.(?:ims|sips|list\.(?:count|sources)|importing\.columns\.(?:gtalk|cucmJid|cloudCallingSip))(?:\.|$)/.test(
    key,
  ) || !/\p{L}{3,}\s+\p{L}{2,}/u.test(word);

const dictionaries = [
  ['of the page', loadText],
  ['of putting the directory right', loadManagingText],
] as const;

describe.each(
  languages.flatMap((language) => dictionaries.map(([what, load]) => ({ language, what, load }))),
)('the words $what in $language', ({ language, load }) => {
  it('leave none out and say nothing empty', async () => {
    const [own, english] = [await load(language), await load('en')];
    const keysOf = (text: object) => [...new Set(wordsIn(text).map(([key]) => key))].sort();
    expect(keysOf(own)).toEqual(keysOf(english));
    expect(wordsIn(own).filter(([, word]) => word.trim() === '')).toEqual([]);
  });

  it('are not English by oversight', async () => {
    if (language === 'en') return;
    const english = new Map(wordsIn(await load('en')));
    const same = wordsIn(await load(language)).filter(
      ([key, word]) => english.get(key) === word && !isName(key, word),
    );
    expect(same).toEqual([]);
  });
});

describe('the language of the page', () => {
  it.each(languages)('names the search box before all other words have come: %s', (language) => {
    expect(shells[language].search).toBeTruthy();
    expect(shells[language].placeholder.length).toBeLessThanOrEqual(28);
  });

  it.each([
    ['de-AT', 'de'],
    ['pt-PT', 'pt-BR'],
    ['zh-Hans-CN', 'zh-CN'],
    ['ar-EG', 'ar'],
    ['EN_us', 'en'],
    ['da-DK', 'en'],
    ['', 'en'],
  ])('for a reader of %j is %s', (wanted, language) => {
    expect(languageFor(wanted)).toBe(language);
  });

  it('runs from right to left in Arabic alone', () => {
    expect(languages.filter((language) => directionOf(language) === 'rtl')).toEqual(['ar']);
  });
});

describe('the views', () => {
  const root = resolve(import.meta.dirname, '../../../src/app/view');
  const views = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.tsx'),
  );

  it.each(views)('%s hold no words of their own', (file) => {
    const code = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    const texts = [...code.matchAll(/>\s*([^<>{}]*\p{L}{2,}[^<>{}]*)\s*<\//gu)].map(([, text = '']) =>
      text.trim(),
    );
    const labels = [...code.matchAll(/(?:aria-label|placeholder|title|alt)="([^"]*\p{L}[^"]*)"/gu)].map(
      ([, text]) => text,
    );
    expect([...texts, ...labels].filter((text) => text !== 'Sidecard')).toEqual([]);
  });
});
