import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ContactFilter, ExportFormat } from '../../../contract/contact-list';
import type { Failure, Result } from '../../api/failure';
import type { ManagingApi } from '../../api/managing';
import type { Clock } from '../deps';
import { collect } from './collecting';
import { countOf, type Selection } from './selection';

export type ExportingState =
  | { phase: 'idle' | 'running' | 'saved' }
  /** The file is there, whole, to be handed to the reader. */
  | { phase: 'ready'; file: Blob; format: ExportFormat }
  | { phase: 'failed'; failure: Failure };

export interface ExportingActions extends Pick<StoreApi<ExportingState>, 'getState' | 'subscribe'> {
  /** Whether the chosen ones fit into one file: all that match always do, others up to a thousand. */
  fits(selection: Selection, total: number | undefined): boolean;
  /** Fetches who is chosen as a file; all that match when nobody is. */
  start(format: ExportFormat, selection: Selection, filter: ContactFilter): Promise<void>;
  /** The file was handed over, and is let go of. */
  saved(): void;
  /** Stops what is on its way, and puts away what was said of it. */
  dismiss(): void;
}

/** Contacts that can be named in one request. */
const most = 1000;
const isWhole = (selection: Selection) =>
  selection.kind === 'some' ? selection.contacts.size === 0 : selection.without.size === 0;

interface ExportingDeps {
  api: Pick<ManagingApi, 'contacts' | 'exportAll' | 'exportSome'>;
  clock: Clock;
}

/** The chosen contacts as a file; a failure on the way leaves none of it. */
export function createExporting(deps: ExportingDeps): ExportingActions {
  const { getState, setState, subscribe } = createStore<ExportingState>(() => ({ phase: 'idle' }));
  let running = new AbortController();

  async function fetchFile(
    format: ExportFormat,
    selection: Selection,
    filter: ContactFilter,
    signal: AbortSignal,
  ): Promise<Result<Blob>> {
    if (isWhole(selection)) return deps.api.exportAll(format, filter, signal);
    const chosen = await collect(deps, selection, filter, { signal, onStep: () => {} });
    return chosen.ok ? deps.api.exportSome(format, [...chosen.value.keys()], signal) : chosen;
  }

  return {
    getState,
    subscribe,
    fits: (selection, total) => isWhole(selection) || (countOf(selection, total) ?? most + 1) <= most,
    async start(format, selection, filter) {
      running.abort();
      running = new AbortController();
      const { signal } = running;
      setState({ phase: 'running' }, true);
      const result = await fetchFile(format, selection, filter, signal);
      if (signal.aborted) return;
      setState(
        result.ok
          ? { phase: 'ready', file: result.value, format }
          : { phase: 'failed', failure: result.failure },
        true,
      );
    },
    saved: () => setState({ phase: 'saved' }, true),
    dismiss() {
      running.abort();
      setState({ phase: 'idle' }, true);
    },
  };
}
