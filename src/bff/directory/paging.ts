import type { Answer, WebexFailure } from '../webex/failure';
import type { PageOf } from '../webex/pages';
import type { Shelf } from './shelf';

/** How far a list has been taken over, page after page. */
export interface Paging<Next> {
  /** `listed` when all of it was, `cut` when there is more that nothing will bring. */
  state: 'listing' | 'listed' | 'cut';
  next: Next | undefined;
  readonly seen: Set<string>;
  /** Pages in a row without anybody new. */
  barren: number;
}

export const createPaging = <Next>(): Paging<Next> => ({
  state: 'listing',
  next: undefined,
  seen: new Set(),
  barren: 0,
});

/** As in `webex/pages.ts`: so many pages may be hidden from those who share a token; more go round in circles. */
const mostBarren = 2;

/**
 * Puts page after page onto a shelf, from where it was left, until the list ends or the shelf is full. Gives what
 * has ended it before its time; the next one then goes on from there.
 */
export async function turnPages<T extends { id: string }, Next>(
  paging: Paging<Next>,
  shelf: Shelf<T>,
  ask: (next: Next | undefined) => Promise<Answer<PageOf<T, Next>>>,
  onChange: () => void,
): Promise<WebexFailure | undefined> {
  while (paging.state === 'listing') {
    const place = paging.next;
    const answer = await ask(place);
    if (!answer.ok) return answer.failure;
    // Another search of the same user has been here meanwhile.
    if (paging.state !== 'listing' || paging.next !== place) continue;
    const { items, isComplete, next } = answer.value;
    const before = paging.seen.size;
    for (const { id } of items) paging.seen.add(id);
    shelf.put(items);
    paging.next = next;
    paging.barren = paging.seen.size === before ? paging.barren + 1 : 0;
    const isStuck = next === undefined || paging.barren >= mostBarren;
    if (isComplete || isStuck || shelf.isFull()) {
      paging.state = isComplete && !shelf.isFull() ? 'listed' : 'cut';
    }
    onChange();
  }
  return undefined;
}
