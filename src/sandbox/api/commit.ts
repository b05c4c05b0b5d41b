import type { Fault } from './faults/fault';
import { halfway } from './halfway';
import { Refusal } from './refusal';

/**
 * Stores a changed record, and gives it back. Told to fail half-way, stores the first half of the change and
 * throws a Refusal: Webex says of its People API that an error may have changed values all the same.
 */
export function commit<T extends object>(
  fault: Fault | undefined,
  { before, after, stamp }: { before: T; after: T; stamp: keyof T & string },
  store: (record: T) => unknown,
): T {
  if (fault && 'halfApplied' in fault) {
    store(halfway(before, after, stamp));
    throw new Refusal(fault.halfApplied, 'A part of the service failed; not everything may be changed.');
  }
  store(after);
  return after;
}
