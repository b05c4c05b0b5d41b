import { describe, expect, it, vi } from 'vitest';
import { reportOf, review, unreachable } from './desk';

describe('handing the lines over', () => {
  it('sends every line once, in parts of a hundred, and then watches', async () => {
    const { importing, arrived, at, answers } = await review(250);
    answers.report = reportOf({ state: 'matching', rows: 250, counts: { waiting: 250 } });
    importing.send();
    await at('watching');
    expect([...arrived.values()].map((rows) => rows.length)).toEqual([100, 100, 50]);
    expect([...arrived.values()].flat().map(({ line }) => line)).toEqual(
      Array.from({ length: 250 }, (_, index) => index + 2),
    );
  });

  it('stops where the server is out of reach, and goes on from there with nothing lost or doubled', async () => {
    const { importing, arrived, at, answers } = await review(250);
    answers.parts = [{ ok: true, value: reportOf() }, unreachable];
    importing.send();
    await vi.waitFor(() =>
      expect(importing.getState().now).toMatchObject({ sent: 100, failure: { code: 'unreachable' } }),
    );
    importing.send();
    await at('watching');
    expect([...arrived.keys()]).toEqual([0, 1, 2]);
    expect([...arrived.values()].flat()).toHaveLength(250);
  });

  it('waits as long as it is told, and goes on by itself', async () => {
    const { importing, clock, at, answers } = await review(150);
    answers.parts = [{ ok: false, failure: { code: 'rate_limited', retryAfter: 7 } }];
    importing.send();
    await vi.waitFor(() => expect(importing.getState().now).toMatchObject({ goesOnIn: 7 }));
    clock.pass(7000);
    await at('watching');
  });

  it('ends when the reader leaves or somebody else takes over', async () => {
    const { importing, clock, arrived, answers, settle } = await review(150);
    answers.parts = [{ ok: false, failure: { code: 'rate_limited', retryAfter: 7 } }];
    importing.send();
    await settle();
    importing.letGo();
    clock.pass(7000);
    await settle();
    expect(arrived.size).toBe(0);
    expect(importing.getState()).toMatchObject({ now: { step: 'choosing' }, pasted: '' });
  });

  it('says when as many imports are unfinished as may be, and nothing of the kind of other conflicts', async () => {
    const conflict = { ok: false, failure: { code: 'conflict' } } as const;
    const { importing, answers } = await review(1);
    answers.begin = [conflict];
    importing.send();
    await vi.waitFor(() => expect(importing.getState().now).toMatchObject({ isFull: true }));
    answers.parts = [conflict];
    importing.send();
    await vi.waitFor(() =>
      expect(importing.getState().now).toMatchObject({ isFull: false, failure: { code: 'conflict' } }),
    );
  });
});
