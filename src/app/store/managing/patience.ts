import type { Result } from '../../api/failure';
import type { Clock } from '../deps';

/** Failures that pass by themselves, and how often they are waited for. */
const tries = 4;
const passing: readonly string[] = ['unreachable', 'upstream_timeout', 'upstream_unavailable'];

/** Resolves after some milliseconds, or when nobody waits any more. */
const rest = (clock: Clock, milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((go) => {
    const cancel = clock.after(milliseconds, go);
    signal.addEventListener('abort', () => {
      cancel();
      go();
    });
  });

/**
 * Asks until there is an answer that waiting does not change: a busy Webex is waited for as long as it says, a lost
 * connection a few times. `onWait` is told the seconds before each rest.
 */
export async function patiently<T>(
  clock: Clock,
  signal: AbortSignal,
  ask: () => Promise<Result<T>>,
  onWait: (seconds: number) => void,
): Promise<Result<T>> {
  for (let lost = 1; ; ) {
    const result = await ask();
    if (result.ok || signal.aborted) return result;
    const { code, retryAfter = 5 } = result.failure;
    if (passing.includes(code)) lost += 1;
    else if (code !== 'rate_limited' && code !== 'locked') return result;
    if (lost > tries) return result;
    onWait(retryAfter);
    await rest(clock, retryAfter * 1000, signal);
    if (signal.aborted) return result;
  }
}
