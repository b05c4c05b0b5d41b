import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Entry } from '../../contract/search';
import { useStore } from '../store/hooks';

/** Tells the store which colleagues' rows are in view, each time that changes; none while a card covers them. */
export function useVisiblePeople(
  list: RefObject<HTMLElement | null>,
  entries: readonly Entry[],
  isHidden: boolean,
): void {
  const { people } = useStore();
  const keys = entries.map(({ key }) => key).join(' ');

  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are read from the page once they have changed
  useEffect(() => {
    if (isHidden || !list.current || !('IntersectionObserver' in globalThis)) return;
    const rows = new Map(
      [...list.current.querySelectorAll('[data-person]')].map((row, at) => [row, { at, isSeen: false }]),
    );
    const byId = new Map(entries.flatMap(({ personId }) => (personId ? [[String(personId), personId]] : [])));
    const observer = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes) {
          const row = rows.get(target);
          if (row) row.isSeen = isIntersecting;
        }
        const seen = [...rows].filter(([, { isSeen }]) => isSeen);
        people.see(seen.flatMap(([row]) => byId.get(row.getAttribute('data-person') ?? '') ?? []));
      },
      { root: list.current },
    );
    for (const row of rows.keys()) observer.observe(row);
    // Whoever comes back to the panel wants to know how it is now.
    const look = () => {
      for (const row of rows.keys()) {
        observer.unobserve(row);
        observer.observe(row);
      }
    };
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
      observer.disconnect();
      people.see([]);
    };
  }, [keys, isHidden, list, people]);
}
