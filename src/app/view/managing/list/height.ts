import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Where nothing is laid out, as before the first drawing: CSS pixels of a usual pane. */
const usual = 448;

/** The height of an element in CSS pixels, drawn again when it changes. */
export function useHeight(element: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(usual);

  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => setHeight(current.clientHeight || usual);
    measure();
    if (!('ResizeObserver' in globalThis)) return;
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);

  return height;
}
