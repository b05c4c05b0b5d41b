import type { Failure } from '../../../api/failure';
import type { Advice } from '../../advice';
import { failure as failureOfPage } from '../failures';

/** Said where the answer of a write was lost or says nothing. */
const unsure = 'Nobody knows yet whether it was done. Try again: nothing is done twice.';

/** What a failure means to those who wanted to change something. */
const failures: { [Code in Failure['code']]?: Advice } = {
  invalid_request: {
    title: 'This cannot be sent',
    advice: 'Something in it is not as it has to be. Look over what you entered.',
  },
  too_large: { title: 'This is too much at once', advice: 'Shorten it, or do it in smaller parts.' },
  forbidden: {
    title: 'Webex does not let you change this',
    advice: 'Your account has no right to it, or no longer has. Nothing was changed.',
  },
  not_found: {
    title: 'No longer there',
    advice: 'Webex does not know this entry any more. Somebody may have deleted it just now.',
  },
  upstream_timeout: { title: 'Webex took too long', advice: unsure },
  upstream_unavailable: { title: 'Webex gives no usable answer', advice: unsure },
  bad_upstream_payload: { title: 'Webex sent something unreadable', advice: unsure },
  internal: { title: 'Something went wrong at Sidecard', advice: unsure },
  unreachable: {
    title: 'No connection',
    advice:
      'Sidecard’s server does not answer. What you entered stays here. Check the network, then try again: nothing is done twice.',
  },
};

/** What the failure of a write means; where nothing is special about writing, what it means to the page. */
export function failure(failed: Failure): Advice {
  const advice = failures[failed.code] ?? failureOfPage(failed);
  return failed.missingScope ? { ...advice, more: `What is missing: ${failed.missingScope}` } : advice;
}
