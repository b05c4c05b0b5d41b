import { fold } from '../../contract/fold';
import { wordsOf } from '../../contract/sought';

/** A piece of a text, and whether it is what was typed. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Where each typed word begins a word of the folded text, else anywhere in it. */
function rangesIn(folded: string, words: readonly string[]): [number, number][] {
  return words.flatMap((word): [number, number][] => {
    const starts = [...folded.matchAll(/(?<=^|[\s\-'’.,()/|])\S/g)].map(({ index }) => index);
    const at = starts.find((start) => folded.startsWith(word, start)) ?? folded.indexOf(word);
    return at < 0 ? [] : [[at, at + word.length]];
  });
}

/** A text in pieces, those marked that the typed words are found in, whatever their accents and case. */
export function marksIn(text: string, typed: string): Piece[] {
  let folded = '';
  const letters = [...graphemes.segment(text)].map(({ segment }) => {
    const from = folded.length;
    // A blank alone would be folded away, and the words with it into one.
    folded += /^\s+$/.test(segment) ? ' ' : fold(segment);
    return { segment, from, to: folded.length };
  });
  const ranges = rangesIn(folded, wordsOf(typed));
  const pieces: Piece[] = [];
  for (const { segment, from, to } of letters) {
    const isMarked = ranges.some(([start, end]) => from < end && to > start);
    const last = pieces.at(-1);
    if (last?.isMarked === isMarked) last.text += segment;
    else pieces.push({ text: segment, isMarked });
  }
  return pieces;
}

/** The digits of a number that were typed, marked whatever stands between them. */
export function digitsIn(phone: string, typed: string): Piece[] {
  const digits = typed.replace(/\D/g, '').replace(/^0{1,2}/, '');
  const pattern = [...digits].join('\\D*');
  const found = digits ? new RegExp(pattern).exec(phone) : null;
  if (!found) return [{ text: phone, isMarked: false }];
  const end = found.index + found[0].length;
  return [
    { text: phone.slice(0, found.index), isMarked: false },
    { text: found[0], isMarked: true },
    { text: phone.slice(end), isMarked: false },
  ].filter(({ text }) => text);
}
