import type { MakerDeps } from './deps';

export interface ConnectActions {
  /** Begins the sign-in at Webex, also after one that failed. */
  begin(): Promise<void>;
  /** Begins it by a code that is typed elsewhere, for when no browser opens or comes back. */
  beginElsewhere(): Promise<void>;
  /** Gives up on the sign-in under way; what still comes of it is ignored. */
  cancel(): void;
  /** Lets go of the account that signed in first, where that was the wrong one. */
  forgetAccount(): Promise<void>;
  /** Opens the page where the code is to be typed. */
  openVerification(): Promise<void>;
}

/** People sign in once, so what that needs comes when somebody does. */
export function createConnect(deps: MakerDeps): ConnectActions {
  let loaded: ConnectActions | undefined;
  let turn = 0;

  async function use(run: (actions: ConnectActions) => Promise<void>) {
    const mine = turn;
    try {
      loaded ??= (await import('./connecting')).createConnecting(deps);
    } catch {
      return deps.set({ connect: { phase: 'failed', failure: { code: 'unreachable' } } });
    }
    if (mine === turn) await run(loaded);
  }

  return {
    begin: () => use((actions) => actions.begin()),
    beginElsewhere: () => use((actions) => actions.beginElsewhere()),
    cancel() {
      turn += 1;
      loaded?.cancel();
    },
    forgetAccount: () => use((actions) => actions.forgetAccount()),
    openVerification: () => use((actions) => actions.openVerification()),
  };
}
