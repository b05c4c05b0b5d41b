/** Letters that Unicode does not take apart, as people type them without their mark. */
const lookalikes: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ə: 'e',
  ς: 'σ',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};

/**
 * Invisible signs, and the marks that people leave out when they type: of Latin, Greek and Cyrillic letters, and
 * the vowel points of Hebrew and Arabic with its lengthening stroke. The signs of Indic scripts and of Thai are
 * letters, and stay.
 */
const marks = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670\p{Cf}]/gu;

/** Text without case, accents, invisible signs and doubled spaces, so that `alvaro` equals `Álvaro`, `strasse` `Straße`. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/[ßøłđðþæœıħəςىیکة]/g, (letter) => lookalikes[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Scripts in which one letter may be a name, written with and without spaces. */
export const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** A text folded, and as it is spelt where its umlauts cannot be typed (`Müller` as `mueller`). */
export function spellingsOf(text: string): string[] {
  const spelt = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äæ]/g, 'ae')
    .replace(/[öø]/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/å/g, 'aa');
  return [...new Set([fold(text), fold(spelt)])];
}

/** An e-mail address as a key: Webex and people differ in case only. */
export const foldEmail = (email: string): string => email.trim().toLowerCase();

/**
 * A number as E.164 (ITU-T) when it says its country; undefined for national numbers and extensions. Copied
 * numbers bring invisible signs of direction along, and `+44 (0)20` has a zero that is dialled at home only.
 */
export function toE164(phone: string): string | undefined {
  const compact = phone
    .replace(/\p{Cf}/gu, '')
    .replace(/^tel:/i, '')
    .replace(/(\d)\s*\(0\)/, '$1')
    .replace(/[\s().\-/\u2010-\u2015]/g, '');
  const international = compact.replace(/^00/, '+');
  return /^\+[1-9]\d{6,14}$/.test(international) ? international : undefined;
}
