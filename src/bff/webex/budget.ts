/** How many repetitions are allowed: a tenth of what was asked, and a few for quiet times. */
export interface Budget {
  /** Counts a read that was asked for. */
  offer(): void;
  /** Takes one repetition, if one is left. */
  take(): boolean;
}

const share = 0.1;
const perSecond = 0.2;
/** Enough that a run of bad luck at one failure in ten is over before the bucket is empty. */
const atFirst = 10;
/** More than this is not saved up, or a long calm would pay for a storm. */
const most = 30;

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
