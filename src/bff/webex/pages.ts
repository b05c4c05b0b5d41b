import type { Reading } from './read';
import type { Page } from './webex';

/** One page and how to ask for the next. */
export interface PageOf<T, Next> extends Page<T> {
  next?: Next | undefined;
}

const mostPages = 1000;
/** Pages in a row without anybody new, after which Webex is taken to be going round in circles. */
const mostBarren = 2;

/**
 * All items page after page, each once by its id. Ends at the last page, when a page is asked for twice, when
 * two pages bring nobody new, or after 1,000; `isComplete` is true only for the first of these.
 */
export async function collect<T extends object, Next>(
  ask: (next: Next | undefined) => Reading<PageOf<T, Next>>,
  idOf: keyof T,
): Reading<Page<T>> {
  const found = new Map<unknown, T>();
  const visited = new Set<string>();
  let next: Next | undefined;
  let barren = 0;
  for (let pages = 0; pages < mostPages && barren < mostBarren; pages += 1) {
    const page = await ask(next);
    if (!page.ok) return page;
    const before = found.size;
    for (const item of page.value.items) if (!found.has(item[idOf])) found.set(item[idOf], item);
    if (page.value.isComplete) return { ok: true, value: { items: [...found.values()], isComplete: true } };
    barren = found.size === before ? barren + 1 : 0;
    next = page.value.next;
    const place = JSON.stringify(next);
    if (next === undefined || visited.has(place)) break;
    visited.add(place);
  }
  return { ok: true, value: { items: [...found.values()], isComplete: false } };
}
