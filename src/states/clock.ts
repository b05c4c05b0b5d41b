import type { Clock } from '../app/store/deps';

export interface ScriptedClock extends Clock {
  /** Lets so many milliseconds pass; what is due in them runs in its order. */
  pass(milliseconds: number): void;
}

/** A clock for the store that stands still until a script moves it. */
export function createScriptedClock(): ScriptedClock {
  let now = 1000;
  let due: { at: number; run: () => void }[] = [];
  return {
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
}
