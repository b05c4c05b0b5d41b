import { describe, expect, it } from 'vitest';
import { createExporting } from '../../../../src/app/store/managing/exporting';
import { everybody, nobody, toggled } from '../../../../src/app/store/managing/selection';
import { createChain } from '../../../support/chain';
import { createClock } from '../../../support/clock';
import { createDirectory, numbered } from '../../../support/directory';

function open(size: number) {
  const directory = createDirectory(size);
  return { ...directory, exporting: createExporting({ api: directory.api, clock: createClock() }) };
}

describe('an export', () => {
  it('is of all that match when nobody is chosen', async () => {
    const { exporting, exported } = open(5);
    await exporting.start('csv', nobody, { q: 'berg' });
    expect(exported).toEqual([{ format: 'csv', filter: { q: 'berg' } }]);
    expect(exporting.getState()).toMatchObject({ phase: 'ready', format: 'csv' });
  });

  it('is of those who are chosen, also where all were but a few', async () => {
    const { exporting, exported } = open(3);
    await exporting.start('vcf', toggled(nobody, numbered(1)), {});
    await exporting.start('vcf', toggled(everybody, numbered(1)), {});
    expect(exported.map(({ ids }) => ids)).toEqual([[numbered(1).id], [numbered(0).id, numbered(2).id]]);
  });

  it('takes up to a thousand chosen ones, or all that match', () => {
    const { exporting } = open(5);
    const but = toggled(everybody, numbered(1));
    expect(exporting.fits(everybody, 200_000)).toBe(true);
    expect(exporting.fits(but, 1001)).toBe(true);
    expect(exporting.fits(but, 1002)).toBe(false);
    expect(exporting.fits(but, undefined)).toBe(false);
  });

  it('leaves nothing when it fails or is called off', async () => {
    const { exporting, failures } = open(5);
    failures.push({ code: 'unreachable' });
    await exporting.start('csv', nobody, {});
    expect(exporting.getState()).toEqual({ phase: 'failed', failure: { code: 'unreachable' } });
    const done = exporting.start('csv', nobody, {});
    exporting.dismiss();
    await done;
    expect(exporting.getState()).toEqual({ phase: 'idle' });
  });

  it('brings the very contacts of the directory', async () => {
    const { store, enter } = await createChain({ persona: 'admin' });
    await enter();
    const { api, exporting, list } = await store.managing();
    const page = await api.contacts({ q: 'helena' }, 0, new AbortController().signal);
    if (!page.ok) throw new Error(page.failure.code);
    await exporting.start('csv', list.getState().selection, { q: 'helena' });
    const state = exporting.getState();
    if (state.phase !== 'ready') throw new Error(state.phase);
    const text = await state.file.text();
    expect(page.value.contacts.length).toBeGreaterThan(0);
    for (const { name } of page.value.contacts) expect(text).toContain(name);
  });
});
