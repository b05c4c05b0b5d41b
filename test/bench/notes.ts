/** What a page writes down about itself while it is measured; times as `performance.now()`. */
export interface Notes {
  /** The search box has the focus, on screen. */
  usableAt?: number;
  /** The first row of a list is on screen. */
  rowsAt?: number;
  /** The played host has answered. */
  hostAt?: number;
  /** The last key, and when its letter and the list that it changed were on screen. */
  key?: { at: number; echoed: Promise<number>; painted: Promise<number> };
  shifts: { value: number; isAfterInput: boolean; by: string }[];
  longTasks: number[];
  /** From an event to the next paint, of those that took longer than a frame. */
  interactions: number[];
}

declare global {
  interface Window {
    notes: Notes;
  }
}

/** Runs in the page before anything of it does, so it may name nothing of this file. */
export function takeNotes(): void {
  const notes: Notes = { shifts: [], longTasks: [], interactions: [] };
  window.notes = notes;

  /** Tells when what has just changed is on screen: the task after the next frame. */
  const afterPaint = (tell: (at: number) => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => tell(performance.now());
      port2.postMessage(undefined);
    });

  addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || notes.usableAt !== undefined) return;
    notes.usableAt = Number.POSITIVE_INFINITY;
    afterPaint((at) => {
      notes.usableAt = at;
    });
  });

  let onInput: (() => void) | undefined;
  let onListChange: (() => void) | undefined;
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      const echoed = new Promise<number>((resolve) => {
        onInput = () => afterPaint(resolve);
      });
      const painted = new Promise<number>((resolve) => {
        onListChange = () => afterPaint(resolve);
      });
      notes.key = { at: timeStamp, echoed, painted };
    },
    true,
  );
  addEventListener('input', () => onInput?.());

  const isRow = (node: Node) =>
    node instanceof Element &&
    (node.matches('[role=option]') || node.querySelector('[role=option]') !== null);
  const isInList = (node: Node) =>
    (node instanceof Element ? node : node.parentElement)?.closest('[role=listbox]') != null;
  new MutationObserver((changes) => {
    const hasRows = changes.some(({ addedNodes }) => [...addedNodes].some(isRow));
    if (hasRows && notes.rowsAt === undefined) {
      notes.rowsAt = Number.POSITIVE_INFINITY;
      afterPaint((at) => {
        notes.rowsAt = at;
      });
    }
    if (!hasRows && !changes.some(({ target }) => isInList(target))) return;
    onListChange?.();
    onListChange = undefined;
  }).observe(document, { subtree: true, childList: true, characterData: true });

  interface Shift extends PerformanceEntry {
    value: number;
    hadRecentInput: boolean;
    sources: { node?: Node | null }[];
  }
  const watch = <T extends PerformanceEntry>(type: string, take: (entry: T) => void, more = {}) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take(entry as T);
    }).observe({ type, buffered: true, ...more });
  watch<Shift>('layout-shift', ({ value, hadRecentInput, sources }) => {
    const [first] = sources;
    const by = first?.node instanceof Element ? `${first.node.localName}.${first.node.className}` : 'text';
    notes.shifts.push({ value, isAfterInput: hadRecentInput, by });
  });
  watch('longtask', ({ duration }) => notes.longTasks.push(duration));
  watch('event', ({ duration }) => notes.interactions.push(duration), { durationThreshold: 16 });
}
