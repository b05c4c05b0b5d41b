import { foldedOf } from './folded';
import { type Match, ranks } from './ranks';
import type { Entry } from './search';
import { digitsOf } from './sought';

/** Fewer digits than these say nothing. */
const fewestDigits = 3;
/** So many digits at the end are one line, whatever is dialled before them. */
const wholeDigits = 7;

/** Tells of entries how well one of their numbers matches a typed one. */
export function createPhoneMatcher(typed: string): (entry: Entry) => Match | undefined {
  const sought = digitsOf(typed);
  // `+44 020`: the zero for calls at home is often kept behind the country's number.
  const trunkless = [1, 2, 3]
    .filter((at) => sought[at] === '0')
    .map((at) => sought.slice(0, at) + sought.slice(at + 1));

  const rankOf = (digits: string): number | undefined => {
    if (digits === sought || trunkless.includes(digits)) return ranks.whole;
    const [shorter, longer] = digits.length < sought.length ? [digits, sought] : [sought, digits];
    if (longer.endsWith(shorter) && shorter.length >= wholeDigits) return ranks.whole;
    if (digits.endsWith(sought)) return ranks.start;
    const isPart = digits.includes(sought) || trunkless.some((start) => digits.startsWith(start));
    return isPart ? ranks.inside : undefined;
  };

  return (entry) => {
    if (sought.length < fewestDigits || entry.phones.length === 0) return undefined;
    let best: Match | undefined;
    for (const [at, digits] of foldedOf(entry).digits.entries()) {
      const rank = rankOf(digits);
      if (rank !== undefined && rank < (best?.rank ?? ranks.else))
        best = { rank, field: 'phone', value: entry.phones[at] ?? '' };
    }
    return best;
  };
}
