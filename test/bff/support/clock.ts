export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;

/** Epoch milliseconds that stand still until they are told to pass. */
export function createClock(start = Date.parse('2026-03-02T09:00:00Z')) {
  let time = start;
  return {
    now: () => time,
    pass(milliseconds: number) {
      time += milliseconds;
    },
  };
}
export type Clock = ReturnType<typeof createClock>;
