import type { HostEvent, Remover } from '../host/host';
import type { MakerDeps } from './deps';

export interface SessionActions {
  /** Listens to the host from now on; the answer stops that. */
  start(): Remover;
  /** Tries again after a silent host or a failed session; a refused token needs a new one from the host. */
  restart(): void;
}

/** Who is looking: host events come in here and nowhere else. `onOpen` runs whenever a session stands. */
export function createSession({ api, host, get, set }: MakerDeps, onOpen: () => void): SessionActions {
  let token = '';

  async function open() {
    set({ session: { phase: 'opening' } });
    const opened = await api.openSession(token);
    set({
      session: opened.ok ? { phase: 'open', me: opened.value } : { phase: 'failed', failure: opened.failure },
    });
    if (opened.ok) onOpen();
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
      case 'token':
        token = event.token;
        api.keepToken(token);
        return get().session.phase === 'failed' ? void open() : undefined;
      case 'context':
        token = event.context.token;
        set({ theme: event.context.theme, language: event.context.language });
        return void open();
    }
  }

  return {
    start: () => host.watch(apply),
    restart() {
      const { session } = get();
      const isRefused = session.phase === 'failed' && session.failure.code === 'token_refused';
      if (token && !isRefused) void open();
      else host.restart();
    },
  };
}
