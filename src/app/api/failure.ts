import { HTTPError } from 'ky';
import type { Problem, ProblemCode } from '../../contract/problem';

/** Why a request brought nothing: a problem of the BFF, or no BFF at all. */
export interface Failure {
  code: ProblemCode | 'unreachable' | 'aborted' | 'sign_in_cancelled' | 'sign_in_timed_out';
  /** Seconds until asking again makes sense. */
  retryAfter?: number | undefined;
}

export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/** Sorts what a request threw; HTTP goes no further than this room. */
export async function toFailure(error: unknown, signal?: AbortSignal): Promise<Failure> {
  if (signal?.aborted) return { code: 'aborted' };
  if (!(error instanceof HTTPError)) return { code: 'unreachable' };
  // A proxy between here and the BFF answers in its own way, and that is no problem document.
  const isProblem = error.response.headers.get('content-type')?.startsWith('application/problem+json');
  const problem = isProblem && (await error.response.json<Problem>().catch(() => undefined));
  return problem ? { code: problem.code, retryAfter: problem.retryAfter } : { code: 'unreachable' };
}
