/** How fast one user's imports ask Webex. */
export interface Pace {
  /** Takes the next turn, for so many calls; gives the milliseconds until it comes. */
  next(calls?: number): number;
  /** Webex has asked for patience. */
  slower(): void;
  /** Webex has answered. */
  faster(): void;
}

/** A third of the 300 requests a minute that Webex allows one user: the rest is left to their searching. */
const interval = 600;
const slowest = 5000;
/** More than all imports of one user wait for each other. */
const longestWait = 60_000;

/** Turns at equal distances; twice as far apart after each 429, and nearer again a little with each answer. */
export function createPace(now: () => number): Pace {
  let distance = interval;
  let free = 0;
  return {
    next(calls = 1) {
      // A clock that was set back makes nobody wait for ever.
      const at = Math.min(Math.max(free, now()), now() + longestWait);
      free = at + distance * calls;
      return at - now();
    },
    slower() {
      distance = Math.min(slowest, distance * 2);
    },
    faster() {
      distance = Math.max(interval, distance * 0.9);
    },
  };
}
