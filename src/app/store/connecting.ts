import type { Connecting } from '../../contract/connect';
import type { Failure } from '../api/failure';
import type { HostRefusal, Remover } from '../host/host';
import type { ConnectActions } from './connect';
import type { MakerDeps } from './deps';

/**
 * What the user is told when the host could not finish the way by browser. Which code stands for a closed
 * browser or a "no" on Webex's page is not published, so all but silence counts as that.
 */
const failures: Partial<Record<HostRefusal, Failure['code']>> = {
  denied: 'sign_in_cancelled',
  failed: 'sign_in_cancelled',
  timed_out: 'sign_in_timed_out',
};

/** What says nothing of the sign-in: asking again in a moment may go better. */
const passing = new Set<Failure['code']>([
  'unreachable',
  'store_unavailable',
  'rate_limited',
  'upstream_timeout',
  'upstream_unavailable',
  'sign_in_unavailable',
]);

/** Signing in at Webex: by the system browser, and where the host cannot open it, by a code typed elsewhere. */
export function createConnecting({ api, host, clock, get, set }: MakerDeps): ConnectActions {
  let running = new AbortController();
  let cancelWait: Remover = () => {};

  const fail = (failure: Failure) => set({ connect: { phase: 'failed', failure } });

  function stop() {
    running.abort();
    cancelWait();
  }

  /** Completes with what Webex gave; whoever is looking then, the session hears by itself. */
  async function complete(code: string, signal: AbortSignal) {
    set({ connect: { phase: 'completing' } });
    const completed = await api.completeConnect(code);
    if (signal.aborted) return;
    if (completed.ok) return set({ connect: undefined });
    const { code: failed } = completed.failure;
    fail(failed === 'session_expired' ? { code: 'sign_in_expired' } : completed.failure);
  }

  function poll(interval: number, signal: AbortSignal) {
    cancelWait = clock.after(interval * 1000, async () => {
      const completed = await api.completeConnect();
      if (signal.aborted) return;
      if (!completed.ok) {
        return passing.has(completed.failure.code) ? poll(interval, signal) : fail(completed.failure);
      }
      if ('waiting' in completed.value) poll(completed.value.waiting, signal);
      else set({ connect: undefined });
    });
  }

  async function byDevice(signal: AbortSignal) {
    const begun = await api.connect({ way: 'device' });
    if (signal.aborted) return;
    if (!begun.ok) return fail(begun.failure);
    if (begun.value.way !== 'device') return;
    const { userCode, verificationUrl, interval } = begun.value;
    set({ connect: { phase: 'device', userCode, verificationUrl } });
    poll(interval, signal);
  }

  async function byBrowser({ authorizeUrl }: Connecting & { way: 'browser' }, signal: AbortSignal) {
    set({ connect: { phase: 'browser' } });
    const outcome = await host.signIn(authorizeUrl, signal);
    if (signal.aborted) return;
    if (outcome.ok) return complete(outcome.value, signal);
    const code = failures[outcome.reason];
    return code ? fail({ code }) : byDevice(signal);
  }

  function restart(): AbortSignal {
    stop();
    running = new AbortController();
    set({ connect: { phase: 'asking' } });
    return running.signal;
  }

  return {
    async begin() {
      const { connect: before } = get();
      const choosesAccount = before?.phase === 'failed' && before.failure.code === 'wrong_account';
      const signal = restart();
      const begun = await api.connect({ way: 'browser', choosesAccount });
      if (signal.aborted) return;
      if (!begun.ok) return fail(begun.failure);
      if (begun.value.way === 'browser') await byBrowser(begun.value, signal);
    },
    beginElsewhere: () => byDevice(restart()),
    cancel() {
      stop();
      set({ connect: undefined });
    },
    async forgetAccount() {
      const forgotten = await api.disconnect();
      if (forgotten.ok) set({ connect: undefined });
      else fail(forgotten.failure);
    },
    async openVerification() {
      const { connect } = get();
      if (connect?.phase !== 'device') return;
      const { ok: isOpened } = await host.openLink(connect.verificationUrl);
      const { connect: now } = get();
      if (now?.phase === 'device') set({ connect: { ...now, isOpened } });
    },
  };
}
