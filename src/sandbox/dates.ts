import type { Random } from './random';

const start = Date.parse('2019-01-07T08:00:00.000Z');
const end = Date.parse('2026-01-30T17:00:00.000Z');

/** Makes up when a record was created and last changed; both lie in a fixed span, before any clock in use. */
export function createDates(random: Random): { created: string; lastModified: string } {
  const created = start + random.int(end - start);
  const lastModified = created + random.int(end - created);
  return { created: new Date(created).toISOString(), lastModified: new Date(lastModified).toISOString() };
}

/**
 * Gives the date of a change made now to a record last changed at `previous`. Always later than that: two
 * changes within one millisecond, or under a stopped clock, must still be told apart.
 */
export function changedAt(previous: string, now: number): string {
  return new Date(Math.max(now, Date.parse(previous) + 1)).toISOString();
}
