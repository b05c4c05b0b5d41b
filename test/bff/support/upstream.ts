import { createDeferred } from './deferred';

/** One request that reached the scripted upstream. */
export interface Asked {
  url: URL;
  method: string;
  /** As it was sent, if it was text. */
  body: string | undefined;
  headers: Headers;
  redirect: string | undefined;
  signal: AbortSignal;
}

export type Answerer = (asked: Asked) => Response | Promise<Response>;

/** A body in JSON. */
export const json = (body: unknown, options: ResponseInit = {}) =>
  new Response(JSON.stringify(body), {
    ...options,
    headers: { 'content-type': 'application/json', ...options.headers },
  });

/** An answer that never comes; it ends only when the asker gives up. */
export const never: Answerer = () => new Promise<Response>(() => {});

/** What stands behind the BFF, answering by path as told; a path nobody planned fails like a lost connection. */
export function createUpstream() {
  const answers = new Map<string, Answerer>();
  const asked: Asked[] = [];
  let otherwise: Answerer | undefined;

  const fetch: typeof globalThis.fetch = async (input, options = {}) => {
    const request: Asked = {
      url: new URL(input instanceof Request ? input.url : input),
      method: options.method ?? 'GET',
      body: typeof options.body === 'string' ? options.body : undefined,
      headers: new Headers(options.headers),
      redirect: options.redirect,
      signal: options.signal ?? new AbortController().signal,
    };
    asked.push(request);
    request.signal.throwIfAborted();
    const answer = answers.get(request.url.pathname) ?? otherwise;
    if (!answer) throw new TypeError(`nothing planned for ${request.url.pathname}`);
    const { promise: left, reject } = createDeferred<never>();
    request.signal.addEventListener('abort', () => reject(request.signal.reason));
    return Promise.race([answer(request), left]);
  };

  return {
    fetch,
    asked,
    /** Requests to one path. */
    askedAt: (path: string) => asked.filter(({ url }) => url.pathname === path),
    on(path: string, answer: Answerer) {
      answers.set(path, answer);
    },
    /** Answers every path that nobody planned. */
    onAny(answer: Answerer) {
      otherwise = answer;
    },
  };
}
export type Upstream = ReturnType<typeof createUpstream>;
