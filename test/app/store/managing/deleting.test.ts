import { describe, expect, it, vi } from 'vitest';
import { createDeleting } from '../../../../src/app/store/managing/deleting';
import { everybody, nobody, toggled } from '../../../../src/app/store/managing/selection';
import { createClock } from '../../../support/clock';
import { createDirectory, numbered, settle } from '../../../support/directory';

function open(size: number) {
  const directory = createDirectory(size);
  const clock = createClock();
  const onWritten = vi.fn();
  let keys = 0;
  const newKey = () => {
    keys += 1;
    return `key-${keys}`;
  };
  const deleting = createDeleting({ api: directory.api, clock, newKey, onWritten });
  return { ...directory, clock, deleting, onWritten, state: deleting.getState };
}

describe('deleting many', () => {
  it('sends who is chosen and tells what became of each', async () => {
    const { deleting, deleted, keep, state, onWritten } = open(500);
    keep(2);
    const chosen = [1, 2, 3].map(numbered).reduce(toggled, nobody);
    await deleting.start(chosen, {});
    expect(deleted).toEqual([{ ids: [1, 2, 3].map((at) => numbered(at).id), key: 'key-1' }]);
    expect(state()).toMatchObject({ phase: 'over', deleted: 2, unchecked: 0, left: 0 });
    expect(state()).toMatchObject({ kept: [{ name: 'Contact 2' }] });
    expect(onWritten).toHaveBeenCalledOnce();
  });

  it('collects all that match first, without those unticked, then sends 500 at a time', async () => {
    const { deleting, asked, deleted, state } = open(1203);
    await deleting.start(toggled(everybody, numbered(5)), { q: 'contact' });
    expect(asked).toHaveLength(13);
    expect(new Set(asked.map(({ filter }) => JSON.stringify(filter)))).toEqual(new Set(['{"q":"contact"}']));
    expect(deleted.map(({ ids }) => ids.length)).toEqual([500, 500, 202]);
    expect(new Set(deleted.map(({ key }) => key)).size).toBe(3);
    expect(deleted.flatMap(({ ids }) => ids)).not.toContain(numbered(5).id);
    expect(state()).toMatchObject({ phase: 'over', deleted: 1202, left: 0 });
  });

  it('waits for a busy Webex and repeats the same request', async () => {
    const { deleting, deleted, failures, clock, state } = open(3);
    failures.push({ code: 'rate_limited', retryAfter: 12 });
    const done = deleting.start(toggled(nobody, numbered(1)), {});
    await settle();
    expect(state()).toMatchObject({ phase: 'running', waitsFor: 12 });
    clock.pass(12_000);
    await done;
    expect(deleted.map(({ key }) => key)).toEqual(['key-1', 'key-1']);
    expect(state()).toMatchObject({ phase: 'over', deleted: 1 });
  });

  it('goes on after a failure with those who are left, under the key of the request that was lost', async () => {
    const { deleting, deleted, failures, state } = open(3);
    failures.push({ code: 'forbidden' });
    await deleting.start(toggled(nobody, numbered(1)), {});
    expect(state()).toMatchObject({ phase: 'over', deleted: 0, left: 1, failure: { code: 'forbidden' } });
    await deleting.goOn();
    expect(deleted.map(({ key }) => key)).toEqual(['key-1', 'key-1']);
    expect(state()).toMatchObject({ phase: 'over', deleted: 1, left: 0, failure: undefined });
  });

  it('sends no more when it is stopped', async () => {
    const { deleting, deleted, state } = open(1200);
    deleting.subscribe(() => {
      const now = state();
      if (now.phase === 'running' && now.of !== undefined) deleting.stop();
    });
    await deleting.start(everybody, {});
    expect(deleted).toHaveLength(1);
    expect(state()).toMatchObject({ phase: 'over', deleted: 500, left: 700 });
  });

  it('deletes nobody when it is stopped while they are collected', async () => {
    const { deleting, deleted, state } = open(1200);
    const done = deleting.start(everybody, {});
    deleting.stop();
    await done;
    expect(deleted).toEqual([]);
    expect(state()).toEqual({ phase: 'idle' });
  });
});
