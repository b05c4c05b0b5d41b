import type { MakerDeps } from './deps';

export interface ReachActions {
  /** Has the host open a chat, call or mail outside; what became of it is in the state. */
  open(link: string): Promise<void>;
  /** What was said about it has been read. */
  dismiss(): void;
}

/** Ways out of the page. They all lead through the host, which asks the user and may refuse. */
export function createReach({ host, get, set }: MakerDeps): ReachActions {
  return {
    async open(link) {
      set({ reach: { link, phase: 'opening' } });
      const outcome = await host.openLink(link);
      // The card may have been left meanwhile, and with it the wish.
      if (get().reach?.link !== link) return;
      set({ reach: { link, phase: outcome.ok ? 'opened' : outcome.reason } });
    },
    dismiss: () => set({ reach: undefined }),
  };
}
