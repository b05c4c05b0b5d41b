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
    keepToken: (token) => void api().then((loaded) => loaded?.keepToken(token)),
    search: async (...asked) => (await api())?.search(...asked) ?? unreachable,
    person: async (...asked) => (await api())?.person(...asked) ?? unreachable,
    contact: async (...asked) => (await api())?.contact(...asked) ?? unreachable,
  };
}
