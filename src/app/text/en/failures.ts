import type { Failure } from '../../api/failure';
import type { Advice } from '../advice';
import { wait } from './counts';

/** What each failure means to the reader, and what they can do. */
const failures: Record<Exclude<Failure['code'], 'rate_limited' | 'aborted'>, Advice> = {
  invalid_request: { title: 'This search is not possible', advice: 'Try a shorter or simpler text.' },
  too_large: { title: 'This search is not possible', advice: 'Try a shorter text.' },
  unsupported_media_type: {
    title: 'Something went wrong at Sidecard',
    advice: 'Close this panel and open it again.',
  },
  token_refused: {
    title: 'Webex sign-in was not accepted',
    advice: 'Close this panel and open it again. If that does not help, tell your administrator.',
  },
  session_expired: { title: 'Your session has ended', advice: 'Close this panel and open it again.' },
  identity_changed: {
    title: 'Somebody else is signed in to Webex now',
    advice: 'What was open here has been closed. Try again to go on as the new user.',
  },
  identity_hidden: {
    title: 'Webex does not say who you are',
    advice:
      'Your organization keeps your name and account private from apps, so Sidecard does not know whose directory to search. An administrator can allow it in Control Hub, under the app’s PII Restrictions.',
  },
  not_connected: {
    title: 'Not connected to Webex',
    advice: 'Sidecard has no valid access to Webex for you. Tell your administrator.',
  },
  sign_in_expired: {
    title: 'The sign-in took too long',
    advice: 'For your safety it has to be done within five minutes, and only once. Start it again.',
  },
  sign_in_refused: {
    title: 'Webex did not complete the sign-in',
    advice: 'It was declined, or its code is no longer good. Nothing was connected; you can start it again.',
  },
  sign_in_unavailable: {
    title: 'Signing in is not possible right now',
    advice:
      'Webex’s sign-in does not answer as it should. Try again in a moment; if it stays like this, tell your administrator.',
  },
  wrong_account: {
    title: 'That was another account',
    advice:
      'Your browser is signed in to Webex as somebody else. Nothing was connected. Sign in again and choose the account you use in this Webex window.',
  },
  missing_scope: {
    title: 'Sidecard was not given enough',
    advice:
      'Without the right to look up people and contacts it cannot search. Sign in again and approve everything, or ask your administrator to allow it.',
  },
  cross_origin: {
    title: 'This page is not Sidecard’s own',
    advice:
      'Close this panel and open it from the Webex sidebar. If that does not help, tell your administrator.',
  },
  own_record: {
    title: 'This is your own account',
    advice: 'Nobody can delete themselves here. Another administrator can do it.',
  },
  forbidden: {
    title: 'Webex does not show you this',
    advice: 'Your account has no right to see it.',
  },
  not_found: {
    title: 'No longer there',
    advice: 'Webex does not know this entry any more. It may have been removed just now.',
  },
  conflict: {
    title: 'Changed in the meantime',
    advice: 'Somebody else has changed this, or it exists already. Look at it again before you change it.',
  },
  locked: {
    title: 'Being changed right now',
    advice: 'Somebody else is changing this. Try again in a moment.',
  },
  refused: { title: 'Webex did not accept this', advice: 'Look over what you entered.' },
  key_reused: { title: 'This was sent already', advice: 'Look at it again before you send something else.' },
  upstream_timeout: { title: 'Webex took too long', advice: 'Try again.' },
  upstream_unavailable: {
    title: 'Webex gives no usable answer',
    advice: 'Try again in a moment.',
  },
  bad_upstream_payload: {
    title: 'Webex sent something unreadable',
    advice: 'Try again. If it stays like this, tell your administrator.',
  },
  keys_unavailable: {
    title: 'Your sign-in cannot be checked right now',
    advice: 'The Webex key service does not answer. Try again in a moment.',
  },
  store_unavailable: {
    title: 'Sidecard cannot reach its records',
    advice: 'You are still signed in. Try again in a moment.',
  },
  internal: { title: 'Something went wrong at Sidecard', advice: 'Try again.' },
  sign_in_cancelled: {
    title: 'The sign-in was not finished',
    advice: 'It was closed or declined, so nothing was connected. Start it again when you are ready.',
  },
  sign_in_timed_out: {
    title: 'No answer from your browser',
    advice: 'The sign-in was not finished within five minutes, so nothing was connected. Start it again.',
  },
  unreachable: {
    title: 'No connection',
    advice: 'Sidecard’s server does not answer. Check the network, then try again.',
  },
};

/** What a failure means to the reader; a newer server may know codes that this page does not. */
export function failure({ code, retryAfter }: Failure): Advice {
  if (code === 'rate_limited')
    return { title: 'Webex asks to slow down', advice: `Try again in ${wait(retryAfter ?? 30)}.` };
  return code in failures ? failures[code as keyof typeof failures] : failures.unreachable;
}
