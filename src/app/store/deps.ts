import type { StoreApi } from 'zustand/vanilla';
import type { Api } from '../api/api';
import type { Host, Remover } from '../host/host';
import type { Reader } from '../import/reading';
import type { State } from './state';

export interface Clock {
  /** Milliseconds from any fixed point. */
  now(): number;
  /** Runs once after some milliseconds, unless removed before. */
  after(milliseconds: number, run: () => void): Remover;
}

/** What the store is made of; it never reaches for the network, the host or the time by itself. */
export interface StoreDeps {
  api: Api;
  host: Host;
  clock: Clock;
  /** Reads files of contacts; in a worker where nothing is said. */
  read?: Reader;
}

/** What each maker of actions is given. */
export interface MakerDeps extends StoreDeps {
  get: StoreApi<State>['getState'];
  set: (partial: Partial<State>) => void;
}
