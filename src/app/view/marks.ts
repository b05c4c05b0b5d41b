import { spellingsOf } from '../../contract/fold';
import { wordsOf } from '../../contract/sought';

/** A piece of a text, and whether it is what was typed. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A text with the place in the original of each of its letters. */
interface Spelt {
  text: string;
  places: number[];
}

/** A text as it may be compared: folded letter by letter, umlauts spelt out, or what parts words left out. */
function spell(letters: readonly string[], isSpelt: boolean, isJoined: boolean): Spelt {
  const spelt: Spelt = { text: '', places: [] };
  letters.forEach((letter, place) => {
    const isGap = /^[\s\-\u2010-\u2015'’ʼ.,()/|]+$/.test(letter);
    const [folded = '', other = folded] = isGap ? [isJoined ? '' : ' '] : spellingsOf(letter);
    const text = isSpelt ? other : folded;
    spelt.text += text;
    for (let at = 0; at < text.length; at += 1) spelt.places.push(place);
  });
  return spelt;
}

/** Where each word begins a word of the text, else anywhere in it; undefined when one is nowhere. */
function placesOf({ text, places }: Spelt, words: readonly string[]): Set<number> | undefined {
  const found = new Set<number>();
  for (const word of words) {
    const atStart = ` ${text}`.indexOf(` ${word}`);
    const start = atStart >= 0 ? atStart : text.indexOf(word);
    if (start < 0) return undefined;
    for (const place of places.slice(start, start + word.length)) found.add(place);
  }
  return found;
}

const ways = [false, true].flatMap((isJoined) => [false, true].map((isSpelt) => ({ isJoined, isSpelt })));

/** A text in pieces, those marked that the typed words are found in, whatever their accents, case and spelling. */
export function marksIn(text: string, typed: string): Piece[] {
  const letters = [...graphemes.segment(text)].map(({ segment }) => segment);
  const marked = ways
    .flatMap(({ isJoined, isSpelt }) => {
      const spelt = spell(letters, isSpelt, isJoined);
      return spellingsOf(typed).map((spelling) => placesOf(spelt, wordsOf(spelling)));
    })
    .find(Boolean);
  const pieces: Piece[] = [];
  letters.forEach((letter, place) => {
    const isMarked = marked?.has(place) ?? false;
    const last = pieces.at(-1);
    if (last?.isMarked === isMarked) last.text += letter;
    else pieces.push({ text: letter, isMarked });
  });
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
