import { plural } from '../plural';

export const count = plural('es');

export const wait = (seconds: number): string =>
  seconds < 90
    ? count(seconds, { one: '# segundo', other: '# segundos' })
    : count(Math.ceil(seconds / 60), { one: '# minuto', other: '# minutos' });
