import { plural } from '../plural';

export const count = plural('fr');

export const wait = (seconds: number): string =>
  seconds < 90
    ? count(seconds, { one: '# seconde', other: '# secondes' })
    : count(Math.ceil(seconds / 60), { one: '# minute', other: '# minutes' });
