import type { ProblemCode } from '../../contract/problem';
import type { WebexFailure } from '../webex/failure';

const codes: Record<WebexFailure['kind'], ProblemCode> = {
  unauthorised: 'not_connected',
  forbidden: 'forbidden',
  not_found: 'not_found',
  conflict: 'conflict',
  invalid: 'refused',
  rate_limited: 'rate_limited',
  locked: 'locked',
  deadline: 'upstream_timeout',
  bad_payload: 'bad_upstream_payload',
  aborted: 'upstream_unavailable',
  unavailable: 'upstream_unavailable',
};

/** What a failed call is called towards the owner of an import, and in the log. */
export const codeOf = ({ kind }: WebexFailure): ProblemCode => codes[kind];
