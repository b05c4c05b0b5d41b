import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ContactFilter } from '../../../contract/contact-list';
import type { ContactId } from '../../../contract/ids';
import type { Failure } from '../../api/failure';
import type { ManagingApi } from '../../api/managing';
import { collect } from './collecting';
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
  /** Not asked for: it was stopped, or failed. */
  left: number;
  failure?: Failure | undefined;
}

export type DeletingState =
  | { phase: 'idle' }
  /** `of` is unknown while the chosen ones are collected. */
  | { phase: 'running'; done: number; of?: number | undefined; waitsFor?: number | undefined }
  | ({ phase: 'over' } & Deleted);

export interface DeletingActions extends Pick<StoreApi<DeletingState>, 'getState' | 'subscribe'> {
  /** Deletes who is chosen, some at a time. */
  start(selection: Selection, filter: ContactFilter): Promise<void>;
  /** No more are sent; what was sent is waited for. */
  stop(): void;
  /** Goes on with those who are left. */
  goOn(): Promise<void>;
  /** Puts the result away. */
  dismiss(): void;
  letGo(): void;
}

/** Contacts in one request. */
const batch = 500;
const idle: DeletingState = { phase: 'idle' };

interface DeletingDeps extends Pick<ManagingDeps, 'clock' | 'newKey' | 'onWritten'> {
  api: Pick<ManagingApi, 'contacts' | 'deleteContacts'>;
}

/** Many contacts deleted one after another, and what became of each. */
export function createDeleting(deps: DeletingDeps): DeletingActions {
  const { api, clock, newKey, onWritten } = deps;
  const { getState, setState, subscribe } = createStore<DeletingState>(() => idle);
  let running = new AbortController();
  let left: [ContactId, string][] = [];
  /** The key of the request that may have been done although its answer was lost. */
  let key: string | undefined;

  async function work(before: Deleted, signal: AbortSignal) {
    const sum = { ...before, failure: undefined as Failure | undefined };
    const of = before.deleted + before.unchecked + before.kept.length + left.length;
    const show = (waitsFor?: number) =>
      setState({ phase: 'running', done: of - left.length, of, waitsFor }, true);
    while (left.length > 0 && !signal.aborted) {
      show();
      const some = left.slice(0, batch);
      key ??= newKey();
      const mine = key;
      const answer = await patiently(
        clock,
        signal,
        () =>
          api.deleteContacts(
            some.map(([id]) => id),
            mine,
          ),
        show,
      );
      if (getState().phase !== 'running') return;
      if (!answer.ok) {
        if (!signal.aborted) sum.failure = answer.failure;
        break;
      }
      key = undefined;
      left = left.slice(batch);
      const states = new Map(answer.value.results.map(({ id, state }) => [id, state]));
      for (const [id, name] of some) {
        const state = states.get(id) ?? 'unchecked';
        if (state === 'kept') sum.kept = [...sum.kept, { id, name }];
        else sum[state] += 1;
      }
    }
    setState({ phase: 'over', ...sum, left: left.length }, true);
    onWritten();
  }

  const begin = () => {
    running = new AbortController();
    return running.signal;
  };

  return {
    getState,
    subscribe,
    async start(selection, filter) {
      if (getState().phase === 'running') return;
      const signal = begin();
      setState({ phase: 'running', done: 0 }, true);
      const chosen = await collect(deps, selection, filter, {
        signal,
        onStep: (done, waitsFor) => {
          if (!signal.aborted) setState({ phase: 'running', done, waitsFor }, true);
        },
      });
      if (running.signal !== signal || getState().phase !== 'running') return;
      if (signal.aborted) return setState(idle, true);
      const nothing = { deleted: 0, unchecked: 0, kept: [], left: 0 };
      if (!chosen.ok) return setState({ phase: 'over', ...nothing, failure: chosen.failure }, true);
      left = [...chosen.value];
      key = undefined;
      await work(nothing, signal);
    },
    stop: () => running.abort(),
    async goOn() {
      const state = getState();
      if (state.phase !== 'over') return;
      const { phase: _, ...before } = state;
      await work(before, begin());
    },
    dismiss() {
      left = [];
      setState(idle, true);
    },
    letGo() {
      running.abort();
      left = [];
      setState(idle, true);
    },
  };
}
