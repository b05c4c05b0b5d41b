import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ContactFilter } from '../../../contract/contact-list';
import type { ContactId } from '../../../contract/ids';
import type { Failure } from '../../api/failure';
import type { ManagingApi } from '../../api/managing';
import { collect } from './collecting';
import { isUnsureAfter } from './forms/keys';
import type { ManagingDeps } from './managing';
import { patiently } from './patience';
import type { Selection } from './selection';

/** What became of those who were to be deleted. */
export interface Deleted {
  deleted: number;
  /** Webex took the order, and nobody has looked. */
  unchecked: number;
  /** Still there, by name. */
  kept: readonly { id: ContactId; name: string }[];
  /** Sent, and the answer was lost: going on tells what became of them. */
  lost: number;
  /** Not sent: it was stopped, or failed. */
  left: number;
  failure?: Failure | undefined;
}

export type DeletingState =
  | { phase: 'idle' }
  /** They are looked for; `waitsFor` is the seconds that Webex wants to be left alone. */
  | { phase: 'collecting'; found: number; waitsFor?: number | undefined }
  /** It is known who would go; nothing is sent before the reader has agreed. */
  | { phase: 'asking'; count: number }
  /** Nobody was found, or looking for them has failed. */
  | { phase: 'nobody'; failure?: Failure | undefined }
  | { phase: 'running'; done: number; of: number; waitsFor?: number | undefined }
  | ({ phase: 'over' } & Deleted);

export interface DeletingActions extends Pick<StoreApi<DeletingState>, 'getState' | 'subscribe'> {
  /** Finds out who is chosen, to ask with their number. */
  ask(selection: Selection, filter: ContactFilter): Promise<void>;
  /** Deletes those who were asked about, some at a time. */
  agree(): Promise<void>;
  /** Deletes nobody; nothing happens once it has begun. */
  callOff(): void;
  /** No more are sent; what was sent is waited for. */
  stop(): void;
  /** Goes on with those who are left, and asks again for an answer that was lost. */
  goOn(): Promise<void>;
  /** Stops what is on its way, and puts away what was said of it. */
  dismiss(): void;
}

/** Contacts in one request. */
const batch = 500;
const idle: DeletingState = { phase: 'idle' };
const nothing: Deleted = { deleted: 0, unchecked: 0, kept: [], lost: 0, left: 0 };

/** Whether the request may have been done; a locked one is being done. */
const isOpen = (failure: Failure) => isUnsureAfter(failure) || failure.code === 'locked';

interface DeletingDeps extends Pick<ManagingDeps, 'clock' | 'newKey' | 'onWritten'> {
  api: Pick<ManagingApi, 'contacts' | 'deleteContacts'>;
}

/** Many contacts deleted one after another, and what became of each. */
export function createDeleting(deps: DeletingDeps): DeletingActions {
  const { api, clock, newKey, onWritten } = deps;
  const { getState, setState, subscribe } = createStore<DeletingState>(() => idle);
  let running = new AbortController();
  let left: (readonly [ContactId, string])[] = [];
  /** The request for the first of them, until it is answered; repeated under its key it happens once. */
  let sent: { key: string; isLost: boolean } | undefined;

  function begin() {
    running.abort();
    running = new AbortController();
    return running.signal;
  }

  function send(ids: readonly ContactId[], signal: AbortSignal, onWait: (seconds: number) => void) {
    sent ??= { key: newKey(), isLost: false };
    const mine = sent;
    const ask = async () => {
      const answer = await api.deleteContacts(ids, mine.key);
      // One answer that was lost leaves it open, whatever is said of later tries.
      mine.isLost ||= !answer.ok && isOpen(answer.failure);
      return answer;
    };
    return patiently(clock, signal, ask, onWait);
  }

  async function work(before: Deleted, signal: AbortSignal) {
    const sum = { ...before, failure: undefined as Failure | undefined };
    const kept = [...before.kept];
    const of = before.deleted + before.unchecked + kept.length + left.length;
    const show = (waitsFor?: number) =>
      setState({ phase: 'running', done: of - left.length, of, waitsFor }, true);
    while (left.length > 0 && !signal.aborted) {
      show();
      const some = left.slice(0, batch);
      const ids = some.map(([id]) => id);
      const answer = await send(ids, signal, show);
      if (running.signal !== signal) return;
      if (!answer.ok) {
        if (!signal.aborted) sum.failure = answer.failure;
        break;
      }
      sent = undefined;
      left = left.slice(batch);
      const states = new Map(answer.value.results.map(({ id, state }) => [id, state]));
      for (const [id, name] of some) {
        const state = states.get(id) ?? 'unchecked';
        if (state === 'kept') kept.push({ id, name });
        else sum[state] += 1;
      }
    }
    const lost = sent?.isLost ? Math.min(batch, left.length) : 0;
    setState({ phase: 'over', ...sum, kept, lost, left: left.length - lost }, true);
    onWritten();
  }

  function dismiss() {
    begin();
    left = [];
    sent = undefined;
    setState(idle, true);
  }

  return {
    getState,
    subscribe,
    async ask(selection, filter) {
      const { phase } = getState();
      if (phase === 'running' || phase === 'over') return;
      const signal = begin();
      setState({ phase: 'collecting', found: 0 }, true);
      const chosen = await collect(deps, selection, filter, {
        signal,
        onStep: (found, waitsFor) => setState({ phase: 'collecting', found, waitsFor }, true),
      });
      if (signal.aborted) return;
      if (!chosen.ok) return setState({ phase: 'nobody', failure: chosen.failure }, true);
      left = [...chosen.value];
      setState(left.length > 0 ? { phase: 'asking', count: left.length } : { phase: 'nobody' }, true);
    },
    async agree() {
      if (getState().phase === 'asking') await work(nothing, begin());
    },
    callOff() {
      const { phase } = getState();
      if (phase === 'collecting' || phase === 'asking' || phase === 'nobody') dismiss();
    },
    stop() {
      if (getState().phase === 'running') running.abort();
    },
    async goOn() {
      const state = getState();
      if (state.phase !== 'over') return;
      const { phase: _, ...before } = state;
      await work(before, begin());
    },
    dismiss,
  };
}
