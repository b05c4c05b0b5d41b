interface InitialsProps {
  name: string;
  isLarge?: boolean;
}

const hues = 6;

const graphemes = (text: string) => [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);

/** First letters of the first and the last word that begin with a letter; the first sign of a name without any. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const lettered = words.filter((word) => /^\p{L}/u.test(word));
  const [first = words[0] ?? '', last] = [lettered[0], lettered.length > 1 ? lettered.at(-1) : undefined];
  const isIdeographic = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(
    first,
  );
  const letters = [first, isIdeographic ? '' : (last ?? '')].map((word) => graphemes(word)[0] ?? '');
  return letters.join('').toLocaleUpperCase();
}

/** Stands for a face: initials on a colour that stays the same for the same name. */
export function Initials({ name, isLarge = false }: InitialsProps) {
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return (
    <span class={`initials hue-${sum % hues}${isLarge ? ' large' : ''}`} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
