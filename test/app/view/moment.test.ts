import { describe, expect, it } from 'vitest';
import { agoIn, localMoment } from '../../../src/app/view/moment';

const at = (moment: string) => Date.parse(moment);

describe('the time where somebody is', () => {
  it.each([
    ['2026-11-18T13:05:00Z', 'Europe/Oslo', '14:05', undefined],
    ['2026-11-18T06:05:00Z', 'Europe/Oslo', '7:05', 'early'],
    ['2026-11-18T18:05:00Z', 'Europe/Oslo', '19:05', 'late'],
    ['2026-11-18T22:05:00Z', 'Europe/Oslo', '23:05', 'night'],
    ['2026-11-22T13:05:00Z', 'Europe/Oslo', '14:05', 'weekend'],
    ['2026-11-20T23:30:00Z', 'Asia/Tokyo', '8:30', 'weekend'],
    ['2026-11-18T05:00:00Z', 'Asia/Kolkata', '10:30', undefined],
  ])('at %s in %s is %s, %s', (moment, zone, time, off) => {
    expect(localMoment(zone, 'de', at(moment))).toEqual({ time, off });
  });

  it('is written as the reader writes it', () => {
    expect(localMoment('Europe/Oslo', 'en-US', at('2026-11-18T13:05:00Z'))?.time).toMatch(/2:05\sPM/);
  });

  it('is unknown in a zone that nobody knows', () => {
    expect(localMoment('Mars/Olympus', 'en', 0)).toBeUndefined();
  });
});

describe('how long ago', () => {
  it.each([
    ['2026-11-18T12:40:00Z', '20 minutes ago'],
    ['2026-11-18T10:00:00Z', '3 hours ago'],
    ['2026-11-17T12:00:00Z', 'yesterday'],
  ])('%s is %s', (moment, words) => {
    expect(agoIn(moment, at('2026-11-18T13:00:00Z'), 'en')).toBe(words);
  });

  it('is nothing for what is no moment, or still to come', () => {
    expect(agoIn('soon', 0, 'en')).toBeUndefined();
    expect(agoIn('2026-11-18T13:00:00Z', 0, 'en')).toBeUndefined();
  });
});
