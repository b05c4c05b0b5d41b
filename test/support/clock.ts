import type { Clock } from '../../src/app/store/deps';

/** A clock that stands still until it is moved; what is due then runs in order. */
export function createClock(start = 0) {
  let now = start;
  let due: { at: number; run: () => void }[] = [];
  const clock: Clock & { pass(milliseconds: number): void } = {
    now: () => now,
    after(milliseconds, run) {
      const entry = { at: now + milliseconds, run };
      due.push(entry);
      return () => {
        due = due.filter((other) => other !== entry);
      };
    },
    pass(milliseconds) {
      now += milliseconds;
      const ripe = due.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
      due = due.filter(({ at }) => at > now);
      for (const { run } of ripe) run();
    },
  };
  return clock;
}
