import { options } from 'preact';

export interface Frozen {
  /** Epoch milliseconds. */
  now: () => number;
  /** BCP 47: what the browser speaks. */
  language: () => string;
  mayCopy: () => boolean;
}

/** Timers longer than this only put away what a picture should show. */
const longest = 2000;

/** Makes the page the same in every run: its time, the browser's language, what the clipboard says. */
export function freeze(page: typeof globalThis, { now, language, mayCopy }: Frozen): void {
  page.Date.now = now;
  const { setTimeout } = page;
  page.setTimeout = Object.assign(
    (run: TimerHandler, after = 0, ...rest: unknown[]) =>
      after > longest ? 0 : setTimeout(run, after, ...rest),
    setTimeout,
  );
  Object.defineProperty(page.navigator, 'language', { get: language });
  const writeText = async () => {
    if (!mayCopy()) throw new DOMException('not allowed here', 'NotAllowedError');
  };
  Object.defineProperty(page.navigator, 'clipboard', { value: { writeText } });
  page.document.execCommand = () => false;
  // Files that are handed over would pile up with whoever looks through the states.
  page.HTMLAnchorElement.prototype.click = () => {};
  // Effects run at once, not after a frame that a hidden page never draws.
  options.requestAnimationFrame = (run) => queueMicrotask(run);
}
