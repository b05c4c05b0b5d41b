// What an administrator's screens are made with. All of it comes when the first of them is opened.
// It knows the calls of `api/managing.ts` by their types and tells the rest of the store what was written.
import type { ManagingApi } from '../../api/managing';
import type { MakerDeps } from '../deps';

/** What each maker of this room is given. */
export interface ManagingDeps extends Pick<MakerDeps, 'clock' | 'get'> {
  api: ManagingApi;
  /** To be called after a write: what the page remembers of the directory is no longer so. */
  onWritten(): void;
  /** A new key for a write. */
  newKey(): string;
}

export interface Managing extends ManagingDeps {}

const made = new WeakMap<MakerDeps, Promise<Managing>>();

/** The one of a store; it stays while tasks come and go, so that nothing on its way is lost. */
export function managingOf(deps: MakerDeps, onWritten: () => void): Promise<Managing> {
  const known = made.get(deps) ?? create(deps, onWritten);
  made.set(deps, known);
  // Code that could not be fetched is fetched anew with the next task.
  known.catch(() => made.delete(deps));
  return known;
}

async function create({ api, clock, get }: MakerDeps, onWritten: () => void): Promise<Managing> {
  return { api: await api.managing(), clock, get, onWritten, newKey: () => crypto.randomUUID() };
}
