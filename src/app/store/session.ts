import type { Kept } from '../../contract/kept';
import type { Me } from '../../contract/session';
import type { HostEvent, Remover } from '../host/host';
import type { MakerDeps } from './deps';

export interface SessionActions {
  /** Listens to the host from now on; the answer stops that. */
  start(): Remover;
  /** Tries again after a silent host or a failed session; a refused token needs a new one from the host. */
  restart(): void;
  /** Asks anew whether Webex can be asked for the user, after an answer that doubts it. */
  look(): void;
  /** Ends the user's sessions and their connection to Webex. */
  signOut(): Promise<void>;
}

/** What the session tells the rest of the store. */
export interface SessionEvents {
  /** A session stands, and Webex may be asked. */
  onOpen(): void;
  /** What is kept for the user has come. */
  onKept(kept: Kept): void;
  /** Nothing that was shown or typed belongs to whoever is looking now. */
  onChangeOfHands(): void;
  /** What was found may be shown no longer; what was typed stays. */
  onDisconnect(): void;
}

/** Who is looking: host events come in here and nowhere else. */
export function createSession(
  { api, host, get, set }: MakerDeps,
  { onOpen, onKept, onChangeOfHands, onDisconnect }: SessionEvents,
): SessionActions {
  let token = '';
  let owner: string | undefined;
  let account: string | undefined;

  /** Every answer that names the user passes here, renewals in the middle of something included. */
  function enter(me: Me) {
    const isOther = owner !== undefined && owner !== me.user.key;
    // Where Webex names nobody, the account is all that tells one user from the next.
    const isOtherAccount = account !== undefined && me.account !== undefined && account !== me.account.email;
    const isChanged = isOther || isOtherAccount;
    if (isChanged) onChangeOfHands();
    owner = me.user.key;
    account = me.account?.email ?? (isOther ? undefined : account);
    const { session } = get();
    const wasConnected = session.phase === 'open' && session.me.connection === 'connected';
    const isConnected = me.connection === 'connected';
    // What the same user might do a moment ago stays on screen until Webex has been asked again.
    const isKnown = me.knowsRights || !isConnected || !wasConnected || isChanged;
    const rights = isKnown ? me.rights : session.me.rights;
    set({ session: { phase: 'open', me: { ...me, rights } } });
    if (me.kept) onKept(me.kept);
    if (!wasConnected && isConnected) onOpen();
    if (wasConnected && !isConnected) onDisconnect();
  }

  async function open() {
    set({ session: { phase: 'opening' } });
    const opened = await api.openSession(token);
    if (opened.ok) enter(opened.value);
    else set({ session: { phase: 'failed', failure: opened.failure } });
  }

  async function renew() {
    const renewed = await api.renewSession(token);
    if (renewed.ok) return;
    const { code } = renewed.failure;
    // Nothing of the one before stays on screen while it is found out who it is now.
    if (code === 'identity_changed') onChangeOfHands();
    if (code === 'identity_changed' || code === 'session_expired') await open();
  }

  function apply(event: HostEvent) {
    switch (event.type) {
      case 'outside':
        return set({ session: { phase: 'outside' } });
      case 'silent':
        return set({ session: { phase: 'silent' } });
      case 'nameless':
        return set({ session: { phase: 'failed', failure: { code: 'identity_hidden' } } });
      case 'theme':
        return set({ theme: event.theme });
      case 'token': {
        token = event.token;
        const { session, connect } = get();
        if (session.phase === 'failed') return void open();
        // A sign-in is bound to the session it was begun in.
        const isSigningIn = connect !== undefined && connect.phase !== 'failed';
        return session.phase === 'open' && !isSigningIn ? void renew() : undefined;
      }
      case 'context':
        token = event.context.token;
        set({ theme: event.context.theme, language: event.context.language });
        return void open();
    }
  }

  return {
    start() {
      api.listen(enter);
      return host.watch(apply);
    },
    restart() {
      const { session } = get();
      const isRefused = session.phase === 'failed' && session.failure.code === 'token_refused';
      if (token && !isRefused) void open();
      else host.restart();
    },
    look: () => void api.me(),
    async signOut() {
      const ended = await api.signOut();
      if (!ended.ok) return set({ session: { phase: 'failed', failure: ended.failure } });
      onChangeOfHands();
      owner = undefined;
      account = undefined;
      set({ session: { phase: 'signed_out' } });
    },
  };
}
