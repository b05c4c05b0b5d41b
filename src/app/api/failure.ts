import { HTTPError } from 'ky';
import type { Contact } from '../../contract/contacts';
import type { Person } from '../../contract/people';
import type { Problem, ProblemCode } from '../../contract/problem';

/** Why a request brought nothing: a problem of the BFF, or no BFF at all. */
export interface Failure {
  code: ProblemCode | 'unreachable' | 'aborted' | 'sign_in_cancelled' | 'sign_in_timed_out';
  /** Seconds until asking again makes sense. */
  retryAfter?: number | undefined;
  /** Webex's own sentences about what it refused, and those of them that speak of one field, by its name. */
  reasons?: string[] | undefined;
  fields?: Record<string, string> | undefined;
  /** The scope that is missing, if Webex names it. */
  missingScope?: string | undefined;
  /** With `conflict`: the record as it is now. */
  current?: Contact | Person | undefined;
}

export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/** Sorts what a request threw; HTTP goes no further than this room. */
export async function toFailure(error: unknown, signal?: AbortSignal): Promise<Failure> {
  if (signal?.aborted) return { code: 'aborted' };
  if (!(error instanceof HTTPError)) return { code: 'unreachable' };
  // A proxy between here and the BFF answers in its own way, and that is no problem document.
  const isProblem = error.response.headers.get('content-type')?.startsWith('application/problem+json');
  const problem = isProblem && (await error.response.json<Problem>().catch(() => undefined));
  if (!problem) return { code: 'unreachable' };
  const { code, retryAfter, reasons, fields, missingScope, current } = problem;
  return { code, retryAfter, reasons, fields, missingScope, current };
}
