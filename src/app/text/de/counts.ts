import { plural } from '../plural';

export const count = plural('de');

export const wait = (seconds: number): string =>
  seconds < 90
    ? count(seconds, { one: '# Sekunde', other: '# Sekunden' })
    : count(Math.ceil(seconds / 60), { one: '# Minute', other: '# Minuten' });
