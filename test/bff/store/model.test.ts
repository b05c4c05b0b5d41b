import { describe, expect, it } from 'vitest';
import type { Keeping } from '../../../src/bff/store/store';
import { minute } from '../support/clock';
import { createDice } from './places';
import { prepareStores } from './stores';

describe.each(prepareStores())('a store in $name', ({ open }) => {
  it('does as a plain map would in 1,000 random operations', async () => {
    const { store, clock } = await open();
    const rows = new Map<string, { value: string; keeping: Keeping }>();
    const dice = createDice(29);
    const living = (key: string) => {
      const row = rows.get(key);
      return row && (row.keeping.expiresAt ?? Number.POSITIVE_INFINITY) > clock.now() ? row : undefined;
    };
    for (let step = 0; step < 1000; step += 1) {
      const [key, value, expected] = [`key ${dice(6)}`, `value ${dice(3)}`, `value ${dice(3)}`];
      const owner = dice(2) ? { owner: `owner ${dice(3)}` } : {};
      const keeping = { ...owner, ...(dice(2) ? { expiresAt: clock.now() + (dice(5) - 1) * minute } : {}) };
      const row = living(key);
      const isAsExpected = row?.value === expected;
      switch (dice(8)) {
        case 0:
          await store.put(key, value, keeping);
          rows.set(key, { value, keeping });
          break;
        case 1:
          expect(await store.add(key, value, keeping)).toBe(!row);
          if (!row) rows.set(key, { value, keeping });
          break;
        case 2:
          expect(await store.replace(key, expected, value, keeping)).toBe(isAsExpected);
          if (isAsExpected) rows.set(key, { value, keeping });
          break;
        case 3:
          expect(await store.take(key)).toBe(row?.value);
          rows.delete(key);
          break;
        case 4:
          expect(await store.remove(key, expected)).toBe(isAsExpected);
          if (isAsExpected) rows.delete(key);
          break;
        case 5: {
          const gone = `owner ${dice(3)}`;
          await store.removeOwned(gone);
          for (const [other, { keeping: kept }] of rows) if (kept.owner === gone) rows.delete(other);
          break;
        }
        case 6:
          clock.pass(dice(3) * minute);
          break;
        default:
          expect(await store.get(key)).toBe(row?.value);
      }
    }
  });
});
