import { unspaced } from '../../contract/fold';

/** Dear to make, and asked for by every row. */
const segmenter = new Intl.Segmenter();
const graphemes = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);

/** First letters of the first and the last word that begin with a letter; the first sign of a name without any. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const lettered = words.filter((word) => /^\p{L}/u.test(word));
  const [first = words[0] ?? '', last] = [lettered[0], lettered.length > 1 ? lettered.at(-1) : undefined];
  const isIdeographic = unspaced.test(first);
  const letters = [first, isIdeographic ? '' : (last ?? '')].map((word) => graphemes(word)[0] ?? '');
  return letters.join('').toLocaleUpperCase();
}
