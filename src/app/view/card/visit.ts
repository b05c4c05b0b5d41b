import { useRef } from 'preact/hooks';
import type { Entry } from '../../../contract/search';

const idsOf = ({ personId, contactIds }: Entry): string[] =>
  personId ? [personId, ...contactIds] : contactIds;

/**
 * A number that changes when another card is looked at: another human being, or another step of the way back. It
 * stays while the search finds more records of the same one.
 */
export function useVisit(entry: Entry, depth: number): number {
  const last = useRef({ entry, depth, visit: 0 });
  const { current } = last;
  const isSame = depth === current.depth && idsOf(entry).some((id) => idsOf(current.entry).includes(id));
  last.current = { entry, depth, visit: isSame ? current.visit : current.visit + 1 };
  return last.current.visit;
}
