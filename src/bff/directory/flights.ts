import type { Answer } from '../webex/failure';
import type { Caller } from '../webex/webex';

/** One question under way, and how many still want its answer. */
interface Flight<T> {
  answer: Promise<Answer<T>>;
  aboard: number;
  controller: AbortController;
}

/** Equal questions under way share one call. */
export interface Flights<T> {
  /**
   * Asks, or joins those who are asking. Who leaves, by the caller's signal, is told so at once; the call itself
   * is broken off when the last one has left.
   */
  join(key: string, caller: Caller, ask: (caller: Caller) => Promise<Answer<T>>): Promise<Answer<T>>;
  /** Lets nobody join what is under way by these keys: its answer may be of before. */
  close(isClosed: (key: string) => boolean): void;
}

export function createFlights<T>(): Flights<T> {
  const flights = new Map<string, Flight<T>>();

  function drop(key: string, flight: Flight<T>) {
    if (flights.get(key) === flight) flights.delete(key);
  }
  function depart(key: string, caller: Caller, ask: (caller: Caller) => Promise<Answer<T>>): Flight<T> {
    const controller = new AbortController();
    const answer = ask({ ...caller, signal: controller.signal });
    const flight = { answer, aboard: 0, controller };
    flights.set(key, flight);
    const land = () => drop(key, flight);
    answer.then(land, land);
    return flight;
  }

  return {
    async join(key, caller, ask) {
      const { signal } = caller;
      const left = { ok: false, failure: { kind: 'aborted' } } as const;
      if (signal?.aborted) return left;
      const flight = flights.get(key) ?? depart(key, caller, ask);
      flight.aboard += 1;
      return new Promise((resolve, reject) => {
        const leave = () => {
          resolve(left);
          flight.aboard -= 1;
          if (flight.aboard > 0) return;
          drop(key, flight);
          flight.controller.abort();
        };
        signal?.addEventListener('abort', leave, { once: true });
        const stay = () => signal?.removeEventListener('abort', leave);
        flight.answer.then(resolve, reject).then(stay, stay);
      });
    },
    close(isClosed) {
      for (const key of flights.keys()) if (isClosed(key)) flights.delete(key);
    },
  };
}
