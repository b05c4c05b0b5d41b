import { vi } from 'vitest';
import { createWebex } from '../../../src/bff/webex/webex';
import type { Operation } from './operations';
import { type Answerer, type Asked, createUpstream, json } from './upstream';

/** What Webex answers an operation when all is well. */
export const goodAnswer = ({ good }: Operation) =>
  good === undefined ? new Response(null, { status: 204 }) : json(good);

/**
 * Timers and dates that pass only when told. Streams and promises go on as they are, so that an answer is
 * always read to its end before any time passes.
 */
export const useVirtualTime = () => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'Date'],
    now: Date.parse('2026-03-02T09:00:00Z'),
  });
};

/** Lets everything run that needs no time. */
export const settle = () => new Promise((done) => setImmediate(done));

/** Lets virtual time pass, from timer to timer, until the promise has settled. */
export async function settled<T>(promise: Promise<T>): Promise<T> {
  let isSettled = false;
  const end = () => {
    isSettled = true;
  };
  promise.then(end, end);
  await settle();
  for (let timers = 0; !isSettled; timers += 1) {
    if (timers === 100_000) throw new Error('never settles');
    await vi.advanceTimersToNextTimerAsync();
    await settle();
  }
  return promise;
}

type Script = (asked: Asked, index: number) => ReturnType<Answerer>;

/** The real client of a Webex that answers every request by one script. */
export function createTestWebex(script: Script, deadline?: number) {
  const upstream = createUpstream();
  const { asked } = upstream;
  upstream.onAny((request) => script(request, asked.indexOf(request)));
  const webex = createWebex({
    fetch: upstream.fetch,
    apiUrl: 'https://api.example/v1',
    now: Date.now,
    ...(deadline !== undefined && { deadline }),
  });
  const start = ({ run }: Operation, user = 'canary-access-token', signal?: AbortSignal) =>
    run(webex, { grant: { accessToken: user }, signal });
  return {
    asked,
    start,
    /** The outcome of an operation, however long it takes in virtual time. */
    run: (operation: Operation, user?: string) => settled(start(operation, user)),
  };
}

/** An answer that must not come: the operation fails in this way. */
export const failing = (failure: object) => ({ ok: false, failure });
