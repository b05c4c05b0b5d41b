import type { HostRefusal, Outcome } from './host';

export interface Call<T> {
  /** Milliseconds until it counts as unanswered; waiting for its turn is part of them. */
  within: number;
  signal?: AbortSignal | undefined;
  /** Calls the SDK. */
  send(): Promise<unknown>;
  /** Makes sense of what the SDK resolved with, which is `undefined` where there is no host. */
  read(answer: unknown): Outcome<T>;
}

/** The SDK's error codes that mean something to us; it also rejects with `undefined`. */
const reasons = new Map<unknown, HostRefusal>([
  [6, 'unsupported'],
  [8, 'denied'],
  [9, 'timed_out'],
]);

/** An outcome that is none. */
export const refused = (reason: HostRefusal): Outcome<never> => ({ ok: false, reason });

/**
 * Makes the one way to call methods of the SDK, by their names. Calls of one name are made one after the other:
 * the SDK answers a second one of most names with what it knows already, without asking the host. An outcome
 * always comes, in time, and never as a rejection; what comes after it is dropped, and a call whose turn comes
 * after its end is not made.
 */
export function createCaller() {
  const lanes = new Map<string, Promise<void>>();

  return function call<T>(name: string, { within, signal, send, read }: Call<T>): Promise<Outcome<T>> {
    const turn = lanes.get(name) ?? Promise.resolve();
    const outcome = new Promise<Outcome<T>>((resolve) => {
      let isOver = false;
      const end = (result: Outcome<T>) => {
        isOver = true;
        clearTimeout(timer);
        signal?.removeEventListener('abort', abandon);
        resolve(result);
      };
      const abandon = () => end(refused('abandoned'));
      const timer = setTimeout(() => end(refused('timed_out')), within);
      signal?.addEventListener('abort', abandon);
      if (signal?.aborted) abandon();

      void turn.then(async () => {
        if (isOver) return;
        try {
          end(read(await send()));
        } catch (code) {
          end(refused(reasons.get(code) ?? 'failed'));
        }
      });
    });
    // Both, as a call may end before its turn has come.
    lanes.set(
      name,
      outcome.then(() => turn),
    );
    return outcome;
  };
}
