import { describe, expect, it } from 'vitest';
import { rowHeight, windowOn } from '../../../../../src/app/view/managing/list/window';

describe('the window on the rows', () => {
  it.each([0, 1, 12, 200_000, 1_000_000])('holds few of %i rows, wherever it stands', (rows) => {
    const { height } = windowOn(rows, 600, 0);
    for (const part of [0, 0.3, 0.99, 1]) {
      const scrollTop = Math.max(0, height - 600) * part;
      const { first, last } = windowOn(rows, 600, scrollTop);
      expect(last - first + 1).toBeLessThanOrEqual(Math.min(rows, 20));
      expect(first).toBeGreaterThanOrEqual(0);
      expect(last).toBeLessThan(Math.max(1, rows));
    }
  });

  it('shows the first row at its beginning and the last one at its end, however many there are', () => {
    for (const rows of [1000, 200_000, 1_000_000]) {
      const { height } = windowOn(rows, 600, 0);
      expect(windowOn(rows, 600, 0).first).toBe(0);
      const end = windowOn(rows, 600, height - 600);
      expect(end.last).toBe(rows - 1);
      expect(end.topOf(rows - 1) + rowHeight).toBeCloseTo(height, 3);
    }
  });

  it('is never higher than browsers can draw', () => {
    expect(windowOn(200_000, 600, 0).height).toBe(200_000 * rowHeight);
    expect(windowOn(1_000_000, 600, 0).height).toBeLessThan(17_800_000);
  });

  it('scrolls no farther than it must to show a row whole', () => {
    const view = windowOn(1000, 560, 5600);
    expect(view.scrolledTo(105)).toBe(5600);
    expect(view.scrolledTo(90)).toBe(90 * rowHeight);
    expect(view.scrolledTo(110)).toBe(111 * rowHeight - 560);
  });
});
