import { plural } from '../plural';

export const count = plural('ar');

/** Keeps what is inserted in a direction of its own (U+2068 … U+2069). */
export const apart = (text: string): string => `\u2068${text}\u2069`;

/** A waiting time, in the genitive: it always follows «بعد». */
export const wait = (seconds: number): string =>
  seconds < 90
    ? count(seconds, {
        zero: 'لحظة',
        one: 'ثانية واحدة',
        two: 'ثانيتين',
        few: '# ثوانٍ',
        other: '# ثانية',
      })
    : count(Math.ceil(seconds / 60), {
        one: 'دقيقة واحدة',
        two: 'دقيقتين',
        few: '# دقائق',
        other: '# دقيقة',
      });
