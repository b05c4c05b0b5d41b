import { describe, expect, it, vi } from 'vitest';
import { createDeleting } from '../../../../src/app/store/managing/deleting';
import { everybody, nobody, toggled } from '../../../../src/app/store/managing/selection';
import { createClock } from '../../../support/clock';
import { createDirectory, numbered, settle } from '../../../support/directory';

function open(size: number, options?: { repeats: boolean }) {
  const directory = createDirectory(size, options);
  const clock = createClock();
  const onWritten = vi.fn();
  let keys = 0;
  const newKey = () => {
    keys += 1;
    return `key-${keys}`;
  };
  const deleting = createDeleting({ api: directory.api, clock, newKey, onWritten });
  /** Asks, and agrees at once. */
  const remove = async (...[selection, filter]: Parameters<typeof deleting.ask>) => {
    await deleting.ask(selection, filter);
    await deleting.agree();
  };
  return { ...directory, clock, deleting, remove, onWritten, state: deleting.getState };
}

describe('deleting many', () => {
  it('sends who is chosen and tells what became of each', async () => {
    const { remove, deleted, keep, state, onWritten } = open(500);
    keep(2);
    const chosen = [1, 2, 3].map(numbered).reduce(toggled, nobody);
    await remove(chosen, {});
    expect(deleted).toEqual([{ ids: [1, 2, 3].map((at) => numbered(at).id), key: 'key-1' }]);
    expect(state()).toMatchObject({ phase: 'over', deleted: 2, unchecked: 0, left: 0 });
    expect(state()).toMatchObject({ kept: [{ name: 'Contact 2' }] });
    expect(onWritten).toHaveBeenCalledOnce();
  });

  it('collects all that match first, without those unticked, then sends 500 at a time', async () => {
    const { remove, asked, deleted, state } = open(1203);
    await remove(toggled(everybody, numbered(5)), { q: 'contact' });
    expect(asked).toHaveLength(13);
    expect(new Set(asked.map(({ filter }) => JSON.stringify(filter)))).toEqual(new Set(['{"q":"contact"}']));
    expect(deleted.map(({ ids }) => ids.length)).toEqual([500, 500, 202]);
    expect(new Set(deleted.map(({ key }) => key)).size).toBe(3);
    expect(deleted.flatMap(({ ids }) => ids)).not.toContain(numbered(5).id);
    expect(state()).toMatchObject({ phase: 'over', deleted: 1202, left: 0 });
  });

  it('waits for a busy Webex and repeats the same request', async () => {
    const { remove, deleted, failures, clock, state } = open(3);
    failures.push({ code: 'rate_limited', retryAfter: 12 });
    const done = remove(toggled(nobody, numbered(1)), {});
    await settle();
    expect(state()).toMatchObject({ phase: 'running', waitsFor: 12 });
    clock.pass(12_000);
    await done;
    expect(deleted.map(({ key }) => key)).toEqual(['key-1', 'key-1']);
    expect(state()).toMatchObject({ phase: 'over', deleted: 1 });
  });

  it('goes on after a failure with those who are left, under the key of the request that was lost', async () => {
    const { deleting, remove, deleted, failures, state } = open(3);
    failures.push({ code: 'forbidden' });
    await remove(toggled(nobody, numbered(1)), {});
    expect(state()).toMatchObject({ phase: 'over', deleted: 0, left: 1, failure: { code: 'forbidden' } });
    await deleting.goOn();
    expect(deleted.map(({ key }) => key)).toEqual(['key-1', 'key-1']);
    expect(state()).toMatchObject({ phase: 'over', deleted: 1, left: 0, failure: undefined });
  });

  it('sends no more when it is stopped', async () => {
    const { deleting, remove, deleted, state } = open(1200);
    deleting.subscribe(() => {
      const now = state();
      if (now.phase === 'running' && now.of !== undefined) deleting.stop();
    });
    await remove(everybody, {});
    expect(deleted).toHaveLength(1);
    expect(state()).toMatchObject({ phase: 'over', deleted: 500, left: 700 });
  });

  it('sends nothing before the reader has agreed to the true number', async () => {
    const { deleting, deleted, state } = open(1200);
    await deleting.ask(toggled(everybody, numbered(5)), {});
    expect(state()).toEqual({ phase: 'asking', count: 1199 });
    expect(deleted).toEqual([]);
    await deleting.agree();
    expect(state()).toMatchObject({ phase: 'over', deleted: 1199 });
  });

  it('deletes those who were asked about, and nobody who came since', async () => {
    const { deleting, deleted, now } = open(150);
    await deleting.ask(everybody, {});
    now.size = 160;
    await deleting.agree();
    expect(deleted.flatMap(({ ids }) => ids)).toHaveLength(150);
  });

  it('does not ask where there is nobody', async () => {
    const { deleting, deleted, state } = open(0);
    await deleting.ask(everybody, {});
    expect(state()).toEqual({ phase: 'nobody' });
    await deleting.agree();
    expect(deleted).toEqual([]);
  });

  it('says why they could not be found', async () => {
    const { deleting, failures, state } = open(300);
    failures.push({ code: 'forbidden' });
    await deleting.ask(everybody, {});
    expect(state()).toEqual({ phase: 'nobody', failure: { code: 'forbidden' } });
    await deleting.ask(everybody, {});
    expect(state()).toEqual({ phase: 'asking', count: 300 });
  });

  it('asks about those who can be had of a list that begins again at its first page', async () => {
    const { deleting, asked, state } = open(12_480, { repeats: true });
    await deleting.ask(everybody, {});
    expect(state()).toEqual({ phase: 'asking', count: 100 });
    expect(asked).toHaveLength(2);
  });

  it('deletes nobody when it is called off while they are looked for, or after', async () => {
    const { deleting, deleted, state } = open(1200);
    const looking = deleting.ask(everybody, {});
    deleting.callOff();
    await looking;
    expect(state()).toEqual({ phase: 'idle' });
    await deleting.ask(everybody, {});
    deleting.callOff();
    await deleting.agree();
    expect(state()).toEqual({ phase: 'idle' });
    expect(deleted).toEqual([]);
  });

  it('is not called off once it has begun', async () => {
    const { deleting, state } = open(10);
    await deleting.ask(everybody, {});
    const done = deleting.agree();
    deleting.callOff();
    await done;
    expect(state()).toMatchObject({ phase: 'over', deleted: 10 });
  });

  it('knows that it does not know, when it is stopped and the answer is lost', async () => {
    const { deleting, deleted, failures, state } = open(700);
    await deleting.ask(everybody, {});
    failures.push({ code: 'unreachable' });
    const done = deleting.agree();
    deleting.stop();
    await done;
    expect(state()).toMatchObject({ phase: 'over', deleted: 0, lost: 500, left: 200, failure: undefined });
    await deleting.goOn();
    expect(deleted.map(({ key }) => key)).toEqual(['key-1', 'key-1', 'key-2']);
    expect(state()).toMatchObject({ phase: 'over', deleted: 700, lost: 0, left: 0 });
  });

  it('still does not know when a later try was refused', async () => {
    const { deleting, failures, clock, state } = open(3);
    await deleting.ask(everybody, {});
    failures.push({ code: 'unreachable', retryAfter: 5 }, { code: 'forbidden' });
    const done = deleting.agree();
    await settle();
    clock.pass(5000);
    await done;
    expect(state()).toMatchObject({ phase: 'over', lost: 3, left: 0, failure: { code: 'forbidden' } });
  });

  it('drops a late answer when somebody else is deleting by then', async () => {
    const { api, deleting, remove, state } = open(600);
    const { deleteContacts } = api;
    const answers: (() => void)[] = [];
    api.deleteContacts = async (...asked) => {
      const answer = await deleteContacts(...asked);
      await new Promise<void>((come) => answers.push(come));
      return answer;
    };
    const first = remove(everybody, {});
    await settle();
    deleting.dismiss();
    const second = remove(toggled(nobody, numbered(1)), {});
    await settle();
    answers[0]?.();
    await first;
    expect(state()).toMatchObject({ phase: 'running', done: 0, of: 1 });
    answers[1]?.();
    await second;
    expect(state()).toMatchObject({ phase: 'over', deleted: 1, left: 0 });
  });
});
