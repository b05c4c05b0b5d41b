import { createRandom } from '../../random';
import type { Fault } from '../faults/fault';

/** Which slots of a bulk request are made to fail, and with which code if not with the usual one. */
export interface Luck {
  readonly slots: ReadonlySet<number>;
  readonly errorCode?: number | string | undefined;
}

/**
 * Draws the slots that a partial failure strikes: one of every so many, anywhere among them, and the same
 * ones each time. No other fault strikes single slots.
 */
export function unluckySlots(fault: Fault | undefined, count: number): Luck {
  if (!fault || !('partialFailure' in fault)) return { slots: new Set() };
  const { partialFailure: every, errorCode } = fault;
  const random = createRandom(`partial failure/${every}`);
  const slots = new Set<number>();
  for (let first = 0; first < count; first += every)
    slots.add(first + random.int(Math.min(every, count - first)));
  return { slots, errorCode };
}
