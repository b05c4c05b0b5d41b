import { fold } from '../../contract/fold';
import { toSought, wordsOf } from '../../contract/sought';
import { distanceOf } from './distance';

const most = 3;
/** In words shorter than these every letter counts; in longer ones two may be wrong. */
const shortest = 3;
const long = 6;

const slackOf = (word: string) => (word.length < shortest ? 0 : word.length < long ? 1 : 2);

const { compare } = new Intl.Collator('en');

/**
 * Words of names that are near a typed word without being the start of one, as Webex writes them: the nearest
 * first, then by the alphabet, three at most.
 */
export function suggest(text: string, names: Iterable<string>): string[] {
  const sought = toSought(text);
  const typed = sought.kind === 'name' ? wordsOf(sought.text).filter((word) => slackOf(word) > 0) : [];
  if (typed.length === 0) return [];
  const near = new Map<string, { word: string; distance: number }>();
  const seen = new Set<string>();
  for (const name of names) {
    for (const word of name.split(/[\s.,;:&()[\]/|"“”]+/)) {
      const folded = fold(word);
      if (folded.length < shortest || seen.has(folded)) continue;
      seen.add(folded);
      for (const one of typed) {
        const distance = distanceOf(one, folded, slackOf(one));
        const isNearer = distance < (near.get(folded)?.distance ?? slackOf(one) + 1);
        if (distance > 0 && isNearer) near.set(folded, { word, distance });
      }
    }
  }
  return [...near.values()]
    .sort((a, b) => a.distance - b.distance || compare(a.word, b.word))
    .slice(0, most)
    .map(({ word }) => word);
}
