import { type Result, toFailure } from './failure';

/** Milliseconds after which people stop believing in an answer (Nielsen's 10 second limit). */
const patience = 10_000;
/** Webex has half a minute to redeem a code, and what it is for can be had only once. */
export const longPatience = 60_000;

/** Runs with a signal that ends with the asker's, and after `patience` in all, the last byte included. */
export async function attempt<T>(
  run: (signal: AbortSignal) => Promise<T>,
  asker?: AbortSignal,
  within = patience,
): Promise<Result<T>> {
  const limit = new AbortController();
  const leave = () => limit.abort();
  const timer = setTimeout(leave, within);
  asker?.addEventListener('abort', leave);
  if (asker?.aborted) leave();
  try {
    return { ok: true, value: await run(limit.signal) };
  } catch (error) {
    return { ok: false, failure: await toFailure(error, asker) };
  } finally {
    clearTimeout(timer);
    asker?.removeEventListener('abort', leave);
  }
}
