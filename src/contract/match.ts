import { foldEmail, spellingsOf, unspaced } from './fold';
import { type Field, fewestLetters, fieldsOf, foldedOf } from './folded';
import { createPhoneMatcher } from './match-phone';
import { type Match, ranks } from './ranks';
import type { Entry } from './search';
import { toSought, wordsOf } from './sought';

export type { Match, MatchedField } from './ranks';

/** Tells how well an entry matches, by what of it; undefined when it does not. */
export type Matcher = (entry: Entry) => Match | undefined;

const isAscii = (text: string) => !/\P{ASCII}/u.test(text);

/** The first place in a text where one of these stands; -1 when none does. */
function placeOf(text: string, parts: readonly string[], from = 0): number {
  const places = parts.map((part) => text.indexOf(part, from)).filter((place) => place >= 0);
  return places.length > 0 ? Math.min(...places) : -1;
}

/** The field on whose line a place of a folded entry is. */
function fieldAt(entry: Entry, text: string, place: number): Field | undefined {
  return fieldsOf(entry)[text.slice(0, place).split('\n').length - 1];
}

const rankByWord = ({ field }: Field): number =>
  field === 'name' ? ranks.words : field === 'alias' || field === 'email' ? ranks[field] : ranks.else;

/** A typed word in its spellings, as it stands at the start of a word, and as a whole one. */
interface Word {
  starts: string[];
  wholes: string[];
  /** Of titles and the like a word begins too many others when it is shorter. */
  isTelling: boolean;
}

const toWord = (spellings: readonly string[]): Word => ({
  starts: spellings.map((spelling) => ` ${spelling}`),
  wholes: spellings.map((spelling) => ` ${spelling} `),
  isTelling: spellings.some((spelling) => spelling.length >= fewestLetters || !isAscii(spelling)),
});

/** Every typed word begins a word of some field; the worst field that is needed for it is told. */
function matchWords(entry: Entry, text: string, words: readonly Word[]): Match | undefined {
  const places = words.map(({ starts }) => placeOf(text, starts));
  if (places.includes(-1)) return undefined;
  let worst: Match | undefined;
  for (const [at, { wholes, isTelling }] of words.entries()) {
    const field = fieldAt(entry, text, places[at] ?? 0);
    if (!field) return undefined;
    const rank = rankByWord(field);
    if (rank === ranks.else && !isTelling && placeOf(text, wholes, places[at]) < 0) return undefined;
    if (!worst || rank > worst.rank) worst = { rank, ...field };
  }
  return worst;
}

function createNameMatcher(typed: string): Matcher {
  const spellings = spellingsOf(typed);
  const [words = [], others = words] = spellings.map(wordsOf);
  const sought = words.map((word, at) => toWord([...new Set([word, others[at] ?? word])]));
  const wholes = spellings.map((spelling) => `\t${spelling}\t`);
  const starts = spellings.map((spelling) => `\t${spelling}`);
  const compact = unspaced.test(typed) ? spellings.map((spelling) => spelling.replaceAll(' ', '')) : [];
  const parts = [...new Set([...spellings, ...compact])];
  const length = Math.min(...spellings.map((spelling) => spelling.length));
  const isEnough = length >= 2 || !isAscii(typed);

  function matchInside(entry: Entry, text: string, place: number): Match | undefined {
    const field = isEnough ? fieldAt(entry, text, place) : undefined;
    if (field?.field === 'name' || field?.field === 'alias') return { rank: ranks.inside, ...field };
    return field?.field === 'email' && length >= fewestLetters ? { rank: ranks.email, ...field } : undefined;
  }

  return (entry) => {
    if (sought.length === 0) return undefined;
    const { text } = foldedOf(entry);
    const inside = placeOf(text, parts);
    if (inside >= 0) {
      const name = text.split('\n', 1)[0] ?? '';
      const isStart = placeOf(name, starts) >= 0;
      const rank = placeOf(name, wholes) >= 0 ? ranks.whole : ranks.start;
      if (isStart) return { rank, field: 'name', value: entry.name };
    }
    const byWords = matchWords(entry, text, sought);
    if (inside < 0 || (byWords && byWords.rank < ranks.inside)) return byWords;
    return matchInside(entry, text, inside) ?? byWords;
  };
}

function createEmailMatcher(typed: string): Matcher {
  const sought = foldEmail(typed);
  return ({ emails }) => {
    const whole = emails.find((email) => foldEmail(email) === sought);
    const found = whole ?? emails.find((email) => foldEmail(email).includes(sought));
    if (found === undefined) return undefined;
    return { rank: whole === undefined ? ranks.email : ranks.whole, field: 'email', value: found };
  };
}

/** Makes a matcher for one typed text, to be asked of many entries. */
export function createMatcher(typed: string): Matcher {
  const { kind, text } = toSought(typed);
  if (kind === 'email' || kind === 'email_part') return createEmailMatcher(text);
  const matchName = createNameMatcher(text);
  if (kind === 'name') return matchName;
  const matchPhone = createPhoneMatcher(text);
  return (entry) => {
    const match = matchPhone(entry) ?? matchName(entry);
    // Digits in addresses and titles are no number of theirs.
    return match && ['phone', 'name', 'alias'].includes(match.field) ? match : undefined;
  };
}

/** One text is asked of many entries in a row. */
let last = { typed: '', matches: createMatcher('') };

/** How well an entry matches a typed text, by what of it; undefined when it does not. */
export function matchOf(entry: Entry, typed: string): Match | undefined {
  if (last.typed !== typed) last = { typed, matches: createMatcher(typed) };
  return last.matches(entry);
}
