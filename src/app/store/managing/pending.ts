import type { ContactId } from '../../../contract/ids';
import type { ManagingApi } from '../../api/managing';
import type { MakerDeps } from '../deps';
import type { Leaving } from '../state';
import type { ManagingDeps } from './managing';

export interface PendingActions {
  /** Takes a contact out of sight, and deletes it when nobody has wanted it back in time. */
  remove(contact: Pick<Leaving, 'id' | 'name'>): void;
  /** Leaves a contact where it is: before it was sent, or after that has failed. */
  keep(id: ContactId): void;
  /** Sends once more what has failed; nothing happens twice. */
  again(id: ContactId): void;
  /** The page goes: what waits is handed to the network before this returns, and arrives without the page. */
  hurry(): void;
  /** The reader signs out: what waits is sent first. Resolves when it is done, after two seconds at most. */
  finish(): Promise<void>;
  /** Somebody else is looking, or nobody: what waits is never sent. */
  letGo(): void;
}

/** Milliseconds in which a contact can be had back. */
const regret = 7000;
/** Milliseconds in which signing out waits for what it has sent. */
const patience = 2000;

interface PendingDeps extends Pick<ManagingDeps, 'clock' | 'get' | 'newKey'>, Pick<MakerDeps, 'set'> {
  api: Pick<ManagingApi, 'deleteContact' | 'deleteContactNow'>;
  /** A contact is to be in sight again. */
  onKept(): void;
  /** One is gone from Webex. */
  onGone(): void;
}

/** Contacts on their way out. Each has a key, by which its deletion happens once however often it is sent. */
export function createPending(deps: PendingDeps): PendingActions {
  const { api, clock, get, set, newKey } = deps;
  const keys = new Map<ContactId, string>();
  const leaving = () => get().leaving ?? [];

  const put = (id: ContactId, change: Pick<Leaving, 'phase' | 'failure'>) =>
    set({ leaving: leaving().map((one) => (one.id === id ? { ...one, ...change } : one)) });
  const isWaiting = (id: ContactId) => leaving().some((one) => one.id === id && one.phase === 'waiting');
  const waiting = () => [...keys].filter(([id]) => isWaiting(id));

  function drop(id: ContactId) {
    keys.delete(id);
    set({ leaving: leaving().filter((one) => one.id !== id) });
  }

  async function send(id: ContactId) {
    const key = keys.get(id);
    if (key === undefined) return;
    put(id, { phase: 'sending', failure: undefined });
    const result = await api.deleteContact(id, key);
    if (keys.get(id) !== key) return;
    if (!result.ok && result.failure.code !== 'not_found')
      return put(id, { phase: 'failed', failure: result.failure });
    drop(id);
    deps.onGone();
  }

  return {
    remove({ id, name }) {
      if (keys.has(id)) return;
      const key = newKey();
      keys.set(id, key);
      set({ leaving: [...leaving(), { id, name, phase: 'waiting' }] });
      // Taken back and deleted again it has another key, and its own time.
      clock.after(regret, () => {
        if (keys.get(id) === key && isWaiting(id)) void send(id);
      });
    },
    keep(id) {
      drop(id);
      deps.onKept();
    },
    again: (id) => void send(id),
    hurry() {
      for (const [id, key] of waiting()) {
        api.deleteContactNow(id, key);
        // Where the page stays, this tells what became of it; the key says that both are one.
        void send(id);
      }
    },
    async finish() {
      const sent = Promise.all(waiting().map(([id]) => send(id)));
      await Promise.race([sent, new Promise<void>((resolve) => clock.after(patience, resolve))]);
    },
    letGo() {
      keys.clear();
      if (get().leaving) set({ leaving: [] });
    },
  };
}
