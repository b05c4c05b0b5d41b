import type { Answer, WebexFailure } from '../webex/failure';

/** Resolves after some milliseconds, or at once when the signal ends. */
export type Sleep = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** What passes by itself is asked for again so often in a row. */
const mostTries = 4;
const rest = 2000;

/** Milliseconds until it makes sense to ask again; undefined when it makes none. */
function restAfter(failure: WebexFailure): number | undefined {
  switch (failure.kind) {
    case 'rate_limited':
      return failure.retryAfter * 1000;
    case 'locked':
    case 'unavailable':
    case 'deadline':
    case 'bad_payload':
      return rest;
    default:
      return undefined;
  }
}

/** A read that nobody waits for on the screen: it waits as long as Webex wants, and tries again after an outage. */
export async function patiently<T>(
  ask: () => Promise<Answer<T>>,
  sleep: Sleep,
  signal: AbortSignal,
): Promise<Answer<T>> {
  for (let tries = 1; ; ) {
    const answer = await ask();
    if (answer.ok || signal.aborted) return answer;
    const pause = restAfter(answer.failure);
    if (pause === undefined || tries >= mostTries) return answer;
    // Being put off is no failure: it happens as often as Webex likes.
    if (answer.failure.kind !== 'rate_limited') tries += 1;
    await sleep(pause, signal);
  }
}
