export interface Deadline {
  /** Ends with the deadline, or before when the caller leaves. */
  signal: AbortSignal;
  /** Settles a moment after the signal, for whatever has not noticed by then. */
  over: Promise<void>;
  /** To be called when the answer is there. */
  clear(): void;
}

const moment = 50;

/**
 * One signal for the deadline and the caller's own. Not `AbortSignal.any` over `AbortSignal.timeout`: Node 20
 * lets the garbage collector take that timeout while it runs, and then it never comes.
 */
export function createDeadline(milliseconds: number, left?: AbortSignal): Deadline {
  const controller = new AbortController();
  let grace: NodeJS.Timeout | undefined;
  let end = () => {};
  const over = new Promise<void>((resolve) => {
    end = () => {
      controller.abort();
      grace ??= setTimeout(resolve, moment);
    };
  });
  const timer = setTimeout(end, milliseconds);
  left?.addEventListener('abort', end);
  if (left?.aborted) end();
  return {
    signal: controller.signal,
    over,
    clear() {
      clearTimeout(timer);
      clearTimeout(grace);
      left?.removeEventListener('abort', end);
    },
  };
}
