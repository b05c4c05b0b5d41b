import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { createDeadline } from '../../../src/bff/webex/deadline';
import { operations } from '../support/operations';
import { createTestWebex, failing, settle } from '../support/webex';

/** Makes the garbage collector run now. */
function collectGarbage() {
  setFlagsFromString('--expose_gc');
  runInNewContext('gc')();
}

describe('a deadline', () => {
  it('comes although the garbage collector runs before', async () => {
    const { asked, start } = createTestWebex(() => new Promise<Response>(() => {}), 100);
    const leaving = operations.map(() => new AbortController());
    const answers = operations.map((operation, row) => start(operation, 'unused', leaving[row]?.signal));
    asked.length = 0;
    await settle();
    collectGarbage();
    for (const answer of answers) expect(await answer).toMatchObject(failing({ kind: 'deadline' }));
  });

  it('has come at once for a user who left before', () => {
    expect(createDeadline(1000, AbortSignal.abort()).signal.aborted).toBe(true);
  });

  it('does not come any more when the answer is there', async () => {
    const leaving = new AbortController();
    const { signal, clear } = createDeadline(1, leaving.signal);
    clear();
    leaving.abort();
    await new Promise((done) => setTimeout(done, 5));
    expect(signal.aborted).toBe(false);
  });
});
