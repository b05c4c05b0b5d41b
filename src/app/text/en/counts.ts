import { plural } from '../plural';

export const count = plural('en');

/** A waiting time as people say it. */
export const wait = (seconds: number): string =>
  seconds < 90
    ? count(seconds, { one: '# second', other: '# seconds' })
    : count(Math.ceil(seconds / 60), { one: '# minute', other: '# minutes' });
