import { describe, expect, it } from 'vitest';
import type { ImportReport, ReportedRow } from '../../../../../src/contract/imports';
import { open, reportOf, unreachable, watch } from './desk';

describe('an import at the server', () => {
  it('is looked at every two seconds while it moves and somebody sees it', async () => {
    const { importing, answers, clock, close, settle, at } = await watch(
      reportOf({ state: 'running', counts: { waiting: 3 } }),
    );
    answers.report = reportOf({ state: 'running', counts: { waiting: 2, created: 1 } });
    clock.pass(2000);
    await settle();
    expect((await at('watching')).report.counts.created).toBe(1);
    // Its answer comes when nobody looks any more, and leads to no other look.
    clock.pass(2000);
    close();
    await settle();
    answers.report = reportOf({ state: 'running', counts: { created: 3 } });
    clock.pass(60_000);
    await settle();
    expect((await at('watching')).report.counts.created).toBe(1);
    importing.open();
    await settle();
    expect((await at('watching')).report.counts.created).toBe(3);
  });

  it('tells how long the rest takes once it has seen enough, and not while it is held', async () => {
    const running = (created: number, hold?: ImportReport['hold']) =>
      reportOf({
        state: 'running',
        rows: 100,
        counts: { created, waiting: 100 - created },
        ...(hold && { hold }),
      });
    const { answers, clock, settle, at } = await watch(running(0));
    for (const created of [10, 20, 30]) {
      answers.report = running(created);
      clock.pass(2000);
      await settle();
    }
    expect((await at('watching')).left).toBe(14);
    answers.report = running(30, { code: 'rate_limited' });
    clock.pass(2000);
    await settle();
    expect((await at('watching')).left).toBeUndefined();
  });

  it('that is ready shows what matches, and starts with the choices that were made', async () => {
    const match = { id: 'c-1', name: 'Ada', by: 'email' };
    // As the server sends it.
    const row = { line: 2, name: 'Ada', state: 'waiting', match } as unknown as ReportedRow;
    const opened = open();
    opened.answers.rows = [row];
    opened.answers.report = reportOf({ state: 'ready', matched: 1, counts: { waiting: 3 } });
    opened.importing.watch(opened.answers.report);
    await opened.settle();
    expect((await opened.at('watching')).looked).toMatchObject({ show: 'matched', rows: [row] });
    opened.importing.decide({ onMatch: 'update' });
    opened.importing.decideFor(2, 'create');
    opened.importing.decideFor(4, 'skip');
    opened.importing.decideFor(4, undefined);
    opened.importing.start();
    await opened.settle();
    expect(opened.started).toEqual([
      { onMatch: 'update', onRepeat: 'skip', choices: [{ line: 2, action: 'create' }] },
    ]);
  });

  it('changes nobody when it has shown no matches', async () => {
    const { importing, started, settle } = await watch(
      reportOf({ state: 'ready', matched: 0, counts: { waiting: 3 } }),
    );
    importing.decide({ onMatch: 'update' });
    importing.start();
    await settle();
    expect(started).toMatchObject([{ onMatch: 'skip' }]);
  });

  it('keeps what is known of it when a look fails, and looks again', async () => {
    const { answers, clock, settle, at } = await watch(
      reportOf({ state: 'running', counts: { waiting: 3 } }),
    );
    answers.looks = [unreachable];
    clock.pass(2000);
    await settle();
    expect(await at('watching')).toMatchObject({ report: { rows: 3 }, unseen: { code: 'unreachable' } });
    clock.pass(5000);
    await settle();
    expect((await at('watching')).unseen).toBeUndefined();
  });

  it('tells the page once when it is over, and gives what did not get in as a file', async () => {
    const { importing, answers, clock, settle, at, onWritten } = await watch(
      reportOf({ state: 'running', counts: { waiting: 3 } }),
    );
    answers.report = reportOf({ state: 'done', counts: { created: 2, failed: 1 } });
    clock.pass(2000);
    await settle();
    clock.pass(60_000);
    await settle();
    expect(onWritten).toHaveBeenCalledTimes(1);
    expect((await at('watching')).looked).toMatchObject({ show: 'failed' });
    expect(await importing.failures()).toBe('\uFEFF"Name"\r\n');
  });

  it('begins with nothing decided, whatever was decided for the one before', async () => {
    const { importing, answers, settle } = await watch(reportOf({ state: 'ready', matched: 1 }));
    importing.decide({ onMatch: 'update', onRepeat: 'create' });
    importing.decideFor(2, 'create');
    importing.leave();
    importing.watch(answers.report);
    await settle();
    expect(importing.getState()).toMatchObject({ onMatch: 'skip', onRepeat: 'skip', choices: new Map() });
  });

  it('tells what a button could not do from what could not be looked at', async () => {
    const { importing, answers, settle, at } = await watch(
      reportOf({ state: 'running', counts: { waiting: 3 } }),
    );
    answers.orders = [unreachable];
    importing.pause();
    await settle();
    const { failure, unseen } = await at('watching');
    expect([failure?.code, unseen]).toEqual(['unreachable', undefined]);
  });
});
