import { fold, foldEmail, spellingsOf, unspaced } from './fold';
import type { MatchedField } from './ranks';
import type { Entry } from './search';
import { digitsOf, wordsOf } from './sought';

/** Fewer letters than these are in too many titles and addresses. */
export const fewestLetters = 3;

/** A text of an entry that may be what was typed. */
export interface Field {
  field: MatchedField;
  value: string;
}

/** Where a typed name is looked for, in the order of what matches better. */
export function fieldsOf(entry: Entry): Field[] {
  const others = (['title', 'department', 'company', 'city'] as const).map((field) => ({
    field,
    value: entry[field] ?? '',
  }));
  return [
    { field: 'name', value: entry.name },
    ...entry.aliases.map((value) => ({ field: 'alias' as const, value })),
    ...entry.emails.map((value) => ({ field: 'email' as const, value })),
    ...others.filter(({ value }) => value),
  ];
}

/** Spellings whole, each between tabs, and words, each between blanks. */
const spelt = (spellings: readonly string[], words: readonly string[]) =>
  ['', ...new Set(spellings), [' ', ...new Set(words), ''].join(' ')].join('\t');

/** With the words that people write in one (`obrien`, `jeanluc`). */
function speltName(name: string): string {
  const spellings = spellingsOf(name);
  const compact = unspaced.test(name) ? [fold(name).replaceAll(' ', '')] : [];
  const joined = spellings.map((text) => text.replace(/[-\u2010-\u2015'’ʼ]/g, ''));
  return spelt([...spellings, ...compact], [...spellings, ...joined].flatMap(wordsOf));
}

/** Colleagues have their domain in common, so it says nothing of them; of a contact it names the company. */
function speltEmail(email: string, isColleague: boolean): string {
  const [local = '', domain = ''] = foldEmail(email).split('@');
  const labels = isColleague ? [] : wordsOf(domain).slice(0, -1);
  return spelt(
    [fold(local)],
    [...wordsOf(local), ...labels.filter((label) => label.length >= fewestLetters)],
  );
}

/** An entry as little text: thousands of them are kept, and looked through at every key. */
export interface Folded {
  /** Its fields in the order of `fieldsOf`, one a line. */
  text: string;
  /** Its numbers in their order. */
  digits: readonly string[];
}

function prepare(entry: Entry): Folded {
  const lines = fieldsOf(entry).map(({ field, value }) => {
    if (field === 'name' || field === 'alias') return speltName(value);
    if (field === 'email') return speltEmail(value, entry.personId !== undefined);
    return spelt([], wordsOf(value));
  });
  return { text: lines.join('\n'), digits: entry.phones.map(digitsOf) };
}

const folded = new WeakMap<Entry, Folded>();

/** An entry ready to be compared; the same one is folded once. */
export function foldedOf(entry: Entry): Folded {
  const known = folded.get(entry);
  if (known) return known;
  const fresh = prepare(entry);
  folded.set(entry, fresh);
  return fresh;
}
