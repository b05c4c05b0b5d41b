import { expect, it } from 'vitest';
import { createPresence } from '../../src/sandbox/presence';
import { createRandom } from '../../src/sandbox/random';

const presences = Array.from({ length: 2000 }, (_, i) => createPresence(createRandom(`presence/${i}`)));
const agesOf = (wanted: string) =>
  presences.flatMap(({ status, idleSeconds }) => (status === wanted ? (idleSeconds ?? -1) : []));

it('makes nobody inactive who was seen within eleven minutes, nor active after ten', () => {
  expect(Math.min(...agesOf('inactive'))).toBeGreaterThanOrEqual(660);
  expect(Math.min(...agesOf('OutOfOffice'))).toBeGreaterThanOrEqual(86_400);
  for (const status of ['active', 'call', 'meeting', 'presenting', 'DoNotDisturb']) {
    expect(Math.min(...agesOf(status))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...agesOf(status))).toBeLessThan(600);
  }
  expect(new Set(agesOf('unknown'))).toEqual(new Set([-1]));
});

it('reaches the bound exactly where chance is at its lowest', () => {
  const lowest = { int: () => 0, chance: () => false, pick: <T>(list: readonly T[]) => list[8] as T };
  expect(createPresence(lowest)).toEqual({ status: 'inactive', idleSeconds: 660 });
});
