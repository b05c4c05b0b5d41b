/** How many repetitions are allowed: a tenth of what was asked, and one a second for quiet times. */
export interface Budget {
  /** Counts a read that was asked for. */
  offer(): void;
  /** Takes one repetition, if one is left. */
  take(): boolean;
}

const share = 0.1;
const perSecond = 1;
/** Enough for the first read of all to have its three attempts. */
const atFirst = 2;
/** More than this is not saved up, or a long calm would pay for a storm. */
const most = 10;

/** A token bucket over reads, so that under failure Webex sees little more than was offered (SRE book, ch. 21). */
export function createBudget(now: () => number): Budget {
  let tokens = atFirst;
  let filledAt = now();

  function fill() {
    const earned = Math.max(0, now() - filledAt) / 1000;
    filledAt = now();
    tokens = Math.min(most, tokens + earned * perSecond);
  }
  return {
    offer() {
      tokens = Math.min(most, tokens + share);
    },
    take() {
      fill();
      if (tokens < 1) return false;
      tokens -= 1;
      return true;
    },
  };
}
