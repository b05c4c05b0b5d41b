import { fold } from '../../contract/fold';
import { wordsOf } from '../../contract/sought';

const latin = [...'abcdefghijklmnopqrstuvwxyz'];

/** Letters with marks that names begin with in Europe: Webex may keep them apart from those without. */
const marked = [...'áàâåäçčđéèíłñóöøśšşșúüýžżðþæ'];

/** Alphabets that are few enough letters to be walked, where the typed text is written in them. */
const alphabets = [
  'αβγδεζηθικλμνξοπρστυφχψωάέήίόύώ',
  'абвгдеёжзийклмнопрстуфхцчшщэюяєіїґјљњћџ',
  'אבגדהוזחטיכלמנסעפצקרשת',
  'ابتثجحخدذرزسشصضطظعغفقكلمنهويأإآپچژگکی',
].map((letters) => [...letters]);

const firstOf = (text: string) => [...fold(text)][0] ?? '';

/** The first letters of the words of a text, folded. */
const firstsOf = (text: string) =>
  wordsOf(text)
    .map(firstOf)
    .filter((first) => /\p{L}/u.test(first));

/** The alphabets that have one of these letters. */
const alphabetsOf = (letters: readonly string[]) =>
  alphabets.filter((alphabet) => alphabet.some((letter) => letters.includes(fold(letter))));

/**
 * The initials by which everybody is found one after another, those first that the names sought may begin with.
 */
export function initialsFor(text: string): string[] {
  const firsts = firstsOf(text);
  const all = [...alphabetsOf(firsts).flat(), ...latin, ...marked];
  return [...new Set([...firsts, ...all.filter((letter) => firsts.includes(firstOf(letter))), ...all])];
}

/** Whether these initials are all that such a name may begin with: not where it begins with an ideograph. */
export const isWalkable = (text: string): boolean =>
  firstsOf(text).every((first) => latin.includes(first) || alphabetsOf([first]).length > 0);
