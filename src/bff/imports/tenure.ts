import { type Head, isWorking } from './head';
import type { Journal, Ref } from './journal';

/** One process's right to work on an import; nobody else does while it is renewed. */
export interface Tenure {
  /**
   * Renews it, with a change of the head if one is given, and tells whether the work goes on: false when the import
   * was paused, cancelled or removed, when another process has it, or when this one is to end.
   */
  keep(change?: (head: Head) => Partial<Head>): Promise<boolean>;
  /** The head as last seen. */
  head(): Head;
  /** Gives it back, so that nobody has to wait until it is over. */
  end(): Promise<void>;
}

export interface TenureDeps {
  journal: Journal;
  /** Names this process. */
  holder: string;
  now: () => number;
  /** Ends when the process is to end. */
  stopping: AbortSignal;
}

/** Milliseconds that an import lies still after its process has died. */
const lease = 5000;

/** Takes an import that has something to do, unless another process works on it. */
export async function takeTenure(
  { journal, holder, now, stopping }: TenureDeps,
  ref: Ref,
): Promise<Tenure | undefined> {
  const leased = () => ({ holder, until: now() + lease });
  const isOurs = (head: Head) => head.lease?.holder === holder;

  const taken = await journal.change(ref, (head) => {
    const isFree = !head.lease || isOurs(head) || head.lease.until <= now();
    return isFree && isWorking(head) ? { ...head, lease: leased() } : undefined;
  });
  if (!taken || !isOurs(taken) || !isWorking(taken)) return undefined;
  let newest = taken;

  async function keep(change?: (head: Head) => Partial<Head>) {
    const kept = await journal.change(
      ref,
      (head) => (isOurs(head) ? { ...head, ...change?.(head), lease: leased() } : undefined),
      // Only a change has to outlive a loss of power; a lease is over by then anyway.
      change !== undefined,
    );
    if (!kept || !isOurs(kept)) return false;
    newest = kept;
    return isWorking(kept) && !stopping.aborted;
  }

  const renewal = setInterval(() => keep().catch(() => false), lease / 3).unref();

  return {
    keep,
    head: () => newest,
    async end() {
      clearInterval(renewal);
      await journal.change(ref, (head) => (isOurs(head) ? { ...head, lease: undefined } : undefined));
    },
  };
}
