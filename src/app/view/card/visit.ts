import { useRef } from 'preact/hooks';
import { isSameBeing } from '../../../contract/being';
import type { Entry } from '../../../contract/search';

/**
 * A number that changes when another card is looked at: another human being, or another step of the way back. It
 * stays while the search finds more records of the same one.
 */
export function useVisit(entry: Entry, depth: number): number {
  const last = useRef({ entry, depth, visit: 0 });
  const { current } = last;
  const isSame = depth === current.depth && isSameBeing(entry, current.entry);
  last.current = { entry, depth, visit: isSame ? current.visit : current.visit + 1 };
  return last.current.visit;
}
