import type { Api } from './api';

/**
 * The API whose code, ky with it, arrives after the first paint; what is asked before waits for it. Code that
 * cannot be fetched is as good as a server out of reach, and is fetched anew with the next request.
 */
export function createLazyApi(load: () => Promise<Api>): Api {
  let loading: Promise<Api> | undefined;
  const unreachable = { ok: false, failure: { code: 'unreachable' } } as const;

  function api(): Promise<Api | undefined> {
    loading ??= load();
    return loading.catch(() => {
      loading = undefined;
      return undefined;
    });
  }

  return {
    openSession: async (token) => (await api())?.openSession(token) ?? unreachable,
    renewSession: async (token) => (await api())?.renewSession(token) ?? unreachable,
    listen: (listener) => void api().then((loaded) => loaded?.listen(listener)),
    me: async () => (await api())?.me() ?? unreachable,
    connect: async (wish) => (await api())?.connect(wish) ?? unreachable,
    completeConnect: async (code) => (await api())?.completeConnect(code) ?? unreachable,
    disconnect: async () => (await api())?.disconnect() ?? unreachable,
    signOut: async () => (await api())?.signOut() ?? unreachable,
    search: async (...asked) => (await api())?.search(...asked) ?? unreachable,
    person: async (...asked) => (await api())?.person(...asked) ?? unreachable,
    contact: async (...asked) => (await api())?.contact(...asked) ?? unreachable,
    markFavourite: async (mark) => (await api())?.markFavourite(mark) ?? unreachable,
    addRecent: async (recent) => (await api())?.addRecent(recent) ?? unreachable,
    clearRecents: async () => (await api())?.clearRecents() ?? unreachable,
    managing: async () => (await api())?.managing(),
    setPreferences: async (preferences) => (await api())?.setPreferences(preferences) ?? unreachable,
  };
}
