import { plural } from '../plural';

export const count = plural('ja');

export const wait = (seconds: number): string =>
  seconds < 90 ? count(seconds, { other: '# 秒' }) : count(Math.ceil(seconds / 60), { other: '# 分' });
